import type { ExamAnswer } from './session-state.ts';

/** The answers of an exam that stand, by the index of their question: of several, the last one. */
export function standing(trail: readonly ExamAnswer[]): ReadonlyMap<number, ExamAnswer> {
  return new Map(trail.map((given) => [given.index, given]));
}

/** Each answer against the one that the same question had before. */
export function changesIn(trail: readonly ExamAnswer[]): {
  rightToWrong: number;
  wrongToRight: number;
  wrongToWrong: number;
} {
  const changes = { rightToWrong: 0, wrongToRight: 0, wrongToWrong: 0 };
  const last = new Map<number, ExamAnswer>();
  for (const given of trail) {
    const before = last.get(given.index);
    last.set(given.index, given);
    if (before === undefined || before.chosen.join() === given.chosen.join()) continue;
    if (before.right) changes.rightToWrong += 1;
    else if (given.right) changes.wrongToRight += 1;
    else changes.wrongToWrong += 1;
  }
  return changes;
}
