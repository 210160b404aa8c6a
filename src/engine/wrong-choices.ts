import type { AnswerEvent } from '../domain/journal-event.ts';
import type { WrongChoices } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';
import type { OverMap } from './over-map.ts';

/** Wrong choices that are being folded. */
export interface GrowingChoices {
  readonly wrongChoices: OverMap<QuestionId, WrongChoices>;
  /** Those of them that belong to this fold, and may grow in place. */
  readonly grownChoices: Map<QuestionId, Map<string, number>>;
}

/** @param event a first try that was wrong */
export function takeWrongChoice(to: GrowingChoices, { question, chosen }: AnswerEvent): void {
  // Where nothing was chosen, nothing was confused.
  if (chosen.length === 0) return;
  const choices = to.grownChoices.get(question) ?? new Map(to.wrongChoices.get(question));
  const set = [...new Set(chosen)].sort().join(' ');
  choices.set(set, (choices.get(set) ?? 0) + 1);
  to.grownChoices.set(question, choices);
  to.wrongChoices.set(question, choices);
}

/** Fingerprints of the options in one of the sets. */
export function optionsOf(set: string): readonly string[] {
  return set.split(' ');
}

/** Gives the wrong choices of a question to the one that it was edited into: most edits leave most options as they were. */
export function moveChoices(wrongChoices: GrowingChoices['wrongChoices'], from: QuestionId, to: QuestionId): void {
  const choices = wrongChoices.get(from);
  if (choices === undefined) return;
  wrongChoices.delete(from);
  const joined = new Map(wrongChoices.get(to));
  for (const [set, times] of choices) joined.set(set, (joined.get(set) ?? 0) + times);
  wrongChoices.set(to, joined);
}
