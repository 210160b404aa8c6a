import { sep } from 'node:path';
import type { Progress } from '../domain/progress.ts';
import { findHeirs, type Heirs } from '../engine/heirs.ts';
import type { Followed } from '../engine/start-session.ts';
import { isMissing, realPath } from '../loader/disk.ts';
import { sha256 } from '../loader/load-notes.ts';
import type { Selection } from './read-questions.ts';

/** Which questions of the notes have the history of those that were edited. */
export function heirsIn(progress: Progress, selection: Selection): Heirs {
  return findHeirs(progress, selection.notes.questions, goneFrom(selection), sha256);
}

/** The same with the questions, for the journal. */
export function followedIn(heirs: Heirs, { notes }: Selection): readonly Followed[] {
  const byId = new Map(notes.questions.map((question) => [question.id, question]));
  return [...heirs].flatMap(([from, move]) => {
    const question = byId.get(move.to);
    return question === undefined ? [] : [{ from, move, question }];
  });
}

/**
 * Whether what a note does not have any more was taken out of it: nobody can say so of notes that were not read now, nor
 * of one in which something was left out that may be a question.
 */
export function goneFrom({ notes, paths }: Pick<Selection, 'notes' | 'paths'>): (file: string) => boolean {
  const real = paths.map(realPath);
  const isWithin = (file: string): boolean =>
    real.some((path) => file === path || file.startsWith(withSeparator(path)));
  // Thousands of questions stand in a few files.
  const gone = new Map<string, boolean>();
  return (file) => {
    const known = gone.get(file) ?? (notes.complete.has(file) || (isWithin(file) && isMissing(file)));
    gone.set(file, known);
    return known;
  };
}

function withSeparator(path: string): string {
  return path.endsWith(sep) ? path : `${path}${sep}`;
}
