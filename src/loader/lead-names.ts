import { CHOICES } from './label-styles.ts';
import { NOUNS, RIGHT } from './lead-words.ts';
import { isLetterBefore } from './letters.ts';
import { isAt } from './sticky.ts';
import { endsOf, folded, longest, wordsOf } from './word-ends.ts';

export const RIGHTS = wordsOf(RIGHT);
export const ANSWERS = wordsOf(NOUNS);
const OPTIONS = wordsOf(CHOICES);
/** Most indexes of a line are left by these. */
const FIRST_LETTERS: ReadonlySet<string> = new Set([...RIGHTS.keys(), ...ANSWERS.keys(), ...OPTIONS.keys()]);

/** Of the longest name of an answer: `correct answer option correct`. */
export const LONGEST_NAME = 2 * longest(RIGHTS) + longest(ANSWERS) + longest(OPTIONS) + 3;

const PLURAL = /\s?\(s\)/y;
const KEY = /key/y;
const PLURALS = /\s?\(e?[snrm]\)/y;

/** Whether a name such as `the correct answer` ends at an index. */
export function isNamedBefore(line: string, index: number): boolean {
  // A letter before the name may be of two units.
  const from = Math.max(0, index - LONGEST_NAME - 2);
  const text = folded(line.slice(from, index));
  for (let at = from === 0 ? 0 : 2; at < text.length; at += 1) {
    if (!FIRST_LETTERS.has(text.charAt(at)) || isLetterBefore(text, at)) continue;
    if (nameEnds(text, at).includes(text.length)) return true;
  }
  return false;
}

/**
 * Where names of an answer that start at an index end, that first which a pattern would find first.
 *
 * @param text as {@link folded}
 */
export function nameEnds(text: string, at: number): readonly number[] {
  const right = endsOf(RIGHTS, text, at);
  const options = endsOf(OPTIONS, text, at);
  if (right.length === 0 && options.length === 0) return nounEnds(text, at);
  return [
    // `Correct answer`
    ...right.flatMap((end) => behindBlankOrNone(text, end)).flatMap((start) => nounEnds(text, start)),
    ...nounEnds(text, at),
    // `Right option(s)`
    ...right
      .flatMap((end) => behindBlank(text, end))
      .flatMap((start) => endsOf(OPTIONS, text, start))
      .flatMap((end) => [...endIfAny(PLURAL, text, end), end]),
    // `Option correct`
    ...options.flatMap((end) => behindBlank(text, end)).flatMap((start) => endsOf(RIGHTS, text, start)),
  ];
}

/** `Answer`, `answer(s)`, `answer key`, `answer correct`. */
function nounEnds(text: string, at: number): readonly number[] {
  const nouns = endsOf(ANSWERS, text, at);
  if (nouns.length === 0) return nouns;
  return nouns
    .flatMap((end) => [
      ...endIfAny(PLURALS, text, end),
      ...behindBlank(text, end).flatMap((start) => [...endsOf(OPTIONS, text, start), ...endIfAny(KEY, text, start)]),
      end,
    ])
    .flatMap((end) => [...behindBlankOrNone(text, end).flatMap((start) => endsOf(RIGHTS, text, start)), end]);
}

function behindBlank(text: string, at: number): readonly number[] {
  return /\s/.test(text.charAt(at)) ? [at + 1] : [];
}

function behindBlankOrNone(text: string, at: number): readonly number[] {
  return [...behindBlank(text, at), at];
}

function endIfAny(pattern: RegExp, text: string, at: number): readonly number[] {
  return isAt(pattern, text, at) ? [pattern.lastIndex] : [];
}
