import { asQuestionId } from '../domain/identity.ts';
import { type Bank, wasRead } from '../domain/note-read.ts';
import { type OtherPlace, optionNumber, type Place, type Question, type QuestionId } from '../domain/question.ts';
import type { CellReader, CellWriter, Rows } from './cells.ts';
import type { PathCode } from './path-within.ts';

/** A note of a bank, with where its section is among all of them. */
export interface IndexedNote {
  readonly file: string;
  /** Stands for its text; undefined where the note was left out whole. */
  readonly content: string | undefined;
  /** Nothing was left out in it that may be a question. */
  readonly isComplete: boolean;
  readonly section: Section;
}

/** What a note gave: its questions in blocks, and the rest of it. */
export interface Section {
  /** Lengths in bytes, in their order. */
  readonly rest: number;
  readonly blocks: readonly number[];
  /** Of all bytes. */
  readonly sum: number;
}

export interface BankIndex {
  readonly reader: string;
  readonly found: string;
  readonly notes: readonly IndexedNote[];
  /** Their section is the last one. */
  readonly diagnostics: { readonly length: number; readonly sum: number };
  readonly lookedUp: ReadonlyMap<string, boolean>;
  readonly tags: readonly string[];
  readonly questions: QuestionRows;
}

/** What a bank says of its questions, row by row. */
export interface QuestionRows {
  readonly count: number;
  readonly idAt: (row: number) => QuestionId;
  readonly keyAt: (row: number) => string;
  readonly placeAt: (row: number) => Place;
  readonly tagsAt: (row: number) => readonly string[];
  readonly alsoAt: (row: number) => readonly OtherPlace[];
  readonly isMultiple: (row: number) => boolean;
  readonly isDisputed: (row: number) => boolean;
  readonly mayShuffle: (row: number) => boolean;
  readonly isForAnyOrder: (row: number) => boolean;
  /** The index of its note, and its place among the questions of that. */
  readonly noteAt: (row: number) => number;
  readonly placeInNote: (row: number) => number;
}

/** What is written of a bank next to the bank itself. */
export interface Written extends Pick<BankIndex, 'reader' | 'found' | 'diagnostics'> {
  readonly bank: Bank;
  /** Of each note. */
  readonly sections: readonly Section[];
  /** Of each question, by its row. */
  readonly isForAnyOrder: (row: number) => boolean;
}

/** Texts and numbers of a question: id and key; line, column, note, place in the note, flags, tags. */
const [TEXTS, NUMBERS] = [2, 6];
const [MULTIPLE, DISPUTED, FIXED, ANY_ORDER] = [1, 2, 4, 8];
const NO_PLACES: readonly OtherPlace[] = [];

export function writeIndex(
  to: CellWriter,
  { reader, found, bank, sections, diagnostics, isForAnyOrder }: Written,
  paths: PathCode,
) {
  const { notes, outcomes, origins } = bank;
  for (const text of [reader, found]) to.text(text);
  to.list(outcomes.entries(), ([index, outcome]) => {
    to.text(paths.to(outcome.file));
    to.optionalText(wasRead(outcome) ? outcome.content : undefined);
    to.number(notes.complete.has(outcome.file) ? 1 : 0);
    const { rest = 0, blocks = [], sum = 0 } = sections[index] ?? {};
    for (const value of [rest, sum]) to.number(value);
    to.list(blocks, (length) => to.number(length));
  });
  for (const value of [diagnostics.length, diagnostics.sum]) to.number(value);
  to.list(new Map(outcomes.filter(wasRead).flatMap(({ lookedUp }) => [...lookedUp])), ([path, isThere]) => {
    to.text(paths.to(path));
    to.number(isThere ? 1 : 0);
  });
  to.list(notes.tags, (tag) => to.text(tag));
  writeQuestions(to, notes.questions, origins, isForAnyOrder, paths);
}

function writeQuestions(
  to: CellWriter,
  questions: readonly Question[],
  origins: Bank['origins'],
  isForAnyOrder: Written['isForAnyOrder'],
  paths: PathCode,
): void {
  // Most questions of a note have the same tags.
  const tagLists = new Map<string, number>();
  for (const { tags } of questions) {
    const key = tags.join('\n');
    if (!tagLists.has(key)) tagLists.set(key, tagLists.size);
  }
  to.list(tagLists.keys(), (key) => to.text(key));
  to.list(questions.entries(), ([row, { id, keyFingerprint, place, tags, kind, disputed, shuffle }]) => {
    const { note, at } = origins[row] ?? {};
    for (const text of [id, keyFingerprint]) to.text(text);
    for (const value of [place.line, place.column, note, at]) to.number(value);
    const flags = [
      kind === 'multiple' ? MULTIPLE : 0,
      disputed ? DISPUTED : 0,
      shuffle ? 0 : FIXED,
      isForAnyOrder(row) ? ANY_ORDER : 0,
    ];
    to.number(flags.reduce((sum, flag) => sum + flag));
    to.number(tagLists.get(tags.join('\n')));
  });
  to.list(
    [...questions.entries()].filter(([, { alsoAt }]) => alsoAt.length > 0),
    ([row, { alsoAt }]) => {
      to.number(row);
      to.list(alsoAt, ({ place, answers }) => {
        to.text(paths.to(place.file));
        for (const value of [place.line, place.column]) to.number(value);
        to.list(answers, (number) => to.number(number));
      });
    },
  );
}

/** @throws Error for what is no index */
export function readIndex(from: CellReader, paths: PathCode): BankIndex {
  const [reader, found] = [from.text(), from.text()];
  const notes = from.list(() => ({
    file: paths.from(from.text()),
    content: from.optionalText(),
    isComplete: from.number() === 1,
    section: { rest: from.number(), sum: from.number(), blocks: from.list(() => from.number()) },
  }));
  const diagnostics = { length: from.number(), sum: from.number() };
  const lookedUp = new Map(from.list(() => [paths.from(from.text()), from.number() === 1] as const));
  const tags = from.list(() => from.text());
  return { reader, found, notes, diagnostics, lookedUp, tags, questions: readRows(from, paths, notes) };
}

function readRows(from: CellReader, paths: PathCode, notes: readonly IndexedNote[]): QuestionRows {
  const tagLists = from.list(() => from.text().split('\n').filter(Boolean));
  const rows = from.rows(TEXTS, NUMBERS);
  const others = new Map(from.list(() => [from.number(), from.list(() => readOtherPlace(from, paths))] as const));
  return rowsOf(rows, tagLists, others, notes);
}

function readOtherPlace(from: CellReader, paths: PathCode): OtherPlace {
  const place = { file: paths.from(from.text()), line: from.number(), column: from.number() };
  return { place, answers: from.list(() => optionNumber(from.number())) };
}

function rowsOf(
  { count, texts, numbers }: Rows,
  tagLists: readonly (readonly string[])[],
  others: ReadonlyMap<number, readonly OtherPlace[]>,
  notes: readonly IndexedNote[],
): QuestionRows {
  const number = (row: number, column: number): number => numbers[row * NUMBERS + column] ?? 0;
  const has = (row: number, flag: number): boolean => Math.floor(number(row, 4) / flag) % 2 === 1;
  return {
    count,
    idAt: (row) => asQuestionId(texts[row * TEXTS] ?? ''),
    keyAt: (row) => texts[row * TEXTS + 1] ?? '',
    placeAt: (row) => ({ file: notes[number(row, 2)]?.file ?? '', line: number(row, 0), column: number(row, 1) }),
    tagsAt: (row) => tagLists[number(row, 5)] ?? [],
    alsoAt: (row) => others.get(row) ?? NO_PLACES,
    isMultiple: (row) => has(row, MULTIPLE),
    isDisputed: (row) => has(row, DISPUTED),
    mayShuffle: (row) => !has(row, FIXED),
    isForAnyOrder: (row) => has(row, ANY_ORDER),
    noteAt: (row) => number(row, 2),
    placeInNote: (row) => number(row, 3),
  };
}
