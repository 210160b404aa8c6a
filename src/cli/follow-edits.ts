import type { Progress } from '../domain/progress.ts';
import { byId } from '../engine/by-id.ts';
import { findHeirs, type Heirs } from '../engine/heirs.ts';
import type { Followed } from '../engine/start-session.ts';
import { sha256 } from '../loader/sha256.ts';
import { writeHeirs } from '../store/kept-heirs.ts';
import { MOST_KEPT } from './bank-place.ts';
import { goneFrom } from './gone-from.ts';
import { knownHeirs } from './known-heirs.ts';
import type { Selection } from './read-questions.ts';

/** Which questions of the notes have the history of those that were edited. */
export function heirsIn(progress: Progress, selection: Selection): Heirs {
  const { notes, paths, kept } = selection;
  const { basis, heirs } = knownHeirs(progress, selection);
  if (heirs !== undefined) return heirs;
  const moves = findHeirs(progress, notes.questions, goneFrom(notes.complete, paths), sha256);
  if (kept !== undefined) writeHeirs(kept.heirs, { basis, moves }, MOST_KEPT);
  return moves;
}

/** The same with the questions, for the journal. */
export function followedIn(heirs: Heirs, { notes }: Selection): readonly Followed[] {
  if (heirs.size === 0) return [];
  return [...heirs].flatMap(([from, move]) => {
    const question = byId(notes.questions).get(move.to);
    return question === undefined ? [] : [{ from, move, question }];
  });
}
