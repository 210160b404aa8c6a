import { journalFiles } from '../store/journal.ts';
import { plainAsked } from './choose-player.ts';
import type { Io } from './io.ts';
import { setUp } from './setup.ts';

/** Without a word behind the name: the start menu where there is a terminal and a history, else the first question. */
export function opensMenu(io: Io): boolean {
  const setup = setUp(io, { color: true });
  if (plainAsked(setup, {})) return false;
  try {
    return journalFiles(setup.paths.data).length > 0;
  } catch {
    return false;
  }
}
