import type { PathOf } from './player.ts';
import { type PromptContext, runPrompt, type ScreenOutput, type Terminal } from './run-prompt.ts';
import type { Theme } from './theme.ts';
import { onOwnScreen } from './use-screen.ts';

/** What every prompt on a screen of its own needs. */
export interface Look {
  readonly output: ScreenOutput;
  readonly theme: Theme;
  readonly pathOf: PathOf;
}

/** A terminal with two screens: prompts are drawn on one, what stays behind is written to the other. */
export interface Screen {
  readonly look: Look;
  /** @returns what the prompt gave, or `end` on Ctrl-D and where the input ends */
  readonly show: <Value, Config>(
    prompt: (config: Config, context: PromptContext) => Promise<Value>,
    config: Config,
  ) => Promise<Value | 'end'>;
  readonly say: (lines: readonly string[]) => void;
  /** Says a line as soon as no prompt is open. */
  readonly warn: (line: string) => void;
}

export function screenOn(terminal: Terminal, theme: Theme, pathOf: PathOf): Screen {
  const { output } = terminal;
  let open = false;
  const waiting: string[] = [];
  const say = (lines: readonly string[]): void => void output.write(lines.map((line) => `${line}\n`).join(''));
  return {
    look: { output, theme, pathOf },
    say,
    warn: (line) => (open ? void waiting.push(line) : say([line])),
    async show(prompt, config) {
      open = true;
      try {
        return await onOwnScreen(output, () => runPrompt((context) => prompt(config, context), terminal));
      } finally {
        open = false;
        say(waiting.splice(0));
      }
    },
  };
}
