import { type NoteOutcome, wasRead } from '../domain/note-read.ts';
import { checksum } from './bank-file.ts';
import type { Section } from './bank-index.ts';
import { packQuestions, packRest } from './bank-records.ts';
import type { PathCode } from './path-within.ts';

/** What a note gave, as a bank keeps it. */
export interface PackedNote {
  readonly section: Section;
  readonly bytes: Uint8Array;
}

/** Who packs notes beside this thread. */
export interface Packers {
  /** Whether the note of that index is one of theirs. */
  readonly packs: (note: number) => boolean;
  /** What it gave, if they have packed it by now. */
  readonly packed: (note: number) => PackedNote | undefined;
}

/** What all of some notes gave. Those that others pack are looked at last, as they may be at it. */
export function packNotes(outcomes: readonly NoteOutcome[], paths: PathCode, others: Packers): readonly PackedNote[] {
  const own = outcomes.map((outcome, note) => (others.packs(note) ? undefined : packNote(outcome, paths)));
  return outcomes.map((outcome, note) => own[note] ?? others.packed(note) ?? packNote(outcome, paths));
}

export function packNote(outcome: NoteOutcome, paths: PathCode): PackedNote {
  const rest = packRest(outcome, paths);
  const blocks = wasRead(outcome) ? packQuestions(outcome.read.questions, paths) : [];
  const bytes = Buffer.concat([rest, ...blocks]);
  return { section: { rest: rest.length, blocks: blocks.map(({ length }) => length), sum: checksum(bytes) }, bytes };
}
