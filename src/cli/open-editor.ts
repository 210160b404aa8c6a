import { spawn } from 'node:child_process';
import type { EditorCommand } from './editor-command.ts';

/**
 * Hands the terminal to an editor until it ends. Never through a shell.
 *
 * @returns why it could not be opened, if it could not
 */
export function openEditor({ command, args }: EditorCommand): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { stdio: 'inherit' });
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(code === 0 ? undefined : `${command} ended with ${signal ?? code}`));
  });
}
