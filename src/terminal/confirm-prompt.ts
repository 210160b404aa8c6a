import { createPromptModule } from 'inquirer';
import { runPrompt, type Terminal } from './run-prompt.ts';

/** @returns false unless the person says yes; Ctrl-D is no */
export async function confirm(message: string, terminal: Terminal): Promise<boolean> {
  const result = await runPrompt(async (context) => {
    const prompt = createPromptModule(context);
    return prompt<{ yes: boolean }>([{ type: 'confirm', name: 'yes', message, default: false }]);
  }, terminal);
  return result !== 'end' && result.yes;
}
