import type { Progress } from '../domain/progress.ts';
import { answerKey, type Option, type Question, type QuestionId } from '../domain/question.ts';
import type { Confusion } from '../domain/statistics.ts';
import { isFilling } from './same-question.ts';
import { askable } from './select.ts';
import { optionsOf } from './wrong-choices.ts';

/** Once may have been a slip. */
const LEAST = 2;

/**
 * Pairs of options of which one was chosen where the other one is right by the notes of today, over all questions that have
 * both. Of several right options exactly one was missed, as nobody can tell else which was taken for which.
 *
 * @returns the most frequent first
 */
export function confusionsIn(questions: readonly Question[], progress: Progress): readonly Confusion[] {
  const pairs = new Map<string, Confusion & { readonly questions: QuestionId[] }>();
  for (const question of askable(questions, progress)) {
    for (const [set, times] of progress.wrongChoices.get(question.id) ?? []) {
      const pair = confusedIn(question, optionsOf(set));
      if (pair === undefined) continue;
      const name = `${pair.chosen.fingerprint} ${pair.right.fingerprint}`;
      const known = pairs.get(name);
      const ids = known?.questions ?? [];
      if (ids.at(-1) !== question.id) ids.push(question.id);
      pairs.set(name, {
        chosen: known?.chosen ?? pair.chosen.plain,
        right: known?.right ?? pair.right.plain,
        times: (known?.times ?? 0) + times,
        questions: ids,
      });
    }
  }
  return [...pairs.values()]
    .filter(({ times }) => times >= LEAST)
    .sort((a, b) => b.times - a.times || compare(a.chosen, b.chosen) || compare(a.right, b.right));
}

function confusedIn(question: Question, chosen: readonly string[]): { chosen: Option; right: Option } | undefined {
  const { options } = question;
  const key = new Set(answerKey(question).map((number) => options[number - 1]?.fingerprint));
  // An option that was reworded since is not there, and nobody can tell which one it was.
  const found = options.filter(({ fingerprint }) => chosen.includes(fingerprint));
  const [wrong, ...others] = found.filter(({ fingerprint }) => !key.has(fingerprint));
  const [right, ...further] = options.filter((option) => key.has(option.fingerprint) && !found.includes(option));
  if (found.length !== chosen.length || others.length > 0 || further.length > 0) return undefined;
  if (wrong === undefined || right === undefined) return undefined;
  // Yes and no are not taken for each other.
  return [wrong, right].some(({ plain }) => isFilling(plain)) ? undefined : { chosen: wrong, right };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
