import { plainAsked } from './choose-player.ts';
import type { Io } from './io.ts';
import { hasHistory } from './read-progress.ts';
import { setUp } from './setup.ts';

/** Without a word behind the name: the start menu where there is a terminal and a history, else the first question. */
export function opensMenu(io: Io): boolean {
  const setup = setUp(io, { color: true });
  if (plainAsked(setup, {})) return false;
  return hasHistory(setup);
}
