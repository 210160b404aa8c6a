import { asQuestionId } from '../domain/identity.ts';
import type { Bank } from '../domain/note-read.ts';
import type { OtherPlace, Place, Question, QuestionId } from '../domain/question.ts';

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

/** The numbers of a row: note, place in the note, line, column, tags, flags, and where its id and its key end in the names. */
const COLUMNS = 8;
const [NOTE, IN_NOTE, LINE, COLUMN, TAGS, FLAGS, ID_END, KEY_END] = [0, 1, 2, 3, 4, 5, 6, 7];
const [MULTIPLE, DISPUTED, FIXED] = [1, 2, 4];
const NO_PLACES: readonly OtherPlace[] = [];

/** As numbers of 32 bits and one text: read as they lie there, which a start can wait for with thousands of questions. */
export function rowBytes(
  questions: readonly Question[],
  origins: Bank['origins'],
  tagsOf: (question: Question) => number,
): { readonly rows: Buffer; readonly names: Buffer } {
  const rows = new Uint32Array(questions.length * COLUMNS);
  const names: string[] = [];
  let end = 0;
  const name = (text: string): number => {
    names.push(text);
    end += text.length;
    return end;
  };
  for (const [row, question] of questions.entries()) {
    const { id, keyFingerprint, place, kind, disputed, shuffle } = question;
    const { note = 0, at = 0 } = origins[row] ?? {};
    const flags = (kind === 'multiple' ? MULTIPLE : 0) + (disputed ? DISPUTED : 0) + (shuffle ? 0 : FIXED);
    const cells = [note, at, place.line, place.column, tagsOf(question), flags, name(id), name(keyFingerprint)];
    rows.set(cells, row * COLUMNS);
  }
  return { rows: Buffer.from(rows.buffer), names: Buffer.from(names.join('')) };
}

/**
 * Reads what `rowBytes` wrote.
 *
 * @param bytes start at a multiple of four in memory
 * @param tagLists the tags of a question, a line for each
 * @param orders by row, 1 where any order of the options will do; empty where nobody knows
 */
export function rowsIn(
  bytes: Buffer,
  names: string,
  files: readonly string[],
  tagLists: readonly string[],
  others: ReadonlyMap<number, readonly OtherPlace[]>,
  orders: Uint8Array,
): QuestionRows {
  const cells = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / Uint32Array.BYTES_PER_ELEMENT);
  const cell = (row: number, column: number): number => cells[row * COLUMNS + column] ?? 0;
  // Asked of all questions at each start: by itself, as calls take long before the compiler has warmed up.
  const has =
    (flag: number) =>
    (row: number): boolean =>
      ((cells[row * COLUMNS + FLAGS] ?? 0) & flag) !== 0;
  const isFixed = has(FIXED);
  // A start asks for those of one question.
  const tags: (readonly string[])[] = [];
  const tagsIn = (list: number): readonly string[] => {
    const known = tags[list] ?? (tagLists[list] ?? '').split('\n').filter(Boolean);
    tags[list] = known;
    return known;
  };
  return {
    count: cells.length / COLUMNS,
    idAt: (row) => asQuestionId(names.slice(row === 0 ? 0 : cell(row - 1, KEY_END), cell(row, ID_END))),
    keyAt: (row) => names.slice(cell(row, ID_END), cell(row, KEY_END)),
    placeAt: (row) => ({ file: files[cell(row, NOTE)] ?? '', line: cell(row, LINE), column: cell(row, COLUMN) }),
    tagsAt: (row) => tagsIn(cell(row, TAGS)),
    alsoAt: (row) => others.get(row) ?? NO_PLACES,
    isMultiple: has(MULTIPLE),
    isDisputed: has(DISPUTED),
    mayShuffle: (row) => !isFixed(row),
    isForAnyOrder: (row) => orders[row] === 1,
    noteAt: (row) => cell(row, NOTE),
    placeInNote: (row) => cell(row, IN_NOTE),
  };
}
