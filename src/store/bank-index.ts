import { type Bank, wasRead } from '../domain/note-read.ts';
import { type OtherPlace, optionNumber, type Question } from '../domain/question.ts';
import type { IndexParts } from './bank-file.ts';
import { type QuestionRows, rowBytes, rowsIn } from './bank-rows.ts';
import { CellReader, CellWriter } from './cells.ts';
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

/** What is written of a bank next to the bank itself. */
export interface Written extends Pick<BankIndex, 'reader' | 'found' | 'diagnostics'> {
  readonly bank: Bank;
  /** Of each note. */
  readonly sections: readonly Section[];
}

/** @returns the parts of the file that hold it */
export function indexBytes(
  { reader, found, bank, sections, diagnostics }: Written,
  paths: PathCode,
): Omit<IndexParts, 'stamps' | 'orders'> {
  const to = new CellWriter();
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
  const tagLists = tagListsOf(notes.questions);
  to.list(tagLists.keys(), (key) => to.text(key));
  writeOtherPlaces(to, notes.questions, paths);
  const tagsOf = (question: Question): number => tagLists.get(tagsKey(question)) ?? 0;
  return { ...to.bytes(), ...rowBytes(notes.questions, origins, tagsOf) };
}

/** Most questions of a note have the same tags. */
function tagListsOf(questions: readonly Question[]): ReadonlyMap<string, number> {
  const lists = new Map<string, number>();
  for (const question of questions) {
    const key = tagsKey(question);
    if (!lists.has(key)) lists.set(key, lists.size);
  }
  return lists;
}

function tagsKey({ tags }: Question): string {
  return tags.join('\n');
}

function writeOtherPlaces(to: CellWriter, questions: readonly Question[], paths: PathCode): void {
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
export function readIndex(
  { numbers, rows, texts, names, orders }: Omit<IndexParts, 'stamps'>,
  paths: PathCode,
): BankIndex {
  const from = new CellReader(texts, numbers);
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
  const tagLists = from.list(() => from.text());
  const others = new Map(from.list(() => [from.number(), from.list(() => readOtherPlace(from, paths))] as const));
  const files = notes.map(({ file }) => file);
  const questions = rowsIn(rows, names.toString(), files, tagLists, others, orders);
  return { reader, found, notes, diagnostics, lookedUp, tags, questions };
}

function readOtherPlace(from: CellReader, paths: PathCode): OtherPlace {
  const place = { file: paths.from(from.text()), line: from.number(), column: from.number() };
  return { place, answers: from.list(() => optionNumber(from.number())) };
}
