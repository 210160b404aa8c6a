import type { Progress } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';

/**
 * Questions that were answered in an exam that goes on: whether they were right is told when it is over, so nothing may ask them for
 * having been missed.
 *
 * @param nowMs an exam whose deadline has passed goes on no more
 */
export function heldBack({ open }: Pick<Progress, 'open'>, nowMs: number): ReadonlySet<QuestionId> {
  const exams = [...open.values()].filter(({ start }) => (start.exam?.deadlineAtMs ?? nowMs) > nowMs);
  return new Set(
    exams.flatMap(({ events }) => events.flatMap((event) => (event.type === 'answer' ? [event.question] : []))),
  );
}
