import type { OpenSession } from '../../domain/progress.ts';
import { UserError } from '../../domain/user-error.ts';
import { lastOpen, reached } from '../../engine/open-session.ts';
import { agreeing } from '../../engine/select.ts';
import { emptySummary } from '../../engine/summary.ts';
import { idToday } from '../../engine/with-heirs.ts';
import { pathExists } from '../../loader/disk.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { counted } from '../../terminal/wording.ts';
import { sessionDocument } from '../documents.ts';
import { EXIT } from '../exit.ts';
import { type Io, print, printAside } from '../io.ts';
import type { QuizOptions } from '../options.ts';
import { printDocument } from '../print-document.ts';
import { runQuiz } from '../quiz.ts';
import { ofToday, readAnswersTold } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp, shownPath } from '../setup.ts';

/** Goes on with the session that was left open last, in its mode and order, on the notes that it asked. */
export async function continueSession(io: Io, options: QuizOptions): Promise<number> {
  const setup = setUp(io, options);
  const out = options.json ? io.stderr : io.stdout;
  const answers = readAnswersTold(setup);
  const left = lastOpen(answers);
  if (left === undefined) {
    printAside(io, 'No session was left open. cognito-quiz play starts one.');
    const nothing = sessionDocument(emptySummary('play', 0), (file) => shownPath(file, io.cwd));
    if (options.json) printDocument(io, nothing);
    return EXIT.ok;
  }
  const notes = options.notes ?? notesOf(left);
  const selection = await readQuestions(setup, { ...options, ...(notes === undefined ? {} : { notes }) });
  const today = ofToday(answers, selection);
  const questions = agreeing(selection.notes.questions);
  const present = new Set(questions.map(({ id }) => id));
  const { moves } = today.progress;
  const gone = left.start.questions.filter((id) => !present.has(idToday(id, moves, present))).length;
  if (gone === left.start.questions.length && gone > 0)
    throw new UserError(
      `none of the ${counted(gone, 'question')} of the session that was left open found, expected its notes`,
      `Put them back, or name them with --notes: ${left.start.notes.map(cleanLine).join(', ')}`,
    );
  print(out, `Going on where you stopped: ${progressText(left)}.`);
  if (gone > 0) print(out, `${counted(gone, 'question')} of it left out: no longer in the notes, or disputed.`);
  const { mode, seed } = left.start;
  return runQuiz(setup, options, { mode, seed, questions, selection, today, left });
}

/** Those that are still there; undefined leaves it to the usual notes, as with a session of another device. */
function notesOf({ start }: OpenSession): readonly string[] | undefined {
  const found = start.notes.filter(pathExists);
  return found.length === 0 ? undefined : found;
}

/** `3 of 20 questions done`. */
export function progressText(left: OpenSession): string {
  const { done, total } = reached(left);
  return `${done} of ${counted(total, 'question')} done`;
}
