import type { Progress } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import { type Calendar, isToday } from './calendar.ts';

/** New questions that `due` introduces on a day where neither a setting nor an exam says how many. */
const USUAL_PER_DAY = 20;

/** How many new questions a day takes. */
export interface NewPerDay {
  /** So that all are seen before the exam; undefined without one. */
  readonly needed: number | undefined;
  /** What is asked of the day: never more than a setting allows. */
  readonly perDay: number;
  /** What is left of it today. */
  readonly today: number;
}

/**
 * What was introduced today counts as part of the day, so that the number for a day stays the same while it goes by.
 *
 * @param questions those that may be asked
 * @param limit what the setting allows
 */
export function newPerDay(
  questions: readonly Pick<Question, 'id'>[],
  progress: Pick<Progress, 'histories'>,
  calendar: Calendar,
  limit: number | undefined,
): NewPerDay {
  const { histories } = progress;
  const unseen = questions.filter(({ id }) => isNew(histories.get(id))).length;
  const own = questions.filter(({ id }) => isIntroduced(histories.get(id), calendar)).length;
  const needed = calendar.examIn === undefined ? undefined : Math.ceil((unseen + own) / calendar.examIn);
  const allowed = limit ?? (needed === undefined ? USUAL_PER_DAY : Number.POSITIVE_INFINITY);
  // A limit is for the day of the person, in whatever notes; an exam is about the questions that were chosen.
  const all = [...histories.values()].filter((history) => isIntroduced(history, calendar)).length;
  const left = Math.min(allowed - all, (needed ?? Number.POSITIVE_INFINITY) - own, unseen);
  return { needed, perDay: Math.min(allowed, needed ?? allowed), today: Math.max(0, left) };
}

type Known = { readonly memory: unknown; readonly since: readonly unknown[]; readonly firstAnsweredAtMs: number };

/** Whether the schedule has nothing to go by: never answered, or only when it was left out of account. */
export function isNew(history: Pick<Known, 'memory' | 'since'> | undefined): boolean {
  return history === undefined || (history.memory === undefined && history.since.length === 0);
}

function isIntroduced(history: Known | undefined, calendar: Calendar): boolean {
  return history !== undefined && !isNew(history) && isToday(history.firstAnsweredAtMs, calendar);
}
