import type { Progress } from '../../domain/progress.ts';
import { answerKey, type Question } from '../../domain/question.ts';
import { UserError } from '../../domain/user-error.ts';
import { calendarOf } from '../../engine/calendar.ts';
import { localDate } from '../../engine/fold.ts';
import { shownQuestion } from '../../engine/relabel/shown-question.ts';
import { isDisputed } from '../../engine/said.ts';
import { isRekeyed } from '../../engine/select.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { linkLines } from '../../terminal/link-lines.ts';
import { PLAIN_THEME } from '../../terminal/theme.ts';
import { typeset } from '../../terminal/typeset.ts';
import { questionEntry } from '../documents.ts';
import { EXIT } from '../exit.ts';
import { findById } from '../find-by-id.ts';
import { historyEntry } from '../history-entry.ts';
import { type Io, print } from '../io.ts';
import type { NoteOptions } from '../options.ts';
import { printDocument } from '../print-document.ts';
import { readToday } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp, shownPath } from '../setup.ts';

/**
 * One question with its key, explanation, links and history.
 *
 * @param id or the beginning of one
 * @throws UserError when no question or more than one has it
 */
export async function show(io: Io, id: string, options: NoteOptions): Promise<number> {
  const setup = setUp(io, options);
  const selection = await readQuestions(setup, options);
  const question = findQuestion(selection.questions, id);
  const { progress } = readToday(setup, selection);
  const pathOf = (file: string): string => shownPath(file, io.cwd);
  if (options.json) {
    const calendar = calendarOf(io.now(), setup.settings['exam-date']);
    const { lastAnsweredAt, misses, dueAt } = historyEntry(question, progress, pathOf, calendar);
    const answers = progress.histories.get(question.id)?.answers ?? 0;
    printDocument(io, {
      version: 1,
      question: questionEntry(question, pathOf),
      history: { answers, misses, lastAnsweredAt, dueAt },
    });
    return EXIT.ok;
  }
  print(io.stdout, ...questionLines(question, pathOf), historyLine(question, progress));
  return EXIT.ok;
}

/**
 * @param id or the beginning of one
 * @throws UserError when no question or more than one has it
 */
export function findQuestion(questions: readonly Question[], id: string): Question {
  return findById(
    questions,
    (question) => question.id,
    id,
    () =>
      new UserError(
        `no question \`${id}\`, expected an id or the beginning of one`,
        'cognito-quiz list shows the ids.',
      ),
  );
}

function questionLines(question: Question, pathOf: (file: string) => string): readonly string[] {
  const setting = { theme: PLAIN_THEME, width: undefined };
  const key = answerKey(question);
  // What names options names them by the numbers that stand here, as on the screen.
  const shown = shownQuestion(question, 0, 1, false);
  const options = shown.options.flatMap((text, index) => {
    const feedback = shown.feedback[index] ?? '';
    const right = key.some((number) => number === index + 1);
    const lines = typeset(text, setting).map((line, at) =>
      at === 0 ? `  ${index + 1}. ${line}${right ? ' (right)' : ''}` : `     ${line}`.trimEnd(),
    );
    return [...lines, ...typeset(feedback, setting).map((line) => `     ${line}`.trimEnd())];
  });
  const parts = [
    [
      cleanLine(`${question.id}  ${pathOf(question.place.file)}:${question.place.line}`),
      question.tags.map(cleanLine).join(', '),
    ],
    typeset(question.stem, setting),
    options,
    question.disputed ? ['Disputed: its places give different keys, so no quiz asks it.'] : [],
    typeset(shown.explanation, setting),
    linkLines(question.links, pathOf, setting),
  ];
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part) => [...part.filter((line, index) => index > 0 || line !== ''), '']);
}

function historyLine(question: Question, progress: Progress): string {
  const { id } = question;
  const { histories, marked } = progress;
  const history = histories.get(id);
  const mark = marked.has(id) ? ' Marked.' : '';
  const dispute = isDisputed(question, progress) ? ' You dispute its key: no quiz asks it.' : '';
  if (history === undefined) return `Not answered yet.${mark}${dispute}`;
  const { answers, right, lastAnsweredAtMs, missedAtMs } = history;
  return `${right} of ${answers} first tries right, the last on ${localDate(lastAnsweredAtMs)}.${missedAtMs === undefined ? '' : ' Waits for review.'}${isRekeyed(question, progress) ? ' Its key has changed since.' : ''}${mark}${dispute}`;
}
