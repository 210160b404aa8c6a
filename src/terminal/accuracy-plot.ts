import type { DayFigures } from '../domain/statistics.ts';
import type { Canvas } from './canvas.ts';
import { truncate } from './truncate.ts';

/** Rows of the plot; half of them are half of 100 %. */
const ROWS = 8;

/** Columns of what stands left of the plot: `100 % |`. */
export const AXIS = 7;

/** Columns of a bar at most, with the gap behind it. */
const WIDEST = 3;

/**
 * The share of answers that were right over time, 0 to 100 %: a bar for each period with answers, none for the others. Bars and
 * no line, as there is nothing between two weeks.
 *
 * @param periods no more than there are columns behind the axis
 */
export function accuracyPlotLines(periods: readonly DayFigures[], canvas: Canvas): readonly string[] {
  const { theme, marks, width } = canvas;
  const columns = Math.max(1, Math.min(WIDEST, Math.floor((width - AXIS) / periods.length)));
  const bar = Math.max(1, columns - 1);
  const full = marks.levels.length - 1;
  const heights = periods.map(({ answers, right }) =>
    // A bar that is seen tells that there were answers, also where none was right.
    answers === 0 ? 0 : Math.max(1, Math.round((right / answers) * ROWS * full)),
  );
  const rows = Array.from({ length: ROWS }, (_none, index) => {
    const below = (ROWS - 1 - index) * full;
    const cells = heights.map((height) => {
      const level = marks.levels[Math.max(0, Math.min(full, height - below))] ?? ' ';
      return level.repeat(bar).padEnd(columns);
    });
    return `${axisLabel(index)}${theme.dim(marks.upright)}${theme.accent(cells.join('').trimEnd())}`;
  });
  const line = `${axisLabel(ROWS)}${theme.dim(marks.corner + marks.level.repeat(columns * periods.length))}`;
  return [...rows, line, ...dateLine(periods, columns * periods.length, canvas)];
}

/** The percent at the upper edge of a row. */
function axisLabel(row: number): string {
  const percent = 100 - (100 * row) / ROWS;
  return (percent % 50 === 0 ? `${percent} %` : '').padStart(AXIS - 2).padEnd(AXIS - 1);
}

/** The first and the last of the periods below their bars, or in one line where these are too narrow. */
function dateLine(periods: readonly DayFigures[], columns: number, { theme, width }: Canvas): readonly string[] {
  const [first = '', last = ''] = [periods[0]?.date, periods.at(-1)?.date];
  const gap = columns - first.length - last.length;
  const text =
    gap >= 2 ? `${' '.repeat(AXIS)}${first}${' '.repeat(gap)}${last}` : first === last ? first : `${first} to ${last}`;
  return [theme.dim(truncate(text, width, theme.symbols.ellipsis))];
}
