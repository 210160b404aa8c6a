import { answerKey, type OptionNumber, type Question } from '../domain/question.ts';

/** All right options and no other, as sets: no partial credit, and an option that is named twice counts once. */
export function isRight(question: Question, chosen: readonly OptionNumber[]): boolean {
  const key = new Set<number>(answerKey(question));
  const given = new Set<number>(chosen);
  return key.size === given.size && [...key].every((number) => given.has(number));
}
