import type { Io } from './io.ts';
import type { NoteOptions } from './options.ts';

/** A command to type next, on the same notes and with the same folder of answers, in the way that this one was started. */
export function commandText(
  command: readonly string[],
  { notes = [], data }: NoteOptions,
  { env }: Pick<Io, 'env'>,
): string {
  const program = env['npm_lifecycle_event'] === 'start' ? ['npm', 'start', '--'] : ['cognito-quiz'];
  const options = [...notes.flatMap((path) => ['--notes', path]), ...(data === undefined ? [] : ['--data', data])];
  return [...program, ...command, ...options].map(quoted).join(' ');
}

/** In quotes where a shell would read it otherwise. */
function quoted(word: string): string {
  return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
