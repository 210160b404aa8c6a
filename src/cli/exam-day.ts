import { daysBetween } from '../domain/calendar-day.ts';

/** The day of the exam, with the days until then; negative when it is over. */
export interface ExamDay {
  readonly date: string;
  readonly daysLeft: number;
}

/** Days that have a word. */
const NEAR_DAYS: ReadonlyMap<number, string> = new Map([
  [0, 'today'],
  [1, 'tomorrow'],
  [-1, 'yesterday'],
]);

/** @param date the setting */
export function examOn(date: string | undefined, today: string): ExamDay | null {
  return date === undefined ? null : { date, daysLeft: daysBetween(today, date) };
}

export function examText({ date, daysLeft }: ExamDay): string {
  return `Exam on ${date}, ${NEAR_DAYS.get(daysLeft) ?? (daysLeft > 0 ? `in ${daysLeft} days` : `${-daysLeft} days ago`)}`;
}
