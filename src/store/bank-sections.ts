import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Question } from '../domain/question.ts';
import { checksum } from './bank-file.ts';
import type { BankIndex, Section } from './bank-index.ts';
import { IN_BLOCK, unpackDiagnostics, unpackQuestions, unpackRest } from './bank-records.ts';
import type { PathCode } from './path-within.ts';

/** What notes gave, unpacked block by block when it is asked for first. */
export class Sections {
  readonly #sections: readonly { readonly section: Section; readonly bytes: Buffer; readonly isWhole: boolean }[];
  readonly #last: Buffer;
  readonly #lastIsWhole: boolean;
  readonly #paths: PathCode;
  readonly #blocks = new Map<string, readonly Question[]>();

  /** @param bytes of all notes, and those of the diagnostics of the bank behind them */
  constructor(bytes: Buffer, { notes, diagnostics }: Pick<BankIndex, 'notes' | 'diagnostics'>, paths: PathCode) {
    let from = 0;
    const next = (length: number): Buffer => {
      const part = bytes.subarray(from, from + length);
      from += length;
      return part;
    };
    this.#sections = notes.map(({ section }) => {
      const own = next(section.blocks.reduce((sum, length) => sum + length, section.rest));
      return { section, bytes: own, isWhole: checksum(own) === section.sum };
    });
    this.#last = next(diagnostics.length);
    this.#lastIsWhole = checksum(this.#last) === diagnostics.sum;
    this.#paths = paths;
  }

  /** Whether nothing of them all is damaged. */
  get isWhole(): boolean {
    return this.#lastIsWhole && this.#sections.every(({ isWhole }) => isWhole);
  }

  isWholeAt(note: number): boolean {
    return this.#sections[note]?.isWhole === true;
  }

  /** @throws RangeError where there is none: a bug in the caller, as damage was looked for */
  question(note: number, at: number): Question {
    const question = this.#block(note, Math.floor(at / IN_BLOCK))[at % IN_BLOCK];
    if (question === undefined) throw new RangeError(`no question ${at} in note ${note}`);
    return question;
  }

  questions(note: number): readonly Question[] {
    const blocks = this.#sections[note]?.section.blocks ?? [];
    return blocks.flatMap((_length, block) => this.#block(note, block));
  }

  /** All that a note gave but for its questions. */
  rest(note: number): ReturnType<typeof unpackRest> {
    const { section, bytes } = this.#sectionAt(note);
    return unpackRest(bytes.subarray(0, section.rest), this.#paths);
  }

  /** Of the bank. */
  diagnostics(): readonly Diagnostic[] {
    return unpackDiagnostics(this.#last, this.#paths);
  }

  #block(note: number, block: number): readonly Question[] {
    const key = `${note} ${block}`;
    const known = this.#blocks.get(key);
    if (known !== undefined) return known;
    const { section, bytes } = this.#sectionAt(note);
    const from = section.blocks.slice(0, block).reduce((sum, length) => sum + length, section.rest);
    const questions = unpackQuestions(bytes.subarray(from, from + (section.blocks[block] ?? 0)), this.#paths);
    this.#blocks.set(key, questions);
    return questions;
  }

  #sectionAt(note: number): { readonly section: Section; readonly bytes: Buffer } {
    const found = this.#sections[note];
    if (found === undefined) throw new RangeError(`no note ${note}`);
    return found;
  }
}
