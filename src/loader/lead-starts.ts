import { ANSWERS, LONGEST_NAME, nameEnds, RIGHTS } from './lead-names.ts';
import { ARTICLE, EXPLANATIONS, OPENER } from './lead-words.ts';
import { isLetterAt } from './letters.ts';
import { isAt, matchEnd } from './sticky.ts';
import { endsOf, folded, wordsOf } from './word-ends.ts';

const EXPLAINING = wordsOf(EXPLANATIONS);

const OPENED = new RegExp(OPENER, 'y');
const WITH_ARTICLE = new RegExp(ARTICLE, 'y');
const GUESSED = /(?:your|my)\s(?:final\s)?/y;
const COLON = /\s?[:：]/y;
const BEHIND_EXPLANATION = /\s?(?:[:：】\]］]|[-–—]\s|$)/y;
const WORD_ENDS = /\W|$/iuy;

/** No less than all that is looked for at the start of a line, and the letter behind it. */
const START = 'click for final l’'.length + LONGEST_NAME + 2;

/** The start of a line, as the functions below take it. */
export function foldedStart(line: string): string {
  return folded(line.slice(0, START));
}

/** Where `Show the correct answer` ends. */
export function answerEnd(start: string): number | undefined {
  const from = matchEnd(WITH_ARTICLE, start, matchEnd(OPENED, start, 0));
  return nameEnds(start, from).find((end) => !isLetterAt(start, end));
}

/** Where `Correct:` ends. */
export function rightAloneEnd(start: string): number | undefined {
  const end = endsOf(RIGHTS, start, 0).find((word) => isAt(COLON, start, word));
  return end === undefined ? undefined : matchEnd(COLON, start, end);
}

/** `Explanation:`, `The solution` alone. */
export function isExplanation(start: string): boolean {
  const ends = endsOf(EXPLAINING, start, matchEnd(WITH_ARTICLE, start, 0));
  return ends.some((end) => !isLetterAt(start, end) && isAt(BEHIND_EXPLANATION, start, end));
}

/** `My answer`, `Your final answer`: what a learner wrote into the note. */
export function isGuess(start: string): boolean {
  const from = matchEnd(GUESSED, start, 0);
  return from > 0 && endsOf(ANSWERS, start, from).some((end) => !isLetterAt(start, end));
}

/** Where `correct` at an index ends, with the sign behind it; undefined where the word goes on. */
export function calledRightEnd(line: string, index: number): number | undefined {
  const start = foldedStart(line.slice(index));
  // `B is true` tells what a statement is, and calls no option right.
  if (start.startsWith('true')) return undefined;
  const end = endsOf(RIGHTS, start, 0).find((word) => isAt(WORD_ENDS, start, word));
  return end === undefined ? undefined : index + matchEnd(WORD_ENDS, start, end);
}
