import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Hash } from '../domain/identity.ts';
import type { Question } from '../domain/question.ts';
import type { StoredBytes } from './bank-file.ts';
import type { BankIndex, Section } from './bank-index.ts';
import { IN_BLOCK, unpackDiagnostics, unpackQuestions, unpackRest } from './bank-records.ts';
import { checksum } from './checksum.ts';
import type { PathCode } from './path-within.ts';

/** Unpacked ones that are held: who goes through all questions is not to fill the memory with their texts. */
const MOST_BLOCKS = 256;

/** What notes gave, unpacked block by block when it is asked for. */
export class Sections {
  readonly #stored: StoredBytes;
  readonly #notes: readonly { readonly section: Section; readonly from: number; readonly length: number }[];
  readonly #last: { readonly from: number; readonly length: number };
  readonly #paths: PathCode;
  readonly #hash: Hash;
  readonly #blocks = new Map<string, readonly Question[]>();

  /** @param stored all notes, and behind them the diagnostics of the bank */
  constructor(
    stored: StoredBytes,
    { notes, diagnostics }: Pick<BankIndex, 'notes' | 'diagnostics'>,
    paths: PathCode,
    hash: Hash,
  ) {
    let from = 0;
    this.#notes = notes.map(({ section }) => {
      const length = section.blocks.reduce((sum, block) => sum + block, section.rest);
      from += length;
      return { section, from: from - length, length };
    });
    this.#last = { from, length: diagnostics.length };
    this.#stored = stored;
    this.#paths = paths;
    this.#hash = hash;
  }

  /** Whether nothing of them all is damaged. */
  get isWhole(): boolean {
    return this.#stored.isWhole;
  }

  isWholeAt(note: number): boolean {
    const { section, from, length } = this.#sectionAt(note);
    return this.#stored.isWhole || checksum([this.#stored.read(from, length)]) === section.sum;
  }

  /** @throws RangeError where there is none: a bug in the caller, as damage was looked for */
  question(note: number, at: number): Question {
    const question = this.#block(note, Math.floor(at / IN_BLOCK))[at % IN_BLOCK];
    if (question === undefined) throw new RangeError(`no question ${at} in note ${note}`);
    return question;
  }

  questions(note: number): readonly Question[] {
    const blocks = this.#notes[note]?.section.blocks ?? [];
    return blocks.flatMap((_length, block) => this.#block(note, block));
  }

  /** All that a note gave but for its questions. */
  rest(note: number): ReturnType<typeof unpackRest> {
    const { section, from } = this.#sectionAt(note);
    return unpackRest(this.#stored.read(from, section.rest), this.#paths);
  }

  /** Of the bank. */
  diagnostics(): readonly Diagnostic[] {
    return unpackDiagnostics(this.#stored.read(this.#last.from, this.#last.length), this.#paths);
  }

  #block(note: number, block: number): readonly Question[] {
    const key = `${note} ${block}`;
    const known = this.#blocks.get(key);
    if (known !== undefined) return known;
    const { section, from } = this.#sectionAt(note);
    const start = section.blocks.slice(0, block).reduce((sum, length) => sum + length, from + section.rest);
    if (this.#blocks.size >= MOST_BLOCKS) this.#blocks.clear();
    const questions = unpackQuestions(this.#stored.read(start, section.blocks[block] ?? 0), this.#paths, this.#hash);
    this.#blocks.set(key, questions);
    return questions;
  }

  #sectionAt(note: number): { readonly section: Section; readonly from: number; readonly length: number } {
    const found = this.#notes[note];
    if (found === undefined) throw new RangeError(`no note ${note}`);
    return found;
  }
}
