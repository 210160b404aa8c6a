import type { Io } from './io.ts';
import { canAsk } from './menus.ts';
import { readAnswersQuietly } from './read-progress.ts';
import { setUp } from './setup.ts';

/** Without a word behind the name: the start menu where there is a terminal and a history, else the first question. */
export function opensMenu(io: Io): boolean {
  if (!canAsk(io)) return false;
  const { histories, open } = readAnswersQuietly(setUp(io, { color: true }));
  return histories.size > 0 || open.size > 0;
}
