import type { Progress } from '../domain/progress.ts';
import { findHeirs, type Heirs } from '../engine/heirs.ts';
import type { Followed } from '../engine/start-session.ts';
import { sha256 } from '../loader/load-notes.ts';
import { goneFrom } from './gone-from.ts';
import type { Selection } from './read-questions.ts';

/** Which questions of the notes have the history of those that were edited. */
export function heirsIn(progress: Progress, selection: Selection): Heirs {
  return findHeirs(progress, selection.notes.questions, goneFrom(selection.notes.complete, selection.paths), sha256);
}

/** The same with the questions, for the journal. */
export function followedIn(heirs: Heirs, { notes }: Selection): readonly Followed[] {
  const byId = new Map(notes.questions.map((question) => [question.id, question]));
  return [...heirs].flatMap(([from, move]) => {
    const question = byId.get(move.to);
    return question === undefined ? [] : [{ from, move, question }];
  });
}
