import type { ExamStatus } from '../domain/session.ts';
import { counted } from './wording.ts';

/** What screens and plain mode say of an exam alike. */

export const FIRST_QUESTION = 'This is the first question.';
export const NOTHING_ANSWERED = 'Nothing to undo: no question is answered.';
export const NONE_OPEN = 'No question is open.';
export const FLAG_THERE = 'Flag a question where it is asked.';
export const AFTER_THE_EXAM = 'Links, notes and keys come when the exam is over.';
export const NOT_ASKED_HOW_SURE = 'An exam does not ask how sure you are.';

/** `41 answered, 24 open, 3 flagged`. */
export function countsText({ questions }: ExamStatus): string {
  const count = (isIt: (one: ExamStatus['questions'][number]) => boolean): number => questions.filter(isIt).length;
  const flagged = count((one) => one.flagged);
  return [
    `${count((one) => one.answered)} answered`,
    `${count((one) => !one.answered)} open`,
    ...(flagged > 0 ? [`${flagged} flagged`] : []),
  ].join(', ');
}

/** 0 to 1. */
export function answeredShare({ questions }: ExamStatus): number {
  return questions.filter(({ answered }) => answered).length / questions.length;
}

/** What submitting now comes to; empty where nothing is open. */
export function openWarning({ questions }: ExamStatus): string {
  const open = questions.filter(({ answered }) => !answered).length;
  return open === 0 ? '' : `${counted(open, 'question')} open: open questions are wrong.`;
}

/** Numbers as ranges: `1 to 4, 7, 9 to 12`; `none` where there are none. */
function rangesText(numbers: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const texts = ranges.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`));
  return texts.length === 0 ? 'none' : texts.join(', ');
}

/** The map in words, for those who listen. */
export function mapLines({ questions }: ExamStatus): readonly string[] {
  const numbers = (isIt: (one: ExamStatus['questions'][number]) => boolean): string =>
    rangesText(questions.flatMap((one, index) => (isIt(one) ? [index + 1] : [])));
  return [
    `Answered: ${numbers((one) => one.answered)}`,
    `Open: ${numbers((one) => !one.answered)}`,
    `Flagged: ${numbers((one) => one.flagged)}`,
  ];
}
