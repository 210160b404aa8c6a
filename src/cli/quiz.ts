import type { JournalEvent, Mode } from '../domain/journal-event.ts';
import type { OpenSession, Progress } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import type { Summary } from '../domain/session.ts';
import type { Step } from '../engine/emit.ts';
import { foldMore, localDate } from '../engine/fold.ts';
import { asItWasLeft, type Parts } from '../engine/open-session.ts';
import { askable, isRekeyed, missed } from '../engine/select.ts';
import { goOn, start } from '../engine/start-session.ts';
import { idToday } from '../engine/with-heirs.ts';
import { cleanLine, safeJson } from '../markdown/clean.ts';
import { deviceName } from '../store/device.ts';
import { openJournal } from '../store/journal.ts';
import type { SignalName } from '../terminal/interrupted.ts';
import { summaryLines } from '../terminal/summary-lines.ts';
import { choosePlayer } from './choose-player.ts';
import { commandText } from './command-text.ts';
import { sessionDocument } from './documents.ts';
import { EXIT, exitOf } from './exit.ts';
import { print } from './io.ts';
import type { QuizOptions } from './options.ts';
import { ofToday, readAnswersQuietly, type Today } from './read-progress.ts';
import type { Selection } from './read-questions.ts';
import { type Ended, runSession } from './run-session.ts';
import { type Saver, saveTo } from './save-answers.ts';
import { type Setup, shownPath } from './setup.ts';

/** A session that is about to start. */
export interface Quiz {
  readonly mode: Mode;
  readonly seed: number;
  readonly questions: readonly Question[];
  /** The notes: what the next useful command would find. */
  readonly selection: Selection;
  readonly today: Today;
  /** The session that this one goes on with. */
  readonly left?: OpenSession;
  readonly cram?: boolean;
}

/** Runs a quiz from its first question to the exit status: the way that every mode goes. */
export async function runQuiz(setup: Setup, options: QuizOptions, quiz: Quiz): Promise<number> {
  const { io } = setup;
  const { data, device } = setup.paths();
  const pathOf = (file: string): string => shownPath(file, io.cwd);
  const interruption = new AbortController();
  const stopListening = io.onSignal((name: SignalName) => interruption.abort(name));
  const chosen = await choosePlayer(setup, options, interruption.signal, pathOf);
  const journal = openJournal(data, deviceName(device, io.randomName));
  const saver = saveTo(journal, chosen.warn);
  const happened: JournalEvent[] = [];
  let ended: Ended;
  try {
    ended = await runSession(opening(setup, options, quiz), chosen.player, {
      now: io.now,
      store: (events) => {
        happened.push(...events);
        return saver.store(events);
      },
      openLink: io.openLink,
      placeText: ({ place }) => cleanLine(`${pathOf(place.file)}:${place.line}`),
    });
  } finally {
    chosen.close();
    journal.close();
    stopListening();
  }
  const { summary, interrupted } = ended;
  chosen.say(...(interrupted === undefined ? [] : ['']), ...summaryLines(summary, chosen.setting(), pathOf), '');
  chosen.say(...closingLines(setup, options, { quiz, saver, happened, file: journal.file, ended }));
  if (options.json) print(io.stdout, safeJson(sessionDocument(summary, pathOf)));
  return exitStatus(summary, options, saver, interrupted);
}

function opening({ io, settings }: Setup, options: QuizOptions, quiz: Quiz): Step {
  const { mode, seed, questions, selection, today, left } = quiz;
  const parts = partsOf(quiz, io.randomName());
  if (left !== undefined) {
    const byId = new Map(questions.map((question) => [question.id, question]));
    const { moves } = today.progress;
    const session = asItWasLeft(left, (id) => byId.get(idToday(id, moves, byId)), parts);
    return goOn(session, left.start.session, io.now(), today.followed);
  }
  const shuffled = options.shuffle ?? settings.shuffle ?? true;
  const plan = { ...parts, mode, seed, shuffled, reask: options.once !== true, questions, notes: selection.paths };
  return start(plan, io.now(), today.followed);
}

/** What the journal says of the questions of a session. */
function partsOf({ questions, selection, today: { progress } }: Quiz, id: string): Parts {
  const ids = (isIt: (question: Question) => boolean) => new Set(questions.filter(isIt).map((question) => question.id));
  return {
    id,
    notes: selection.paths,
    marked: progress.marked,
    known: ids((question) => isPlaced(question, progress)),
    rekeyed: ids((question) => isRekeyed(question, progress)),
  };
}

/** Whether the journal knows what the question asks, and a note where it stands. */
function isPlaced({ id, place, alsoAt }: Question, { places }: Progress): boolean {
  const file = places.get(id)?.file;
  return file === place.file || alsoAt.some((other) => other.place.file === file);
}

interface Closing {
  readonly quiz: Quiz;
  readonly saver: Saver;
  readonly happened: readonly JournalEvent[];
  /** Where answers go. */
  readonly file: string;
  readonly ended: Ended;
}

/** What was saved and where, and the next useful command. */
function closingLines(
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
  // The journal is read again only where its events cannot be told in their order, as by a clock that was set back.
  const answers = foldMore(quiz.today.answers, happened, localDate) ?? readAnswersQuietly(setup);
  const { progress } = ofToday(answers, quiz.selection);
  const waiting = missed(askable(quiz.selection.notes.questions), progress).length;
  return [
    saved,
    ...(ended.interrupted === undefined
      ? []
      : [`Left open, to go on with: ${cleanLine(commandText(['continue'], { ...options, notes: [] }, setup.io))}`]),
    ...(waiting === 0 ? [] : [`${waiting} to review: ${cleanLine(commandText(['review'], options, setup.io))}`]),
  ];
}

function exitStatus(
  { right, total }: Summary,
  options: QuizOptions,
  saver: Saver,
  interrupted: SignalName | undefined,
): number {
  if (interrupted !== undefined) return exitOf(interrupted);
  if (saver.unsaved() > 0) return EXIT.failed;
  const enough = options.failUnder === undefined || 100 * right >= options.failUnder * total;
  return enough ? EXIT.ok : EXIT.findings;
}
