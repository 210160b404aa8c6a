import type { Outcome, Summary } from '../domain/session.ts';
import { cleanLine } from '../markdown/clean.ts';
import type { PathOf } from './player.ts';
import { labelled } from './table.ts';
import { truncate } from './truncate.ts';
import type { Setting } from './typeset.ts';
import { percent } from './wording.ts';

/** Score, result of each tag, and the missed questions with their places. */
export function summaryLines(summary: Summary, setting: Setting, pathOf: PathOf): readonly string[] {
  const { right, answered, total, byTag, outcomes } = summary;
  const { theme } = setting;
  const missed = outcomes.filter((outcome) => !outcome.right && !outcome.skipped);
  const skipped = outcomes.filter((outcome) => outcome.skipped).length;
  const left = total - answered - skipped;
  const score = `Score: ${right} of ${answered} right${percent(right, answered)}`;
  const rest = [...(skipped > 0 ? [`${skipped} skipped`] : []), ...(left > 0 ? [`${left} not reached`] : [])];
  return [
    theme.strong(score),
    ...(rest.length > 0 ? [`${rest.join(', ')} of ${total}`] : []),
    ...section('By tag', tagLines(byTag), setting),
    ...section(
      'Missed',
      missed.flatMap((outcome) => missedLines(outcome, setting, pathOf)),
      setting,
    ),
  ];
}

function section(title: string, lines: readonly string[], { theme }: Setting): readonly string[] {
  return lines.length === 0 ? [] : ['', theme.strong(title), ...lines];
}

function tagLines(byTag: Summary['byTag']): readonly string[] {
  return labelled(
    byTag.map(({ tag, right, answered }) => [
      `  ${cleanLine(tag)}`,
      `${right} of ${answered}${percent(right, answered)}`,
    ]),
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
