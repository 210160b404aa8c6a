import { onOwnScreen } from './own-screen.ts';
import type { PathOf } from './player.ts';
import type { PromptContext, ScreenOutput, Terminal } from './run-prompt.ts';
import type { Theme } from './theme.ts';

/** What every prompt on a screen of its own needs. */
export interface Look {
  readonly output: ScreenOutput;
  readonly theme: Theme;
  readonly pathOf: PathOf;
}

type PromptWith<Value, Config> = (config: Config, context: PromptContext) => Promise<Value>;

/** A terminal with two screens: prompts are drawn on one, what stays behind is written to the other. */
export interface Screen {
  readonly look: Look;
  /**
   * @param load gives the prompt
   * @param first gives what it will draw first, if that is to be drawn before the prompt is loaded
   * @returns what the prompt gave, or `end` on Ctrl-D and where the input ends
   */
  readonly show: <Value, Config>(
    load: () => PromptWith<Value, Config> | Promise<PromptWith<Value, Config>>,
    config: Config,
    first?: () => readonly string[],
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
    async show(load, config, first) {
      open = true;
      try {
        const prompt = async () => {
          const run = await load();
          return (context: PromptContext) => run(config, context);
        };
        return await onOwnScreen(terminal, prompt, first);
      } finally {
        open = false;
        say(waiting.splice(0));
      }
    },
  };
}
