const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether a text is a day of the calendar, as `2027-01-15`: the 30th of February is none. */
export function isCalendarDay(text: string): boolean {
  const atMs = startOf(text);
  return atMs !== undefined && new Date(atMs).toISOString().startsWith(`${text}T`);
}

/**
 * Days from one day of the calendar to another, however long their hours were; negative when the other was before.
 *
 * @throws RangeError when one of them is no day of the calendar: a bug in the caller
 */
export function daysBetween(from: string, to: string): number {
  const [start, end] = [startOf(from), startOf(to)];
  if (start === undefined || end === undefined) throw new RangeError(`${from} to ${to}`);
  return Math.round((end - start) / DAY_MS);
}

/**
 * The day that is so many days later, or earlier where they are negative.
 *
 * @throws RangeError when it is no day of the calendar: a bug in the caller
 */
export function plusDays(date: string, days: number): string {
  const start = startOf(date);
  if (start === undefined) throw new RangeError(date);
  return new Date(start + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Days since 1970 of a day that is known to be one; NaN for most other texts. It does not look whether there is such a day, which
 * would take milliseconds for the days of years.
 */
export function dayNumber(date: string): number {
  return date.length === 10 ? Date.parse(date) / DAY_MS : Number.NaN;
}

/**
 * Days since Monday: 0 to 6.
 *
 * @throws RangeError when it is no day of the calendar: a bug in the caller
 */
export function daysSinceMonday(date: string): number {
  // A Monday, long before the first answer.
  return ((daysBetween('1970-01-05', date) % 7) + 7) % 7;
}

/** The beginning of a day by a clock that is never set, in milliseconds since 1970. */
function startOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const atMs = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(atMs) ? undefined : atMs;
}
