import type { MenuChoice } from '../terminal/choose-action.ts';
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
  if (plainAsked(setup, options)) {
    const { chooseLine, inLines } = await import('./plain-choices.ts');
    return (await inLines(io, (terminal) => chooseLine(message, choices, terminal)))?.value;
  }
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
    const { chooseLines, inLines } = await import('./plain-choices.ts');
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
  if (plainAsked(setup, options)) {
    const { confirmLine, inLines } = await import('./plain-choices.ts');
    return inLines(io, (terminal) => confirmLine(message, terminal));
  }
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
