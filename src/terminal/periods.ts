import { daysBetween, daysSinceMonday, isCalendarDay, plusDays } from '../domain/calendar-day.ts';
import type { DayFigures } from '../domain/statistics.ts';

/** Days or weeks in a row up to today, those without answers too. */
export interface Periods {
  readonly each: 'day' | 'week';
  /** One or more, by their first days. */
  readonly list: readonly DayFigures[];
}

/** Up to so many days are told one by one. */
const FEW_DAYS = 21;

/**
 * What was answered over time: by days as long as there are few, then by weeks, which begin on Mondays.
 *
 * @param most no more than these, the last ones
 * @returns undefined without answers in that time
 */
export function periodsOf(days: readonly DayFigures[], today: string, most: number): Periods | undefined {
  const known = days.filter(({ date }) => isCalendarDay(date) && daysBetween(date, today) >= 0);
  const oldest = known.reduce((age, { date }) => Math.max(age, daysBetween(date, today)), -1);
  if (oldest === -1) return undefined;
  const each = oldest < Math.min(FEW_DAYS, most) ? 'day' : 'week';
  const length = each === 'day' ? 1 : 7;
  const last = each === 'day' ? today : plusDays(today, -daysSinceMonday(today));
  const back = (date: string): number => Math.max(0, Math.ceil(daysBetween(date, last) / length));
  const count = Math.min(most, back(plusDays(today, -oldest)) + 1);
  const sums = Array.from({ length: count }, (_none, index) => ({
    date: plusDays(last, -length * (count - 1 - index)),
    answers: 0,
    right: 0,
  }));
  for (const { date, answers, right } of known) {
    const sum = sums[count - 1 - back(date)];
    if (sum === undefined) continue;
    sum.answers += answers;
    sum.right += right;
  }
  return sums.some(({ answers }) => answers > 0) ? { each, list: sums } : undefined;
}
