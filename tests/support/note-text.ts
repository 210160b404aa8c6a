import type { NoteRead } from '../../src/domain/note-read.ts';
import { answerKey, type Question } from '../../src/domain/question.ts';
import { readNote } from '../../src/loader/read-note.ts';
import { sha256 } from './questions.ts';

export const FILE = '/notes/aws/cognito.md';

interface Written {
  readonly heading?: string;
  readonly stem?: string;
  readonly options?: string;
  readonly explanation?: string;
  /** The whole line, with its mark. */
  readonly key?: string;
}

/**
 * A question as service notes have it, without any fault. Unless a part with more lines is given: heading on line 1,
 * stem on 3, options on 5 to 7, `<details>` on 9, explanation on 13, key on 15, end on 18. Ends with an empty line, so that notes can be put together from it.
 */
export function written({
  heading = '### Q1',
  stem = '**Which token says who the user is?**',
  options = '1. ID token\n2. Access token\n3. Refresh token',
  explanation = '[Tokens](https://docs.example/tokens)',
  key = '<mark style="color:white">1</mark>',
}: Written = {}): string {
  return [
    ...[heading, '', stem, '', options, ''],
    ...[
      '<details>',
      '<summary>Explanation</summary>',
      '<div>',
      '',
      explanation,
      '',
      key,
      '',
      '</div>',
      '</details>',
      '',
      '',
    ],
  ].join('\n');
}

/** @param there absolute paths of the files that links may lead to */
export function read(text: string, there: readonly string[] = []): NoteRead {
  return readNote({ file: FILE, text }, sha256, (path) => there.includes(path));
}

/** @throws Error, which fails the test, where there is more than one or none */
export function only<Item>(items: readonly Item[]): Item {
  const [item, ...more] = items;
  if (item === undefined || more.length > 0) throw new Error(`${items.length} items, expected one`);
  return item;
}

export function readOne(text: string, there: readonly string[] = []): Question {
  return only(read(text, there).questions);
}

/** What the loader has to say about a note, as `line:column rule`, in its order. */
export function faults(text: string, there: readonly string[] = []): readonly string[] {
  return read(text, there).diagnostics.map(({ rule, place }) => `${place.line}:${place.column} ${rule}`);
}

/** Numbers of the right options. */
export function key(question: Question): readonly number[] {
  return answerKey(question);
}

/** Texts of the right options. */
export function rightTexts(question: Question): readonly string[] {
  return answerKey(question).map((number) => question.options[number - 1]?.plain ?? '');
}

/** Markdown of the options, in the order of the note. */
export function optionTexts(question: Question): readonly string[] {
  return question.options.map(({ text }) => text);
}
