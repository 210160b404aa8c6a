import { daysBetween, isCalendarDay } from '../domain/calendar-day.ts';
import type { Day } from '../domain/progress.ts';
import type { Pace, Streak } from '../domain/statistics.ts';

/**
 * @param dates days with answers, in any order; those that no calendar has are passed over
 * @param today as `2026-11-23`
 */
export function streakOf(dates: readonly string[], today: string): Streak {
  const ago = new Set(dates.filter(isCalendarDay).map((date) => daysBetween(date, today)));
  const runFrom = (start: number): number => {
    let length = 0;
    while (ago.has(start + length)) length += 1;
    return length;
  };
  // Counted from the last day of each run alone, so that a long one takes no time squared.
  const last = [...ago].filter((day) => !ago.has(day - 1));
  return {
    current: runFrom(ago.has(0) ? 0 : 1),
    longest: last.reduce((most, day) => Math.max(most, runFrom(day)), 0),
  };
}

/** Days of a week. */
const WEEK = 7;

/** @param today as `2026-11-23` */
export function paceOf(days: readonly Day[], today: string): Pace {
  const lately = days.filter(({ date }) => {
    const ago = isCalendarDay(date) ? daysBetween(date, today) : -1;
    return ago >= 0 && ago < WEEK;
  });
  return { overall: secondsEach(days), last7Days: secondsEach(lately) };
}

function secondsEach(days: readonly Day[]): number | undefined {
  const answers = days.reduce((sum, day) => sum + day.answers, 0);
  return answers === 0 ? undefined : days.reduce((sum, { tookMs }) => sum + tookMs, 0) / answers / 1000;
}
