import type { Notes } from '../domain/note-read.ts';
import type { Progress } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';
import { findHeirs, type Heirs } from '../engine/heirs.ts';
import type { Followed } from '../engine/start-session.ts';
import { basisOfHeirs } from '../engine/vanished.ts';
import { sha256 } from '../loader/sha256.ts';
import { readHeirs, writeHeirs } from '../store/kept-heirs.ts';
import { MOST_KEPT } from './bank-place.ts';
import { digest } from './digest.ts';
import { goneFrom } from './gone-from.ts';
import type { KeptFor } from './read-notes.ts';
import type { Selection } from './read-questions.ts';

const NONE: Heirs = new Map();

/** What heirs are decided by, next to the answers. */
interface Deciding {
  readonly notes: Pick<Notes, 'questions' | 'complete'>;
  readonly paths: readonly string[];
  readonly kept: KeptFor | undefined;
}

/** Which questions of the notes have the history of those that were edited. */
export function heirsIn(progress: Progress, selection: Selection): Heirs {
  const { notes, paths, kept } = selection;
  const known = knownHeirs(progress, selection);
  if (known !== undefined) return known;
  const moves = findHeirs(progress, notes.questions, goneFrom(notes.complete, paths), sha256);
  if (kept !== undefined) writeHeirs(kept.heirs, { basis: basisOf(progress, selection) ?? '', moves }, MOST_KEPT);
  return moves;
}

/** The same without a look at what questions ask; undefined where that is needed. */
export function knownHeirs(progress: Progress, deciding: Deciding): Heirs | undefined {
  const basis = basisOf(progress, deciding);
  if (basis === undefined) return NONE;
  return deciding.kept && readHeirs(deciding.kept.heirs, basis);
}

/** @returns undefined where no question has vanished, so that there is nothing to decide */
function basisOf(progress: Progress, { notes, paths, kept }: Deciding): string | undefined {
  if (progress.histories.size === 0 && progress.marked.size === 0) return undefined;
  const ids = new Set<QuestionId>();
  for (const { id } of notes.questions) ids.add(id);
  const basis = basisOfHeirs(progress, ids, goneFrom(notes.complete, paths));
  return basis === '' ? undefined : digest(`${basis}\n${kept?.identity() ?? ''}`);
}

/** The same with the questions, for the journal. */
export function followedIn(heirs: Heirs, { notes }: Selection): readonly Followed[] {
  if (heirs.size === 0) return [];
  const byId = new Map(notes.questions.map((question) => [question.id, question]));
  return [...heirs].flatMap(([from, move]) => {
    const question = byId.get(move.to);
    return question === undefined ? [] : [{ from, move, question }];
  });
}
