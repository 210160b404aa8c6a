import { dayNumber, plusDays } from '../domain/calendar-day.ts';
import type { Day } from '../domain/progress.ts';
import type { Pace, Streak } from '../domain/statistics.ts';

/**
 * @param dates days with answers, in any order; those that no calendar has are passed over
 * @param today as `2026-11-23`
 */
export function streakOf(dates: readonly string[], today: string): Streak {
  const days = new Set(dates.map(dayNumber));
  days.delete(Number.NaN);
  const runUpTo = (last: number): number => {
    let length = 0;
    while (days.has(last - length)) length += 1;
    return length;
  };
  let longest = 0;
  // From the last day of each run alone, so that a long one takes no time squared.
  for (const day of days) if (!days.has(day + 1)) longest = Math.max(longest, runUpTo(day));
  const now = dayNumber(today);
  return { current: runUpTo(days.has(now) ? now : now - 1), longest };
}

/** Days of a week. */
const WEEK = 7;

/** @param today as `2026-11-23` */
export function paceOf(days: readonly Day[], today: string): Pace {
  const first = plusDays(today, 1 - WEEK);
  const lately = days.filter(({ date }) => date >= first && date <= today);
  return { overall: secondsEach(days), last7Days: secondsEach(lately) };
}

function secondsEach(days: readonly Day[]): number | undefined {
  const answers = days.reduce((sum, day) => sum + day.answers, 0);
  return answers === 0 ? undefined : days.reduce((sum, { tookMs }) => sum + tookMs, 0) / answers / 1000;
}
