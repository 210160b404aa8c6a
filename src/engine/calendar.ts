import { daysBetween } from '../domain/calendar-day.ts';
import { localDate } from './fold.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Where a person is in time, as far as the schedule asks. */
export interface Calendar {
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** Days until the exam, 1 or more; undefined where none is to come: on its day there is nothing left to plan. */
  readonly examIn: number | undefined;
  /** The beginning of the day so many days from today, in milliseconds since 1970. */
  readonly startOf: (days: number) => number;
}

/** @param examDate a day of the calendar, as `2027-01-15` */
export function calendarOf(nowMs: number, examDate: string | undefined): Calendar {
  const left = examDate === undefined ? 0 : daysBetween(localDate(nowMs), examDate);
  return { nowMs, examIn: left > 0 ? left : undefined, startOf: startsFrom(nowMs) };
}

/** Finds each once: it is asked for with every question, and to go by a time zone takes its time. */
function startsFrom(nowMs: number): Calendar['startOf'] {
  const date = new Date(nowMs);
  const known = new Map<number, number>();
  return (days) => {
    const found = known.get(days) ?? new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
    known.set(days, found);
    return found;
  };
}

/** Days from today to the day of a moment, however long their hours are; negative for one that has gone by. */
export function daysUntil(atMs: number, { startOf }: Calendar): number {
  let days = Math.floor((atMs - startOf(0)) / DAY_MS);
  if (atMs >= startOf(days + 1)) days += 1;
  if (atMs < startOf(days)) days -= 1;
  return days;
}

export function isToday(atMs: number, { startOf }: Calendar): boolean {
  return atMs >= startOf(0) && atMs < startOf(1);
}
