import { createPromptModule } from 'inquirer';
import { runPrompt, type Terminal } from './run-prompt.ts';

/** One line of a menu. */
export interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
}

/** Rows of the terminal that a menu may fill with choices. */
function pageSize({ output }: Terminal): number {
  return Math.max(3, (output.rows || 24) - 4);
}

/**
 * @returns what was ticked, one or more; undefined on Ctrl-D
 * @throws Interrupted on Ctrl-C and on a signal
 */
export async function chooseSeveral(
  message: string,
  choices: readonly Choice<string>[],
  terminal: Terminal,
): Promise<readonly string[] | undefined> {
  const validate = (chosen: readonly unknown[]): true | string =>
    chosen.length > 0 || 'Tick one or more with the space bar.';
  const result = await runPrompt(async (context) => {
    const prompt = createPromptModule(context);
    return prompt<{ chosen: string[] }>([
      {
        type: 'checkbox',
        name: 'chosen',
        message,
        choices: [...choices],
        pageSize: pageSize(terminal),
        loop: false,
        validate,
      },
    ]);
  }, terminal);
  return result === 'end' ? undefined : result.chosen;
}

/** @returns false unless the person says yes; Ctrl-D is no */
export async function confirm(message: string, terminal: Terminal): Promise<boolean> {
  const result = await runPrompt(async (context) => {
    const prompt = createPromptModule(context);
    return prompt<{ yes: boolean }>([{ type: 'confirm', name: 'yes', message, default: false }]);
  }, terminal);
  return result !== 'end' && result.yes;
}
