import { calendarOf } from '../../engine/calendar.ts';
import { askable, missed } from '../../engine/select.ts';
import { emptySummary } from '../../engine/summary.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { sessionDocument } from '../documents.ts';
import { EXIT } from '../exit.ts';
import { historyEntry } from '../history-entry.ts';
import { type Io, print, printAside } from '../io.ts';
import { type QuizOptions, withSettings } from '../options.ts';
import { printDocument } from '../print-document.ts';
import { runQuiz } from '../quiz.ts';
import { readToday } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp, shownPath } from '../setup.ts';

export interface ReviewOptions extends QuizOptions {
  readonly list?: boolean;
}

/** The questions that were missed, oldest miss first; one leaves when its first try in a later session is right. */
export async function review(io: Io, options: ReviewOptions): Promise<number> {
  const setup = setUp(io, options);
  const selection = await readQuestions(setup, options);
  const { questions } = selection;
  const today = readToday(setup, selection);
  const { progress } = today;
  const oldestFirst = missed(askable(questions, progress), progress, io.now());
  const inOrder =
    (options.shuffle ?? setup.settings.shuffle ?? true)
      ? oldestFirst
      : questions.filter((question) => oldestFirst.includes(question));
  const waiting = inOrder.slice(0, options.limit ?? setup.settings.limit ?? inOrder.length);
  const shown = (file: string): string => shownPath(file, io.cwd);

  if (options.list && options.json) {
    const calendar = calendarOf(io.now(), setup.settings['exam-date']);
    const entries = waiting.map((question) => historyEntry(question, progress, shown, calendar));
    printDocument(io, { version: 1, questions: entries });
    return EXIT.ok;
  }
  if (options.list) {
    for (const { id, place, plainStem } of waiting) {
      print(io.stdout, cleanLine(`${id}  ${shown(place.file)}:${place.line}  ${plainStem}`));
    }
  }
  if (waiting.length === 0) printAside(io, 'Nothing to review. cognito-quiz play asks new questions.');
  if (options.list) return EXIT.ok;
  const seed = options.seed ?? io.randomSeed();
  if (waiting.length > 0)
    return runQuiz(setup, withSettings(options, setup.settings), {
      mode: 'review',
      seed,
      questions: waiting,
      selection,
      today,
    });
  if (options.json) printDocument(io, sessionDocument(emptySummary('review', seed), shown));
  return EXIT.ok;
}
