import { createPrompt, useState } from '@inquirer/core';
import { type MenuLine, menuFrame, menuHelp, pressMenu } from './menu-screen.ts';
import { drawn, onOwnScreen } from './own-screen.ts';
import type { ScreenOutput, Terminal } from './run-prompt.ts';
import type { Theme } from './theme.ts';
import { useGuide } from './use-guide.ts';
import { useSize } from './use-screen.ts';

/** Something that can be done, with the key that does it at once. */
export interface MenuChoice<Value> extends MenuLine {
  readonly value: Value;
}

interface MenuConfig {
  readonly message: string;
  readonly lines: readonly MenuLine[];
  readonly first: number;
  readonly output: ScreenOutput;
  readonly theme: Theme;
}

const menuPrompt = createPrompt<number, MenuConfig>(({ message, lines, first, output, theme }, done) => {
  const size = useSize(output);
  const [cursor, setCursor] = useState(first);
  const guide = useGuide(size, {
    help: menuHelp(lines),
    press(key) {
      const { state, effect } = pressMenu(cursor, key, lines);
      setCursor(state);
      if (effect?.type === 'chosen') done(effect.at);
      return effect?.type === 'nothing' ? effect : undefined;
    },
  });
  return drawn(menuFrame(message, lines, cursor, size, theme, guide));
});

/**
 * Asks which of some actions to take.
 *
 * @param first 0-based place of the one under the cursor, which Enter takes
 * @returns what was chosen; undefined on Ctrl-D
 * @throws Interrupted on Ctrl-C and on a signal
 */
export async function chooseAction<Value>(
  message: string,
  choices: readonly MenuChoice<Value>[],
  terminal: Terminal,
  theme: Theme,
  first: number,
): Promise<Value | undefined> {
  const { output } = terminal;
  const config = { message, lines: choices, first, output, theme };
  const chosen = await onOwnScreen(terminal, () => (context) => menuPrompt(config, context));
  return chosen === 'end' ? undefined : choices[chosen]?.value;
}
