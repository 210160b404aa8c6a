import { plainAsked } from './choose-player.ts';
import type { Io } from './io.ts';
import { decideColour } from './on-terminal.ts';
import { readAnswersQuietly } from './read-progress.ts';
import { setUp } from './setup.ts';

/**
 * Without a word behind the name: the start menu where there is a terminal and a history, else the first question.
 * Where it is the menu, its colours are decided, so that it may be loaded.
 */
export function opensMenu(io: Io): boolean {
  const setup = setUp(io, { color: true });
  if (plainAsked(setup, {})) return false;
  const { histories, open } = readAnswersQuietly(setup);
  if (histories.size === 0 && open.size === 0) return false;
  decideColour(io, { color: true });
  return true;
}
