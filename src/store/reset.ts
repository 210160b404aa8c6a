import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { journalFiles } from './read-journal.ts';

/**
 * Moves all answers into a folder of their own; nothing is deleted, and moving them back takes the reset back.
 *
 * @param stamp names the folder, such as a date and time without colons
 * @returns that folder, or undefined when there was nothing to move
 */
export function moveAnswersAside(folder: string, stamp: string): string | undefined {
  const files = journalFiles(folder);
  if (files.length === 0) return undefined;
  const aside = newFolder(join(folder, `before-reset-${stamp}`));
  for (const file of files) renameSync(join(folder, file), join(aside, file));
  return aside;
}

/** A folder of its own each time: renaming over what was moved before would delete it. */
function newFolder(path: string): string {
  let free = path;
  for (let count = 2; existsSync(free); count += 1) free = `${path}-${count}`;
  mkdirSync(free, { mode: 0o700 });
  return free;
}
