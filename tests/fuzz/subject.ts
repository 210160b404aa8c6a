import { lintReport } from '../../src/cli/lint-report.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { NoteRead } from '../../src/domain/note-read.ts';
import type { Question } from '../../src/domain/question.ts';
import { mergeDuplicates } from '../../src/loader/merge.ts';
import { readNote } from '../../src/loader/read-note.ts';
import { cleanLine, safeJson } from '../../src/markdown/clean.ts';
import { linkLines } from '../../src/terminal/link-lines.ts';
import { PLAIN_THEME } from '../../src/terminal/theme.ts';
import { typeset } from '../../src/terminal/typeset.ts';
import { sha256 } from '../support/questions.ts';

/** What the fuzzer asks: the product, or the product with a fault that is planted. */
export interface Subject {
  readonly read: (text: string) => NoteRead;
  readonly merge: (questions: readonly Question[]) => readonly Question[];
  /** All that the program may print of a question. */
  readonly printed: (question: Question) => readonly string[];
  readonly told: (found: readonly Diagnostic[]) => readonly string[];
  readonly document: (value: unknown) => string;
}

const FILE = '/notes/fuzz.md';
/** Lines for a pipe, and columns for a narrow window. */
const SETTINGS = [undefined, 30].map((width) => ({ theme: PLAIN_THEME, width }));

export const PRODUCT: Subject = {
  read: (text) => readNote({ file: FILE, text }, sha256, () => false),
  merge: (questions) => mergeDuplicates(questions, sha256).questions,
  printed: ({ id, plainStem, stem, options, explanation, links, tags }) => [
    ...SETTINGS.flatMap((setting) => [
      ...[stem, explanation, ...options.flatMap(({ text, feedback }) => [text, feedback])].flatMap((text) =>
        typeset(text, setting),
      ),
      ...linkLines(links, (file) => file, setting),
    ]),
    ...[id, plainStem, ...tags].map(cleanLine),
  ],
  told: (found) => lintReport(found, (file) => file, PLAIN_THEME),
  document: safeJson,
};
