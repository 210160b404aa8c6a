import { normalise } from '../../src/domain/identity.ts';
import type { Question } from '../../src/domain/question.ts';

/** A way to choose without knowing anything: it gives each option a rank, and takes the highest. */
export interface Strategy {
  readonly name: string;
  /** One number for each option, in the order of the note. */
  readonly ranks: (question: Question) => readonly number[];
}

const MOST_POSITIONS = 6;
const ABSOLUTE = /\b(?:always|never|only)\b/iu;
/** Words that say nothing of what a question is about, whatever it is about. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as at be because been before being below between both but by can
  could did do does doing down during each few for from further had has have having he her here hers him his how i if in
  into is it its itself just may me might more most must my no nor not now of off on once one only or other our out over
  own same she should so some such than that the their them then there these they this those through to too two three
  under until up very was we were what when where which while who whom why will with without would you your select`
    .trim()
    .split(/\s+/),
);

export const STRATEGIES: readonly Strategy[] = [
  { name: 'longest', ranks: lengths },
  { name: 'shortest', ranks: (question) => lengths(question).map((length) => -length) },
  { name: 'not the longest', ranks: (question) => lengths(question).map(isBelowMost) },
  { name: 'first', ranks: ({ options }) => options.map((_option, index) => -index) },
  { name: 'last', ranks: ({ options }) => options.map((_option, index) => index) },
  ...Array.from({ length: MOST_POSITIONS }, (_none, position) => ({
    name: `position ${position + 1}`,
    ranks: ({ options }: Question) => options.map((_option, index) => (index === position ? 1 : 0)),
  })),
  { name: 'words of the stem', ranks: sharedWords },
  {
    name: 'without always, never, only',
    ranks: ({ options }) => options.map(({ plain }) => (ABSOLUTE.test(plain) ? 0 : 1)),
  },
  { name: 'stands out in length', ranks: differences },
  { name: 'stands out least', ranks: (question) => differences(question).map((difference) => -difference) },
];

/** Characters of each option as it is shown: without marks of Markdown, blanks as one. */
export function lengths({ options }: Question): readonly number[] {
  return options.map(({ plain }) => [...normalise(plain)].length);
}

/** How far the length of each option is from those of the others, all together. */
function differences(question: Question): readonly number[] {
  const all = lengths(question);
  return all.map((length) => all.reduce((sum, other) => sum + Math.abs(length - other), 0));
}

function isBelowMost(length: number, _index: number, all: readonly number[]): number {
  return length < Math.max(...all) ? 1 : 0;
}

function sharedWords({ plainStem, options }: Question): readonly number[] {
  const asked = wordsOf(plainStem);
  return options.map(({ plain }) => [...wordsOf(plain)].filter((word) => asked.has(word)).length);
}

function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word)));
}
