import type { MenuConfig } from './menu-prompt.ts';
import { type MenuLine, menuFrame } from './menu-screen.ts';
import { onOwnScreen, sizeOf } from './own-screen.ts';
import type { PromptContext, Terminal } from './run-prompt.ts';
import type { Theme } from './theme.ts';

/** Something that can be done, with the key that does it at once. */
export interface MenuChoice<Value> extends MenuLine {
  readonly value: Value;
}

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
  const config: MenuConfig = { message, lines: choices, first, output, theme };
  // What hears keys takes longer to load than a menu to draw.
  const load = async () => {
    const { menuPrompt } = await import('./menu-prompt.ts');
    return (context: PromptContext) => menuPrompt(config, context);
  };
  const frame = () => menuFrame(message, choices, first, sizeOf(output), theme);
  const chosen = await onOwnScreen(terminal, load, frame);
  return chosen === 'end' ? undefined : choices[chosen]?.value;
}
