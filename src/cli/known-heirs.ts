import type { Notes } from '../domain/note-read.ts';
import type { Progress } from '../domain/progress.ts';
import { byId } from '../engine/by-id.ts';
import type { Heirs } from '../engine/heirs.ts';
import { basisOfHeirs } from '../engine/vanished.ts';
import { digest } from '../loader/sha256.ts';
import { readHeirs } from '../store/kept-heirs.ts';
import { goneFrom } from './gone-from.ts';
import type { KeptFor } from './read-notes.ts';

/** What heirs are decided by, next to the answers. */
interface Deciding {
  readonly notes: Pick<Notes, 'questions' | 'complete'>;
  readonly paths: readonly string[];
  readonly kept: KeptFor | undefined;
}

/** What is known of heirs without a look at what questions ask. */
interface KnownHeirs {
  /** Stands for all that they are decided by. */
  readonly basis: string;
  /** Undefined where they were not decided by that before. */
  readonly heirs: Heirs | undefined;
}

const NOTHING_VANISHED: KnownHeirs = { basis: '', heirs: new Map() };

/** Which questions have the history of those that were edited. */
export function knownHeirs(progress: Progress, { notes, paths, kept }: Deciding): KnownHeirs {
  if (progress.histories.size === 0 && progress.marked.size === 0) return NOTHING_VANISHED;
  const decided = basisOfHeirs(progress, byId(notes.questions), goneFrom(notes.complete, paths));
  if (decided === '') return NOTHING_VANISHED;
  const basis = digest(`${decided}\n${kept?.identity() ?? ''}`);
  return { basis, heirs: kept && readHeirs(kept.heirs, basis) };
}
