import { resolve } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import { pathExists } from '../loader/disk.ts';
import type { Io } from './io.ts';
import { nearest } from './nearest.ts';

/** A first word that is no command: most likely a slip of the finger, or a path that wants an option. */
export function unknownCommand(word: string, commands: readonly string[], io: Io): UserError {
  const message = `unknown command \`${word}\`, expected ${commands.join(', ')}`;
  if (pathExists(resolve(io.cwd, word))) {
    return new UserError(
      message,
      `for these notes: cognito-quiz play --notes ${word}, or for good: cognito-quiz config set notes ${word}`,
    );
  }
  const guess = nearest(word, commands);
  return new UserError(
    message,
    guess === undefined ? 'cognito-quiz --help tells what each does.' : `did you mean \`${guess}\`?`,
  );
}
