import type { Memory } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';
import type { Calendar } from './calendar.ts';
import { randomOf } from './random.ts';

/**
 * Days before an exam in which every question is asked once more: practice tests help most 1 to 6 days before the final
 * one, and a date on its day or behind it is of no use.
 *
 * @see Adesope et al. 2017, Review of Educational Research 87:659
 */
export const LAST_DAYS = 6;

/**
 * When a question is due again: the one place that says so. With an exam to come, what would fall on its day or behind it
 * is asked once more in the last days before it, unless it was answered in these.
 *
 * @returns milliseconds since 1970
 */
export function dueAtMs(id: QuestionId, { atMs, dueAtMs: planned }: Memory, { examIn, startOf }: Calendar): number {
  if (examIn === undefined || planned < startOf(examIn)) return planned;
  if (atMs >= startOf(examIn - LAST_DAYS)) return planned;
  return startOf(examIn - daysBefore(id, examIn));
}

/**
 * On which of the last days before an exam a question is asked once more, spread evenly by its id. One whose day has gone
 * by finds another one among those that are left, so that an exam that is near brings no heap on its first day.
 *
 * @param examIn days until the exam, 1 or more
 * @returns days before it: from 1, its eve, to `examIn`, today
 */
export function daysBefore(id: QuestionId, examIn: number): number {
  const day = 1 + randomOf('last days', id)(LAST_DAYS);
  return day <= examIn ? day : 1 + randomOf('last days', id, examIn)(examIn);
}

/** Hours by which a question may be asked before its time: what was missed late at night waits for the morning. */
const EARLY_MS = 16 * 60 * 60 * 1000;

/** Whether it is due today: who studies at eight and then at half past seven is not sent away. */
export function isDue(atMs: number, { nowMs, startOf }: Calendar): boolean {
  return atMs < startOf(1) && atMs - EARLY_MS <= nowMs;
}
