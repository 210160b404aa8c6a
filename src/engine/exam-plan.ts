import { daysBetween } from '../domain/calendar-day.ts';
import type { Progress } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import { type Calendar, calendarOf, daysUntil, isToday } from './calendar.ts';
import { dueAtMs } from './due-date.ts';
import { type Ahead, reviewsUntil } from './exam-projection.ts';
import { localDate } from './fold.ts';
import { isNew, newPerDay } from './new-per-day.ts';
import { remembered } from './schedule.ts';

/** What it takes to have seen everything before an exam, and to have it fresh on its day. */
export interface ExamPlan {
  readonly examDate: string;
  /** Days until the exam, of which today is one: 0 on its day, negative when it is over. */
  readonly daysLeft: number;
  readonly questions: number;
  readonly unseen: number;
  /** New questions a day so that all are seen; what the setting allows may be less. */
  readonly neededPerDay: number;
  readonly newPerDay: number;
  /** As the schedule foresees them when all are right, on average and rounded up. */
  readonly reviewsPerDay: number;
  /** Questions that the setting leaves for after the exam. */
  readonly neverSeen: number;
  readonly fits: boolean;
}

/** More answers a day than this are no plan: two hours and more, at half a minute each. */
export const MOST_PER_DAY = 200;

/**
 * @param examDate a day of the calendar, as `2027-01-15`
 * @param limit new questions a day, if a setting says so
 */
export function examPlan(
  questions: readonly Question[],
  progress: Progress,
  { nowMs, examDate, limit }: { readonly nowMs: number; readonly examDate: string; readonly limit: number | undefined },
): ExamPlan {
  const asked = questions.filter(({ disputed }) => !disputed);
  const unseen = asked.filter(({ id }) => isNew(progress.histories.get(id))).length;
  const daysLeft = daysBetween(localDate(nowMs), examDate);
  const calendar = calendarOf(nowMs, examDate);
  const { examIn } = calendar;
  const told = { examDate, daysLeft, questions: asked.length, unseen };
  if (examIn === undefined)
    return { ...told, neededPerDay: 0, newPerDay: 0, reviewsPerDay: 0, neverSeen: unseen, fits: true };
  const { needed = 0, perDay, today } = newPerDay(asked, progress, calendar, limit);
  const ahead = asked.map(({ id }) => aheadOf(id, progress, calendar));
  const reviews = doneToday(asked, progress, calendar) + reviewsUntil(ahead, examIn, { today, perDay });
  const reviewsPerDay = Math.ceil(reviews / examIn);
  const neverSeen = Math.max(0, unseen - today - perDay * (examIn - 1));
  const fits = neverSeen === 0 && perDay + reviewsPerDay <= MOST_PER_DAY;
  return { ...told, neededPerDay: needed, newPerDay: perDay, reviewsPerDay, neverSeen, fits };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Reviews of today count for today, so that the plan of a day stays the same while it goes by. */
function doneToday(questions: readonly Question[], { histories }: Progress, calendar: Calendar): number {
  return questions.filter(({ id }) => {
    const history = histories.get(id);
    const memory = history && remembered(history);
    return (
      memory !== undefined && isToday(memory.atMs, calendar) && !isToday(history?.firstAnsweredAtMs ?? 0, calendar)
    );
  }).length;
}

function aheadOf(id: Question['id'], { histories }: Progress, calendar: Calendar): Ahead {
  const history = histories.get(id);
  const memory = history && remembered(history);
  if (memory === undefined) return { id, memory: undefined, dueIn: undefined };
  return {
    id,
    memory: { ...memory, atMs: daysUntil(memory.atMs, calendar) * DAY_MS },
    dueIn: daysUntil(dueAtMs(id, memory, calendar), calendar),
  };
}
