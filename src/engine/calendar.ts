import { daysBetween } from '../domain/calendar-day.ts';
import { localDate } from './fold.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Where a person is in time, as far as the schedule asks. */
export interface Calendar {
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** Days until the exam, 1 or more; undefined where none is to come: on its day there is nothing left to plan. */
  readonly examIn: number | undefined;
}

/** @param examDate a day of the calendar, as `2027-01-15` */
export function calendarOf(nowMs: number, examDate: string | undefined): Calendar {
  const left = examDate === undefined ? 0 : daysBetween(localDate(nowMs), examDate);
  return { nowMs, examIn: left > 0 ? left : undefined };
}

/** The beginning of a day where the person is, so many days after that of a moment, in milliseconds since 1970. */
export function startOfDay(atMs: number, days: number): number {
  const date = new Date(atMs);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

/** Days from today to the day of a moment, however long their hours are; negative for one that has gone by. */
export function daysUntil(atMs: number, { nowMs }: Pick<Calendar, 'nowMs'>): number {
  let days = Math.floor((atMs - startOfDay(nowMs, 0)) / DAY_MS);
  if (atMs >= startOfDay(nowMs, days + 1)) days += 1;
  if (atMs < startOfDay(nowMs, days)) days -= 1;
  return days;
}

export function isToday(atMs: number, { nowMs }: Calendar): boolean {
  return atMs >= startOfDay(nowMs, 0) && atMs < startOfDay(nowMs, 1);
}
