import { daysBetween } from '../../domain/calendar-day.ts';
import { localDate } from '../../engine/fold.ts';
import { type Statistics, statistics } from '../../engine/statistics.ts';
import { cleanLine, safeJson } from '../../markdown/clean.ts';
import { labelled } from '../../terminal/table.ts';
import { percent } from '../../terminal/wording.ts';
import { EXIT } from '../exit.ts';
import { type Io, print } from '../io.ts';
import type { NoteOptions } from '../options.ts';
import { daysOfHere } from '../read-answers.ts';
import { readToday } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp } from '../setup.ts';

/** Days that the text shows; the document has them all. */
const LAST_DAYS = 14;

/** Days that have a word. */
const NEAR_DAYS: ReadonlyMap<number, string> = new Map([
  [0, 'today'],
  [1, 'tomorrow'],
  [-1, 'yesterday'],
]);

/** Progress: of the questions of the notes, and of all answers ever given. First tries only. */
export function stats(io: Io, options: NoteOptions): number {
  const setup = setUp(io, options);
  const selection = readQuestions(setup, options);
  const { progress } = readToday(setup, selection);
  const days = daysOfHere(progress, setup);
  const examDate = setup.settings['exam-date'];
  const figures = statistics(selection.questions.slice(0, options.limit), { ...progress, days }, io.now(), examDate);
  const exam = examOn(examDate, localDate(io.now()));
  print(io.stdout, ...(options.json ? [safeJson({ version: 1, ...figures, exam })] : statsLines(figures, exam)));
  return EXIT.ok;
}

interface Exam {
  readonly date: string;
  /** Negative when it is over. */
  readonly daysLeft: number;
}

function examOn(date: string | undefined, today: string): Exam | null {
  return date === undefined ? null : { date, daysLeft: daysBetween(today, date) };
}

function examText({ date, daysLeft }: Exam): string {
  return `Exam on ${date}, ${NEAR_DAYS.get(daysLeft) ?? (daysLeft > 0 ? `in ${daysLeft} days` : `${-daysLeft} days ago`)}`;
}

function statsLines({ questions, answers, byTag, days }: Statistics, exam: Exam | null): readonly string[] {
  const tags = byTag.map(({ tag, questions: total, seen, answers: given, right }): readonly [string, string] => [
    `  ${cleanLine(tag)}`,
    `${seen} of ${total} seen${given === 0 ? '' : `, ${shareText(right, given)}`}`,
  ]);
  const recent = days.slice(-LAST_DAYS);
  return [
    `Questions: ${questions.seen} of ${questions.total} seen, ${questions.missed} to review, ${questions.due} due`,
    answers.total === 0
      ? 'Answers: none yet. cognito-quiz asks the first question.'
      : `Answers, in all notes: ${shareText(answers.right, answers.total)} at the first try`,
    ...(exam === null ? [] : [examText(exam)]),
    ...(tags.length > 0 ? ['', 'By tag', ...labelled(tags)] : []),
    ...(recent.length > 0 ? ['', 'Days with answers, in all notes'] : []),
    ...recent.map(({ date, answers: given, right }) => `  ${date}  ${shareText(right, given)}`),
  ];
}

/** `3 of 4 right (75 %)`. */
function shareText(right: number, of: number): string {
  return `${right} of ${of} right${percent(right, of)}`;
}
