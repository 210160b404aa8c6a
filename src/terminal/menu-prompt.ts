import { createPrompt, useState } from '@inquirer/core';
import { type MenuLine, menuFrame, menuHelp, pressMenu } from './menu-screen.ts';
import { drawn } from './own-screen.ts';
import type { ScreenOutput } from './run-prompt.ts';
import type { Theme } from './theme.ts';
import { useGuide } from './use-guide.ts';
import { useSize } from './use-screen.ts';

export interface MenuConfig {
  readonly message: string;
  readonly lines: readonly MenuLine[];
  readonly first: number;
  readonly output: ScreenOutput;
  readonly theme: Theme;
}

export const menuPrompt = createPrompt<number, MenuConfig>(({ message, lines, first, output, theme }, done) => {
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
