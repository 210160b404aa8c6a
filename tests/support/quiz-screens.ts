import { describe } from 'vitest';
import type { TerminalWindow } from './terminal.ts';

/**
 * A screen that asks a question: `asks('Question 2')`. A terminal may show half of what was written, so a wait must ask
 * for the last thing that the test looks at; the keys are the last line of every screen.
 */
export const asks = (heading: string): RegExp => new RegExp(`${heading}\\b.*Enter submits . q quits`, 's');

/** A screen that tells what was right, likewise. */
export const tells = (heading: string): RegExp => new RegExp(`${heading}\\b.*Enter next . q quits`, 's');

/** Waits for a question, chooses options by the numbers shown, submits, and waits for what the program says to it. */
export async function answer(window: TerminalWindow, heading: string, ...numbers: readonly number[]): Promise<string> {
  await window.until(asks(heading));
  for (const number of numbers) {
    window.press(String(number));
    await window.until(new RegExp(`[●■] +${number}\\. `));
  }
  window.press('Enter');
  return window.until(tells(heading));
}

const onLinux = process.platform === 'linux';

/** Rules that only a real terminal can prove. */
export function describeOnTerminal(name: string, rules: () => void): void {
  describe.skipIf(!onLinux)(onLinux ? name : `${name} (skipped: pseudo-terminals are tested on Linux)`, rules);
}
