import { createHash } from 'node:crypto';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Hash } from '../domain/identity.ts';
import type { Bank, Notes, ReadOutcome } from '../domain/note-read.ts';
import type { Question } from '../domain/question.ts';
import { type BankParts, type IndexParts, joinParts, readParts } from './bank-file.ts';
import { type BankIndex, indexBytes, readIndex } from './bank-index.ts';
import { packDiagnostics } from './bank-records.ts';
import type { QuestionRows } from './bank-rows.ts';
import { Sections } from './bank-sections.ts';
import { checksum } from './checksum.ts';
import { type Stamp, stampBytes, stampsIn } from './file-stamp.ts';
import { KeptQuestion } from './kept-question.ts';
import { type PackedNote, packNote } from './packed-note.ts';
import { type PathCode, pathsWithin } from './path-within.ts';

/** A bank of notes as it was read before. */
export interface KeptBank {
  /** Where it was read. */
  readonly file: string;
  readonly notes: readonly KeptNote[];
  /** Stands for what was found beside them. */
  readonly found: string;
  /** Files that links may lead to, and whether they were there. */
  readonly lookedUp: ReadonlyMap<string, boolean>;
  /** Nothing of it is damaged. */
  readonly isWhole: boolean;
  /** Somebody has found out for which questions any order of the options will do. */
  readonly knowsOrders: boolean;
  /** Lets go of its file: what has not been asked for cannot be from then on. */
  readonly close: () => void;
  /** What the notes give. Texts of questions are read when they are asked for first, from a bank that is whole. */
  readonly gives: Notes;
  /** Changes whenever anything of it does but the stamps, and what is known of orders. */
  readonly identity: () => string;
}

export interface KeptNote {
  /** Absolute path. */
  readonly file: string;
  /** Of its file, before it was read. */
  readonly stamp: Stamp | undefined;
  /** Stands for its text; undefined where it was left out whole. */
  readonly content: string | undefined;
  /** @returns undefined where it was left out, or what is kept is damaged */
  readonly outcome: () => ReadOutcome | undefined;
}

/** What a bank goes by, next to its notes. */
export interface BankKey {
  /** Stands for the program that reads the notes: another one may read them otherwise. */
  readonly reader: string;
  /** Absolute path of a folder or file; what is within can be moved with it. */
  readonly root: string;
  /** Behind the fingerprints of options, which are found when they are asked for. */
  readonly hash: Hash;
}

/** What is known of a bank, or was done before. */
export interface KnownOfBank {
  /** Whether no order of its options changes what a question says. */
  readonly isForAnyOrder?: (question: Question) => boolean;
  /** What the note of an index gave, if that is packed already. */
  readonly packed?: (note: number) => PackedNote | undefined;
  /** Whether its records are. */
  readonly compressed?: boolean;
}

/**
 * @param found stands for what was found beside the notes
 * @param stamps of their files, before they were read
 * @returns pieces, one behind the other
 */
export function bankBytes(
  { reader, root }: Omit<BankKey, 'hash'>,
  found: string,
  bank: Bank,
  stamps: readonly (Stamp | undefined)[],
  { isForAnyOrder, packed = () => undefined, compressed = false }: KnownOfBank = {},
): readonly Uint8Array[] {
  const paths = pathsWithin(root);
  const form = { paths, compressed };
  const notes = bank.outcomes.map((outcome, note) => packed(note) ?? packNote(outcome, form));
  const last = packDiagnostics(bank.notes.diagnostics, form);
  const diagnostics = { length: last.length, sum: checksum([last]) };
  const orders = isForAnyOrder === undefined ? [] : bank.notes.questions.map(isForAnyOrder);
  const written = {
    reader,
    found,
    bank,
    sections: notes.map(({ section }) => section),
    diagnostics,
  };
  const sections = [...notes.map(({ bytes }) => bytes), last];
  return joinParts({ stamps: stampBytes(stamps), ...indexBytes(written, paths), orders: orderBytes(orders) }, sections);
}

/**
 * @param file with what `bankBytes` gave
 * @param withTexts false for whoever only counts: then questions have no texts, and damage to these is not looked for
 * @returns undefined where there is none, or none that can be used
 */
export function readBank(file: string, { reader, root, hash }: BankKey, withTexts: boolean): KeptBank | undefined {
  let parts: BankParts | undefined;
  try {
    parts = readParts(file, withTexts);
    const paths = pathsWithin(root);
    const index = parts && readIndex(parts, paths);
    if (parts !== undefined && index?.reader === reader) return { file, ...keptBank(parts, index, paths, hash) };
  } catch {
    // It is only a copy: whatever is wrong with it, the notes have everything.
  }
  parts?.sections.close();
  return undefined;
}

/**
 * The same for other stamps.
 *
 * @throws Error where there is none that is whole
 */
export function restampedBank(file: string, stamps: readonly (Stamp | undefined)[]): readonly Uint8Array[] {
  return changedBank(file, () => ({ stamps: stampBytes(stamps) }));
}

/**
 * The same with what was found out of the orders of options.
 *
 * @param orders of each of its questions, whether any will do
 * @throws Error where its file holds no bank that is whole, or another one by now
 */
export function bankWithOrders({ file, identity }: KeptBank, orders: readonly boolean[]): readonly Uint8Array[] {
  return changedBank(file, (parts) => {
    if (identityOf(parts) !== identity()) throw new RangeError('another bank');
    return { orders: orderBytes(orders) };
  });
}

function changedBank(file: string, change: (parts: BankParts) => Partial<IndexParts>): readonly Uint8Array[] {
  const parts = readParts(file, true);
  try {
    // With a checksum of its own, damage would look whole.
    if (parts?.sections.isWhole !== true) throw new RangeError('no bank that is whole');
    const { sections, ...index } = parts;
    return joinParts({ ...index, ...change(parts) }, [sections.read(0, sections.length)]);
  } finally {
    parts?.sections.close();
  }
}

function orderBytes(orders: readonly boolean[]): Buffer {
  return Buffer.from(orders.map(Number));
}

function identityOf({ numbers, rows, texts, names }: BankParts): string {
  return [numbers, rows, texts, names].reduce((sum, part) => sum.update(part), createHash('sha256')).digest('base64');
}

function keptBank(parts: BankParts, index: BankIndex, paths: PathCode, hash: Hash): Omit<KeptBank, 'file'> {
  const stamps = stampsIn(parts.stamps);
  const sections = new Sections(parts.sections, index, paths, hash);
  return {
    notes: index.notes.map(
      ({ file, content }, note): KeptNote => ({
        file,
        stamp: stamps[note],
        content,
        outcome: () => {
          if (content === undefined || !sections.isWholeAt(note)) return undefined;
          const { lookedUp, ...rest } = sections.rest(note);
          return { file, content, lookedUp, read: { ...rest, questions: sections.questions(note) } };
        },
      }),
    ),
    found: index.found,
    lookedUp: index.lookedUp,
    isWhole: sections.isWhole,
    knowsOrders: parts.orders.length === index.questions.count,
    close: parts.sections.close,
    gives: new KeptNotes(index, sections),
    identity: () => identityOf(parts),
  };
}

class KeptNotes implements Notes {
  readonly questions: readonly Question[];
  readonly tags: readonly string[];
  readonly files: number;
  readonly complete: ReadonlySet<string>;
  readonly #sections: Sections;

  constructor({ notes, tags, questions }: BankIndex, sections: Sections) {
    this.questions = questionsOf(questions, sections);
    this.tags = tags;
    this.files = notes.filter(({ content }) => content !== undefined).length;
    this.complete = new Set(notes.flatMap(({ file, isComplete }) => (isComplete ? [file] : [])));
    this.#sections = sections;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#sections.diagnostics();
  }
}

function questionsOf(rows: QuestionRows, sections: Sections): readonly Question[] {
  const shelf = {
    ...rows,
    recordAt: (row: number): Question => sections.question(rows.noteAt(row), rows.placeInNote(row)),
  };
  // A list that has its length and a loop, as this is the start of a session with thousands of them.
  const questions = Array<Question>(rows.count);
  for (let row = 0; row < rows.count; row += 1) questions[row] = new KeptQuestion(shelf, row);
  return questions;
}
