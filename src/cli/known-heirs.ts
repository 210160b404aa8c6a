import type { Notes } from '../domain/note-read.ts';
import type { Progress } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';
import type { Heirs } from '../engine/heirs.ts';
import { basisOfHeirs } from '../engine/vanished.ts';
import { readHeirs } from '../store/kept-heirs.ts';
import { digest } from './digest.ts';
import { goneFrom } from './gone-from.ts';
import type { KeptFor } from './read-notes.ts';

const NONE: Heirs = new Map();

/** What heirs are decided by, next to the answers. */
interface Deciding {
  readonly notes: Pick<Notes, 'questions' | 'complete'>;
  readonly paths: readonly string[];
  readonly kept: KeptFor | undefined;
}

/** Which questions have the history of those that were edited, without a look at what they ask; undefined where that is needed. */
export function knownHeirs(progress: Progress, deciding: Deciding): Heirs | undefined {
  const basis = basisOf(progress, deciding);
  if (basis === undefined) return NONE;
  return deciding.kept && readHeirs(deciding.kept.heirs, basis);
}

/** @returns a digest of all that it is decided by; undefined where no question has vanished, so that there is nothing to decide */
export function basisOf(progress: Progress, { notes, paths, kept }: Deciding): string | undefined {
  if (progress.histories.size === 0 && progress.marked.size === 0) return undefined;
  const ids = new Set<QuestionId>();
  for (const { id } of notes.questions) ids.add(id);
  const basis = basisOfHeirs(progress, ids, goneFrom(notes.complete, paths));
  return basis === '' ? undefined : digest(`${basis}\n${kept?.identity() ?? ''}`);
}
