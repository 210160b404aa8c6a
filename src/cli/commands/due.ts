import type { Progress } from '../../domain/progress.ts';
import type { Question } from '../../domain/question.ts';
import { cramQueue } from '../../engine/cram-queue.ts';
import { sessionOf } from '../../engine/due-queue.ts';
import { examPlan } from '../../engine/exam-plan.ts';
import { remembered } from '../../engine/schedule.ts';
import { askable } from '../../engine/select.ts';
import { emptySummary } from '../../engine/summary.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { sessionDocument } from '../documents.ts';
import { type Choice, chooseDue } from '../due-choice.ts';
import { countsText, cramText, nothingText, planLines } from '../due-text.ts';
import { EXIT } from '../exit.ts';
import { historyEntry } from '../history-entry.ts';
import { type Io, print, printAside } from '../io.ts';
import { type DueOptions, withSettings } from '../options.ts';
import { printDocument } from '../print-document.ts';
import { runQuiz } from '../quiz.ts';
import { readToday } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp, shownPath } from '../setup.ts';

/** What is due by the schedule, longest overdue first, then new questions; or all of them, to cram. */
export async function due(io: Io, options: DueOptions): Promise<number> {
  const setup = setUp(io, options);
  const selection = await readQuestions(setup, options);
  const today = readToday(setup, selection);
  const { progress } = today;
  const questions = askable(selection.questions, progress);
  const choice = chooseDue(questions, progress, remembered, setup, options);
  const { calendar, examDate } = choice;
  const asked = inTurn(questions, progress, choice, options);
  const limit = setup.settings['new-per-day'];
  const plan = examDate === undefined ? null : examPlan(questions, progress, { nowMs: io.now(), examDate, limit });
  const shown = (file: string): string => shownPath(file, io.cwd);
  // A list is what was asked for; what is said of it goes beside it.
  const side = options.list || options.json ? io.stderr : io.stdout;

  if (options.list && options.json) {
    const entries = asked.map((question) => historyEntry(question, progress, shown, calendar));
    printDocument(io, { version: 1, questions: entries, plan });
    return EXIT.ok;
  }
  if (options.list) {
    for (const { id, place, plainStem } of asked) {
      print(io.stdout, cleanLine(`${id}  ${shown(place.file)}:${place.line}  ${plainStem}`));
    }
  }
  if (plan !== null && !options.cram) print(side, ...planLines(plan));
  if (asked.length === 0) printAside(io, nothingText(choice, questions.length));
  else print(side, options.cram ? cramText(asked.length) : countsText(choice.queue, asked.length));
  if (options.list) return EXIT.ok;
  const seed = options.seed ?? io.randomSeed();
  if (asked.length > 0) {
    const quiz = { mode: 'due' as const, seed, questions: asked, selection, today };
    return runQuiz(setup, withSettings(options, setup.settings), { ...quiz, cram: options.cram === true });
  }
  if (options.json) printDocument(io, sessionDocument(emptySummary('due', seed), shown));
  return EXIT.ok;
}

/** The questions that are asked, in their order. */
function inTurn(
  questions: readonly Question[],
  progress: Progress,
  { queue, calendar, random, limit }: Choice<Question>,
  { cram }: DueOptions,
): readonly Question[] {
  const most = cram ? cramQueue(questions, progress, calendar.nowMs, random).slice(0, limit) : sessionOf(queue, limit);
  if (random !== undefined) return most;
  const chosen = new Set(most);
  return questions.filter((question) => chosen.has(question));
}
