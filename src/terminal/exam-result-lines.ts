import type { ExamResult, Outcome, Summary } from '../domain/session.ts';
import { cleanLine } from '../markdown/clean.ts';
import { durationWords } from './exam-clock.ts';
import { counted } from './wording.ts';

/** What an exam came to, in words, before what each tag and each question came to. */
export function examResultLines(
  summary: Summary,
  { terms, percent, passed, ranOut, changes }: ExamResult,
): readonly string[] {
  const { right, total, answered, outcomes } = summary;
  const open = total - answered;
  return [
    `${passed ? 'Passed' : 'Not passed'}: ${right} of ${total} right (${told(percent, terms.pass)} %), ${terms.pass} % pass`,
    ...(ranOut ? ['The time was up: what was answered by then counts.'] : []),
    'AWS scales its scores, so a percent is not the score of a real exam.',
    ...(open > 0 ? [`${counted(open, 'question')} left open: wrong.`] : []),
    ...timeLines(outcomes),
    changesText(changes),
    `Paper ${cleanLine(terms.paper)}: --seed ${summary.seed} draws it again from the same questions.`,
  ];
}

function changesText({ wrongToRight, rightToWrong, wrongToWrong }: ExamResult['changes']): string {
  if (wrongToRight + rightToWrong + wrongToWrong === 0) return 'Answers changed: none';
  return `Answers changed: ${wrongToRight} from wrong to right, ${rightToWrong} from right to wrong, ${wrongToWrong} from wrong to wrong`;
}

/** A percent that is short of the mark must not be rounded up to it. */
function told(percent: number, pass: number): string {
  const rounded = Math.round(percent);
  return String(percent < pass && rounded >= pass ? Math.floor(percent * 10) / 10 : rounded);
}

function timeLines(outcomes: readonly Outcome[]): readonly string[] {
  const all = outcomes.reduce((sum, { tookMs }) => sum + tookMs, 0);
  const longest = outcomes.reduce((most, { tookMs }) => Math.max(most, tookMs), 0);
  if (all === 0) return [];
  const place = outcomes.findIndex(({ tookMs }) => tookMs === longest) + 1;
  const mean = durationWords(all / outcomes.length);
  return [`Time per question: ${mean} on average; the longest was question ${place} with ${durationWords(longest)}`];
}

/** Of an exam that was left: nothing of what is right, as it goes on. */
export function leftOpenLines({ answered, total }: Summary): readonly string[] {
  return [`${answered} of ${counted(total, 'question')} answered. What is right is told when the exam is over.`];
}
