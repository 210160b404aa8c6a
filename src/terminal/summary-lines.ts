import type { Outcome, Summary } from '../domain/session.ts';
import { cleanLine } from '../markdown/clean.ts';
import { examResultLines } from './exam-result-lines.ts';
import type { PathOf } from './player.ts';
import { labelled, widest } from './table.ts';
import { truncate } from './truncate.ts';
import type { Setting } from './typeset.ts';
import { percent } from './wording.ts';
import { wrap } from './wrap.ts';

/**
 * Score, result of each tag, and the missed questions with their places.
 *
 * @param brief the score alone: everything else was told before
 */
export function summaryLines(summary: Summary, setting: Setting, pathOf: PathOf, brief = false): readonly string[] {
  const { byTag, outcomes, exam } = summary;
  const missed = outcomes.filter((outcome) => !outcome.right && (exam !== undefined || !outcome.skipped));
  const [first = '', ...rest] = exam === undefined ? scoreLines(summary) : examResultLines(summary, exam);
  const score = verdictPaint(exam, setting)(setting.theme.strong(first));
  if (brief) return [score];
  return [
    ...[score, ...rest].flatMap((line) => wrap(line, setting.width)),
    ...section('By tag', tagLines(byTag, setting), setting),
    ...section(
      'Missed',
      missed.flatMap((outcome) => missedLines(outcome, setting, pathOf)),
      setting,
    ),
  ];
}

/** Only an exam has a mark that is reached or not. */
function verdictPaint(exam: Summary['exam'], { theme }: Setting): (text: string) => string {
  if (exam === undefined) return (text) => text;
  return exam.passed ? theme.right : theme.wrong;
}

function scoreLines({ right, answered, total, outcomes }: Summary): readonly string[] {
  const skipped = outcomes.filter((outcome) => outcome.skipped).length;
  const left = total - answered - skipped;
  const rest = [...(skipped > 0 ? [`${skipped} skipped`] : []), ...(left > 0 ? [`${left} not reached`] : [])];
  return [
    `Score: ${right} of ${answered} right${percent(right, answered)}`,
    ...(rest.length > 0 ? [`${rest.join(', ')} of ${total}`] : []),
  ];
}

function section(title: string, lines: readonly string[], { theme }: Setting): readonly string[] {
  return lines.length === 0 ? [] : ['', theme.strong(title), ...lines];
}

/** On a screen long tags are cut rather than the figures beside them left out. */
function tagLines(byTag: Summary['byTag'], { theme, width }: Setting): readonly string[] {
  const figures = byTag.map(({ right, answered }) => `${right} of ${answered}${percent(right, answered)}`);
  const room = width === undefined ? undefined : width - widest(figures) - 2;
  return labelled(
    byTag.map(({ tag }, index) => {
      const name = `  ${cleanLine(tag)}`;
      return [room === undefined ? name : truncate(name, room, theme.symbols.ellipsis), figures[index] ?? ''];
    }),
  );
}

/** The place, and the stem cut to a line. */
function missedLines({ question }: Outcome, { theme, width }: Setting, pathOf: PathOf): readonly string[] {
  const place = `  ${cleanLine(`${pathOf(question.place.file)}:${question.place.line}`)}`;
  const stem = cleanLine(question.plainStem);
  if (width === undefined) return [`${place}  ${stem}`];
  return [
    truncate(place, width, theme.symbols.ellipsis),
    theme.dim(truncate(`    ${stem}`, width, theme.symbols.ellipsis)),
  ];
}
