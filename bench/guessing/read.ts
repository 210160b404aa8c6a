import { loadNotes } from '../../src/loader/load-notes.ts';
import { counts } from './counts.ts';
import { figures } from './figures.ts';
import { brokenLimits } from './limits.ts';

/**
 * All that is told of the questions in these notes.
 *
 * @param paths absolute paths of notes and folders that are there
 * @param folder that notes are named from
 */
export function guessing(paths: readonly string[], folder: string) {
  const { questions } = loadNotes(paths);
  const found = figures(questions);
  return { ...found, counts: counts(questions, folder), broken: brokenLimits(found) };
}

export type Guessing = ReturnType<typeof guessing>;
