import { expect } from 'vitest';
import type { TerminalWindow } from './terminal.ts';

/** What stands at the top of screens: place in the session, or the name of the page. */
const HEADER =
  /\bQuestion \d+ of \d+|\bquestion \d+ of \d+|\b\d+ of \d+|\b\d+\/\d+|Your exam|Pause|The end|What next\?/;
/** What stands at the bottom: the keys, the most important first. */
const FOOTER = /^(?:Enter |any key |y submits)/;
/** Only screens say so: what is left behind tells of no keys. */
const SCREEN_ONLY = /Enter (?:submits|answers|next|takes|goes|ends)|[❯■□]|more lines? (?:above|below)|\? keys/;

/** What is true of each screen at any moment, in a window of any size that is large enough. */
export function checkScreen(window: TerminalWindow): void {
  const screen = window.screen();
  const text = screen.join('\n').trimEnd();
  const shown = text.split('\n');
  const at = `of the screen\n${text}\n`;
  expect.soft(window.broken(), `lines that the terminal broke ${at}`).toEqual([]);
  expect.soft(window.full(), `lines in the last column ${at}`).toEqual([]);
  expect.soft(window.cursorHidden(), `cursor hidden ${at}`).toBe(true);
  expect
    .soft(
      window.under().filter((line) => SCREEN_ONLY.test(line)),
      `screens in the scrollback ${at}`,
    )
    .toEqual([]);
  if (text.startsWith('Window t')) return;
  expect.soft(shown[0], `first line ${at}`).toMatch(HEADER);
  expect.soft(shown.at(-1), `last line ${at}`).toMatch(FOOTER);
}

/** The row of the option under the cursor. Whoever scrolls may lose it, whoever moves or resizes may not. */
export function checkCursorInView(window: TerminalWindow): void {
  expect(
    window.screen().filter((line) => /^[❯>] /.test(line)),
    window.screen().join('\n'),
  ).toHaveLength(1);
}

/** What is true when the program has ended. */
export function checkEnd(window: TerminalWindow): void {
  expect(window.cursorHidden(), 'cursor visible').toBe(false);
  expect(
    window.all().filter((line) => SCREEN_ONLY.test(line)),
    'screens in the scrollback',
  ).toEqual([]);
}
