import type { Confusion, Readiness, ShareFigures, Statistics } from '../domain/statistics.ts';
import { cleanLine } from '../markdown/clean.ts';
import { labelled } from './table.ts';
import { counted, intervalText, percent } from './wording.ts';

/** What is told of progress. */
export interface Told {
  readonly figures: Statistics;
  /** The local date, as `2026-11-23`. */
  readonly today: string;
  /** How far the day of the exam is; undefined where none is set. */
  readonly exam: string | undefined;
}

/** Confusions that the text tells; the document has them all. */
const MOST_CONFUSIONS = 5;

/** Totals, streak and time, the exam and how ready for it. */
export function overviewLines({ figures, exam }: Told): readonly string[] {
  const { questions, answers, readiness } = figures;
  const given =
    answers.total === 0
      ? ['Answers: none yet. cognito-quiz asks the first question.']
      : [`Answers, in all notes: ${shareText(answers.right, answers.total)} at the first try`, ...habitLines(figures)];
  return [
    `Questions: ${questions.seen} of ${questions.total} seen, ${questions.missed} to review, ${questions.due} due`,
    ...given,
    ...(exam === undefined ? [] : [exam]),
    ...readinessLines(readiness),
  ];
}

function habitLines({ streak, pace }: Statistics): readonly string[] {
  const longest = `the longest ${counted(streak.longest, 'day')}`;
  const now = streak.current === 0 ? `none now, ${longest}` : `${counted(streak.current, 'day')} in a row, ${longest}`;
  const lately = pace.last7Days === undefined ? '' : `, ${secondsText(pace.last7Days)} in the last 7 days`;
  return [
    `Streak: ${now}`,
    ...(pace.overall === undefined ? [] : [`Time: ${secondsText(pace.overall)} a question${lately}`]),
  ];
}

function secondsText(seconds: number): string {
  return `${Math.round(seconds)} s`;
}

function readinessLines({ estimate, pass, answered, missing, absent, shares }: Readiness): readonly string[] {
  const byShare = labelled(shares.map((share) => [`  ${cleanLine(share.tag)}`, shareOfExam(share, shares)]));
  if (estimate === undefined) {
    const nowhere = absent === 0 ? '' : `, ${absent} of them to questions that these notes do not have`;
    return [
      `Readiness: not enough data yet: ${missing} more ${missing === 1 ? 'answer' : 'answers'}${nowhere}`,
      ...byShare,
    ];
  }
  const { share, interval } = estimate;
  return [
    `Readiness: ${Math.round(100 * share)} % of such an exam right (${intervalText(interval)}), ${pass} % pass`,
    ...byShare,
    `  By the last first try at each of the ${answered} questions that you have seen. It is no scaled score such as AWS gives, and the luck of a single exam comes on top.`,
  ];
}

function shareOfExam(
  { weight, questions, answered, right, missing }: ShareFigures,
  all: readonly ShareFigures[],
): string {
  const total = all.reduce((sum, share) => sum + share.weight, 0);
  const known = answered === 0 ? '' : `, ${shareText(right, answered)}`;
  const more = missing === 0 ? '' : `, ${missing} more needed`;
  return `${Math.round((100 * weight) / total)} % of the exam: ${answered} of ${questions} answered${known}${more}`;
}

/** @param shown an option as it is told */
export function confusionLines(confusions: readonly Confusion[], shown: (text: string) => string): readonly string[] {
  return confusions
    .slice(0, MOST_CONFUSIONS)
    .map(
      ({ chosen, right, times }) =>
        `  You chose "${shown(cleanLine(chosen))}" where "${shown(cleanLine(right))}" was right: ${times} times`,
    );
}

/** `3 of 4 right (75 %)`. */
export function shareText(right: number, of: number): string {
  return `${right} of ${of} right${percent(right, of)}`;
}
