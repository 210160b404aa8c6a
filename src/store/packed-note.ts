import { type NoteOutcome, wasRead } from '../domain/note-read.ts';
import type { Section } from './bank-index.ts';
import { packQuestions, packRest, type RecordForm } from './bank-records.ts';
import { checksum } from './checksum.ts';

/** What a note gave, as a bank keeps it. */
export interface PackedNote {
  readonly section: Section;
  readonly bytes: Uint8Array;
}

export function packNote(outcome: NoteOutcome, form: RecordForm): PackedNote {
  const rest = packRest(outcome, form);
  const blocks = wasRead(outcome) ? packQuestions(outcome.read.questions, form) : [];
  const bytes = Buffer.concat([rest, ...blocks]);
  return { section: { rest: rest.length, blocks: blocks.map(({ length }) => length), sum: checksum([bytes]) }, bytes };
}
