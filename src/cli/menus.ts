import { usesUnicode } from '../terminal/capabilities.ts';
import type { MenuChoice } from '../terminal/choose-action.ts';
import { Interrupted } from '../terminal/interrupted.ts';
import { readLines } from '../terminal/line-reader.ts';
import { chooseLine, chooseLines, confirmLine } from '../terminal/plain-menu.ts';
import { type PlainTerminal, plainTerminal } from '../terminal/plain-terminal.ts';
import type { Terminal } from '../terminal/run-prompt.ts';
import type { TagLine } from '../terminal/tags-state.ts';
import type { Theme } from '../terminal/theme.ts';
import { plainAsked } from './choose-player.ts';
import type { Io } from './io.ts';
import { looksOf } from './looks.ts';
import { onTerminal } from './on-terminal.ts';
import type { CommonOptions } from './options.ts';
import type { Setup } from './setup.ts';

/** What is asked beside questions: menus on screens or as numbered lines, whichever fits. Each loads only what it needs. */

/** Somebody sits there who can be asked, on screens or in lines. */
export function canAsk({ stdin, stdout }: Io): boolean {
  return stdin.isTTY === true && stdout.isTTY === true;
}

/**
 * @param first 0-based place of what is under the cursor at first
 * @returns undefined on Ctrl-D
 */
export async function chooseAction<Value>(
  message: string,
  choices: readonly MenuChoice<Value>[],
  setup: Setup,
  options: CommonOptions,
  first: number,
): Promise<Value | undefined> {
  const { io } = setup;
  if (plainAsked(setup, options))
    return (await inLines(io, (terminal) => chooseLine(message, choices, terminal)))?.value;
  return onScreen(setup, options, async (terminal, theme) =>
    (await import('../terminal/choose-action.ts')).chooseAction(message, choices, terminal, theme, first),
  );
}

/** @returns 0-based places of one or more; `back` where none is wanted, `end` on Ctrl-D */
export async function chooseTags(
  tags: readonly TagLine[],
  setup: Setup,
  options: CommonOptions,
): Promise<readonly number[] | 'back' | 'end'> {
  const { io } = setup;
  if (plainAsked(setup, options)) {
    const choices = tags.map(({ name, asks }) => ({ name: `${name} (${asks.size})`, value: name }));
    return inLines(io, (terminal) => chooseLines('Which tags?', choices, terminal));
  }
  return onScreen(setup, options, async (terminal, theme) =>
    (await import('../terminal/tags-prompt.ts')).chooseTags(tags, terminal, theme),
  );
}

/** @returns false unless the person says yes */
export async function confirm(message: string, setup: Setup, options: CommonOptions): Promise<boolean> {
  const { io } = setup;
  if (plainAsked(setup, options)) return inLines(io, (terminal) => confirmLine(message, terminal));
  // Only this needs the stock prompts, which take longer to load than everything else.
  return onTerminal(io, options, async (terminal) =>
    (await import('../terminal/confirm-prompt.ts')).confirm(message, terminal),
  );
}

/** Asks on a screen of our own, with its looks. */
async function onScreen<Value>(
  setup: Setup,
  options: CommonOptions,
  ask: (terminal: Terminal, theme: Theme) => Promise<Value>,
): Promise<Value> {
  const { themeFor } = await import('../terminal/open-screen.ts');
  return onTerminal(setup.io, options, (terminal) => ask(terminal, themeFor(terminal, looksOf(setup, options))));
}

/** Asks in lines, with the signals that end it. */
async function inLines<Value>(io: Io, ask: (terminal: PlainTerminal) => Promise<Value>): Promise<Value> {
  const interruption = new AbortController();
  const stopListening = io.onSignal((name) => interruption.abort(name));
  const lines = readLines(io.stdin, interruption.signal);
  const out = (text: string): void => void io.stdout.write(text);
  try {
    return await ask(plainTerminal(lines, out, io.stdin.isTTY === true, usesUnicode(io.env, io.platform)));
  } catch (error) {
    // What comes next is not to stand behind the prompt.
    if (error instanceof Interrupted) out('\n');
    throw error;
  } finally {
    lines.close();
    stopListening();
  }
}
