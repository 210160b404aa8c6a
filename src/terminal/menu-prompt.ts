import { createPrompt, useState } from '@inquirer/core';
import { type MenuLine, type MenuState, menuFrame, pressMenu } from './menu-screen.ts';
import { runPrompt, type ScreenOutput, type Terminal } from './run-prompt.ts';
import type { Theme } from './theme.ts';
import { drawn, onOwnScreen, useKey, useSize } from './use-screen.ts';

/** Something that can be done, with the key that does it at once. */
export interface MenuChoice<Value> extends MenuLine {
  readonly value: Value;
}

interface MenuConfig {
  readonly message: string;
  readonly lines: readonly MenuLine[];
  readonly output: ScreenOutput;
  readonly theme: Theme;
}

const menuPrompt = createPrompt<number, MenuConfig>(({ message, lines, output, theme }, done) => {
  const size = useSize(output);
  const [state, setState] = useState<MenuState>({ cursor: 0, notice: '' });
  useKey((key) => {
    const { state: next, effect } = pressMenu(state, key, lines);
    setState(next);
    if (effect !== undefined) done(effect.chosen);
  });
  return drawn(menuFrame(message, lines, state, size, theme));
});

/**
 * Asks which of some actions to take. The first is under the cursor, so that Enter takes it.
 *
 * @returns what was chosen; undefined on Ctrl-D
 * @throws Interrupted on Ctrl-C and on a signal
 */
export async function chooseAction<Value>(
  message: string,
  choices: readonly MenuChoice<Value>[],
  terminal: Terminal,
  theme: Theme,
): Promise<Value | undefined> {
  const { output } = terminal;
  const config = { message, lines: choices, output, theme };
  const chosen = await onOwnScreen(output, () => runPrompt((context) => menuPrompt(config, context), terminal));
  return chosen === 'end' ? undefined : choices[chosen]?.value;
}
