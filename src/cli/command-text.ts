import type { NoteOptions } from './options.ts';

/** A command to type next, on the same notes and with the same folder of answers. */
export function commandText(command: string, { notes = [], data }: NoteOptions): string {
  const words = [
    'cognito-quiz',
    command,
    ...notes.flatMap((path) => ['--notes', path]),
    ...(data === undefined ? [] : ['--data', data]),
  ];
  return words.map(quoted).join(' ');
}

/** In quotes where a shell would read it otherwise. */
function quoted(word: string): string {
  return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
