import { relative } from 'node:path';
import { answerKey, type Question } from '../../src/domain/question.ts';
import { foldTag } from '../../src/domain/tag.ts';

/** How many questions there are of each kind, by the name of the kind. */
export type Counts = Readonly<Record<string, number>>;

export const DIFFICULTIES: readonly string[] = ['easy', 'medium', 'hard'];

/** What the bank is made up of: by note, share of an exam, difficulty, and number of right options. */
export function counts(questions: readonly Question[], folder: string): Readonly<Record<string, Counts>> {
  const tagged = (is: (tag: string) => boolean): Counts =>
    tally(questions.map(({ tags }) => tags.map(foldTag).filter(is).join(' + ') || 'none'));
  return {
    note: tally(questions.map(({ place }) => relative(folder, place.file))),
    domain: tagged((tag) => tag.startsWith('domain/')),
    difficulty: tagged((tag) => DIFFICULTIES.includes(tag)),
    'right options': tally(questions.map((question) => String(answerKey(question).length))),
    options: tally(questions.map(({ options }) => String(options.length))),
  };
}

function tally(kinds: readonly string[]): Counts {
  const sorted = [...new Set(kinds)].sort();
  return Object.fromEntries(sorted.map((kind) => [kind, kinds.filter((one) => one === kind).length]));
}
