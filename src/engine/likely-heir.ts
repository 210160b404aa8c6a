import type { Wording } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import { folded } from './wording-diff.ts';

/** Less than this share of words in common is no likeness. */
const LEAST_IN_COMMON = 0.5;

/** The question that has most words in common with one that vanished: a guess for a person, never joined by itself. */
export function likelyHeir(before: Wording, questions: readonly Question[]): Question | undefined {
  const words = wordsOf(before.stem, before.options);
  let [best, most]: [Question | undefined, number] = [undefined, 0];
  for (const question of questions) {
    const others = wordsOf(
      question.plainStem,
      question.options.map(({ plain }) => plain),
    );
    const common = [...words].filter((word) => others.has(word)).length;
    const share = common / (words.size + others.size - common);
    if (share >= LEAST_IN_COMMON && share > most) [best, most] = [question, share];
  }
  return best;
}

function wordsOf(stem: string, options: readonly string[]): ReadonlySet<string> {
  return new Set(folded([stem, ...options].join('\n')).split(' '));
}
