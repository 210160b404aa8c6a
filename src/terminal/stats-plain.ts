import type { DayFigures, TagFigures } from '../domain/statistics.ts';
import { cleanLine } from '../markdown/clean.ts';
import { confusionLines, overviewLines, shareText, type Told } from './figures.ts';
import { periodsOf } from './periods.ts';
import { labelled } from './table.ts';
import { tagText } from './tag-table.ts';

/** Days and weeks that are told; the document has all days. */
const [LAST_DAYS, LAST_WEEKS] = [14, 12];

/** Progress in lines of any length, for pipes and for those who listen: nothing is drawn. */
export function plainStats(told: Told): readonly string[] {
  const { figures, today } = told;
  const periods = periodsOf(figures.days, today, LAST_WEEKS);
  return [
    ...overviewLines(told),
    ...section('By tag', labelled(figures.byTag.map(tagRow))),
    ...section('Days with answers, in all notes', periodLines(figures.days.slice(-LAST_DAYS))),
    ...section('Weeks from Monday, in all notes', periods?.each === 'week' ? periodLines(periods.list) : []),
    ...section(
      'Confusions',
      confusionLines(figures.confusions, (text) => text),
    ),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function tagRow(figures: TagFigures): readonly [string, string] {
  return [`  ${cleanLine(figures.tag)}`, tagText(figures)];
}

function periodLines(periods: readonly DayFigures[]): readonly string[] {
  return periods.map(
    ({ date, answers, right }) => `  ${date}  ${answers === 0 ? 'no answers' : shareText(right, answers)}`,
  );
}
