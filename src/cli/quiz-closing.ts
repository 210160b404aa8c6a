import type { JournalEvent } from '../domain/journal-event.ts';
import { foldMore, localDate } from '../engine/fold.ts';
import { askable, missed } from '../engine/select.ts';
import { cleanLine } from '../markdown/clean.ts';
import { commandText } from './command-text.ts';
import type { QuizOptions } from './options.ts';
import type { Quiz } from './quiz-opening.ts';
import { ofToday, readAnswersQuietly } from './read-progress.ts';
import type { Ended } from './run-session.ts';
import type { Saver } from './save-answers.ts';
import { type Setup, shownPath } from './setup.ts';

export interface Closing {
  readonly quiz: Quiz;
  readonly saver: Saver;
  readonly happened: readonly JournalEvent[];
  /** Where answers go. */
  readonly file: string;
  readonly ended: Ended;
}

/** What was saved and where, and the next useful command. */
export function closingLines(
  setup: Setup,
  options: QuizOptions,
  { quiz, saver, happened, file, ended }: Closing,
): readonly string[] {
  const unsaved = saver.unsaved();
  const saved =
    ended.summary.answered === 0
      ? 'Nothing was answered.'
      : `Answers saved in ${cleanLine(shownPath(file, setup.io.cwd))}`;
  if (unsaved > 0) return [`NOT SAVED: ${unsaved} of your answers and marks`];
  if (ended.takenOver) return ['Another window goes on with this session: what you did here since then is not kept.'];
  if (ended.leftOpen) {
    const goOn = cleanLine(commandText(['continue'], { ...options, notes: [] }, setup.io));
    const clock = quiz.mode === 'exam' ? ' The clock runs on.' : '';
    return [
      saved,
      `Left open, to go on with: ${goOn}${clock === '' ? '' : `.${clock}`}`,
      ...(quiz.mode === 'exam' ? [] : waitingLines(setup, options, quiz, happened)),
    ];
  }
  return [saved, ...waitingLines(setup, options, quiz, happened)];
}

function waitingLines(
  setup: Setup,
  options: QuizOptions,
  { today, selection }: Quiz,
  happened: Closing['happened'],
): readonly string[] {
  // The journal is read again only where its events cannot be told in their order, as by a clock that was set back.
  const answers = foldMore(today.answers, happened, localDate) ?? readAnswersQuietly(setup);
  const { progress } = ofToday(answers, selection);
  const waiting = missed(askable(selection.notes.questions, progress), progress, setup.io.now()).length;
  return waiting === 0 ? [] : [`${waiting} to review: ${cleanLine(commandText(['review'], options, setup.io))}`];
}
