import { daysBetween, daysSinceMonday, plusDays } from '../domain/calendar-day.ts';
import type { DayFigures } from '../domain/statistics.ts';
import type { Canvas } from './canvas.ts';
import { wrap } from './wrap.ts';

export const WEEKS = 12;

const DAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Columns of the names of days, and of a week. */
const [NAME, WEEK] = [4, 2];

/**
 * How many answers there were on each of the last days: weeks from left to right, Monday first, and below them what a shade
 * stands for.
 *
 * @param today the last day that is drawn
 */
export function heatMapLines(days: readonly DayFigures[], today: string, canvas: Canvas): readonly string[] {
  const { theme, marks, width } = canvas;
  const weeks = Math.max(1, Math.min(WEEKS, Math.floor((width - NAME + 1) / WEEK)));
  const mondays = Array.from({ length: weeks }, (_none, week) =>
    plusDays(today, -daysSinceMonday(today) - 7 * (weeks - 1 - week)),
  );
  const counts = new Map(days.map(({ date, answers }) => [date, answers]));
  const drawn = mondays.flatMap((monday) => DAY_NAMES.map((_name, day) => counts.get(plusDays(monday, day)) ?? 0));
  const most = Math.max(...drawn);
  const cell = (date: string): string => {
    if (daysBetween(date, today) < 0) return ' ';
    const shade = shadeOf(counts.get(date) ?? 0, most);
    const mark = marks.shades[shade] ?? ' ';
    return shade === 0 ? theme.dim(mark) : theme.accent(mark);
  };
  const rows = DAY_NAMES.map((name, day) => {
    const cells = mondays.map((monday) => cell(plusDays(monday, day)));
    return `${name.padEnd(NAME)}${cells.join(' ')}`.trimEnd();
  });
  return [theme.dim(monthLine(mondays, width)), ...rows, ...legendLines(most, canvas)];
}

/** 0 for none, and 1 to 4 by the quarter of the most in which a count is. */
function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.ceil((4 * count) / most);
}

/** The name of each month above the first week that begins in it, where there is room. */
function monthLine(mondays: readonly string[], width: number): string {
  const starts = mondays.flatMap((monday, week) => {
    const month = monday.slice(5, 7);
    return mondays[week - 1]?.slice(5, 7) === month ? [] : [{ at: NAME + week * WEEK, month: Number(month) }];
  });
  return starts.reduce((line, { at, month }, index) => {
    const end = Math.min(starts[index + 1]?.at ?? width + 1, width + 1);
    return end - at <= 3 ? line : line.padEnd(at) + (MONTH_NAMES[month - 1] ?? '');
  }, '');
}

function legendLines(most: number, { theme, marks, width }: Canvas): readonly string[] {
  const ranges = [1, 2, 3, 4].flatMap((shade) => {
    const [from, to] = [Math.floor(((shade - 1) * most) / 4) + 1, Math.floor((shade * most) / 4)];
    if (from > to) return [];
    return [`${theme.accent(marks.shades[shade] ?? '')} ${from === to ? from : `${from}-${to}`}`];
  });
  const items = [`${theme.dim(marks.shades[0])} none`, ...ranges];
  // A blank that is not broken keeps each shade with its numbers.
  return wrap(items.map((item) => item.replace(' ', '\u00a0')).join('  '), width).map((line) =>
    line.replaceAll('\u00a0', ' '),
  );
}
