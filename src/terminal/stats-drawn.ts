import { AXIS, accuracyPlotLines } from './accuracy-plot.ts';
import type { Canvas } from './canvas.ts';
import { confusionLines, overviewLines, type Told } from './figures.ts';
import { heatMapLines, WEEKS } from './heat-map.ts';
import { periodsOf } from './periods.ts';
import { indented, tagTableLines } from './tag-table.ts';
import { truncate } from './truncate.ts';

/** Columns of an option in a confusion: enough to know it again. */
const LONGEST_OPTION = 60;

/** Progress with its pictures, in the columns of the window. */
export function drawnStats(told: Told, canvas: Canvas): readonly string[] {
  const { theme, width } = canvas;
  const { figures, today } = told;
  const broken = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => indented(line, width));
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', ...broken([title]).map((line) => theme.strong(line)), ...lines];
  const periods = periodsOf(figures.days, today, Math.max(1, width - AXIS));
  const cut = (text: string): string => truncate(text, LONGEST_OPTION, theme.symbols.ellipsis);
  const [first = '', ...rest] = broken(overviewLines(told));
  return [
    theme.strong(first),
    ...rest,
    ...section('By tag', figures.byTag.length === 0 ? [] : tagTableLines(figures.byTag, canvas)),
    ...section(
      `Answers a day in the last ${WEEKS} weeks, in all notes`,
      periods === undefined ? [] : heatMapLines(figures.days, today, canvas),
    ),
    ...(periods === undefined
      ? []
      : section(`Right at the first try, by ${periods.each}, in all notes`, accuracyPlotLines(periods.list, canvas))),
    ...section('Confusions', broken(confusionLines(figures.confusions, cut))),
  ];
}
