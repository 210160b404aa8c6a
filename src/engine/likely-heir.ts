import type { Wording } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import { folded } from './wording-diff.ts';

/** Less than this share of words in common is no likeness. */
const LEAST_IN_COMMON = 0.5;
/** Those that come this close to the likeliest are named with it. */
const AS_LIKELY = 0.9;
const MOST = 3;

/**
 * Looks for what a question that vanished may have become, by the words in common: a guess for a person, never joined by
 * itself.
 *
 * @returns at most three, the likeliest first
 */
export function likelyHeirsAmong(questions: readonly Question[]): (before: Wording) => readonly Question[] {
  const worded = questions.map((question) => ({
    question,
    words: wordsOf(
      question.plainStem,
      question.options.map(({ plain }) => plain),
    ),
  }));
  return ({ stem, options }) => {
    const words = wordsOf(stem, options);
    const likely = worded
      .map(({ question, words: others }) => ({ question, share: shareOf(words, others) }))
      .filter(({ share }) => share >= LEAST_IN_COMMON)
      .sort((a, b) => b.share - a.share);
    const least = (likely[0]?.share ?? 0) * AS_LIKELY;
    return likely
      .filter(({ share }) => share >= least)
      .slice(0, MOST)
      .map(({ question }) => question);
  };
}

function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return common / (words.size + others.size - common);
}

function wordsOf(stem: string, options: readonly string[]): ReadonlySet<string> {
  return new Set(folded([stem, ...options].join('\n')).split(' '));
}
