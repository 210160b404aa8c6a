import type { Question } from '../domain/question.ts';
import type { Summary } from '../domain/session.ts';
import { cleanLine } from '../markdown/clean.ts';
import { deviceName } from '../store/device.ts';
import { openJournal } from '../store/journal.ts';
import { leftOpenLines } from '../terminal/exam-result-lines.ts';
import type { SignalName } from '../terminal/interrupted.ts';
import { summaryLines } from '../terminal/summary-lines.ts';
import { wrap } from '../terminal/wrap.ts';
import { choosePlayer } from './choose-player.ts';
import { sessionDocument } from './documents.ts';
import { editQuestion } from './edit-question.ts';
import { EXIT, exitOf } from './exit.ts';
import { keepEvents } from './keep-events.ts';
import { learnMeanwhile } from './learn-orders.ts';
import type { QuizOptions } from './options.ts';
import { printDocument } from './print-document.ts';
import { closingLines } from './quiz-closing.ts';
import { opening, type Quiz } from './quiz-opening.ts';
import { type Ended, runSession } from './run-session.ts';
import { saveTo } from './save-answers.ts';
import { type Setup, shownPath } from './setup.ts';
import { steadyClock } from './steady-clock.ts';

export type { Quiz } from './quiz-opening.ts';

/** Runs a quiz from its first question to the exit status: the way that every mode goes. */
export async function runQuiz(setup: Setup, options: QuizOptions, quiz: Quiz): Promise<number> {
  const interruption = new AbortController();
  const open: Open = { signal: interruption.signal, editing: false };
  const stopListening = setup.io.onSignal((name: SignalName) => {
    // Ctrl-C in an editor is for the editor.
    if (!open.editing || name !== 'SIGINT') interruption.abort(name);
  });
  try {
    return await askedAndTold(setup, options, quiz, open);
  } finally {
    // Not before all is told: a second signal would cut that short.
    stopListening();
  }
}

/** What a quiz shares with what listens to signals. */
interface Open {
  readonly signal: AbortSignal;
  /** The terminal is an editor's. */
  editing: boolean;
}

async function askedAndTold(setup: Setup, options: QuizOptions, quiz: Quiz, open: Open): Promise<number> {
  const { io, settings } = setup;
  const { data, device } = setup.paths();
  const pathOf = (file: string): string => shownPath(file, io.cwd);
  const placeText = ({ place }: Question): string => cleanLine(`${pathOf(place.file)}:${place.line}`);
  const chosen = await choosePlayer(setup, options, open.signal, pathOf);
  const { width } = chosen.setting();
  chosen.say(...(quiz.preface ?? []).flatMap((line) => wrap(line, width)));
  const journal = openJournal(data, deviceName(device, io.randomName));
  const saver = saveTo(journal, chosen.warn);
  const now = quiz.mode === 'exam' ? steadyClock(io, lastDoneAtMs(quiz)) : io.now;
  const first = opening(setup, options, quiz, now());
  const { store, takenOver, happened } = keepEvents(first.session.id, journal.file, saver);
  // Lines may come from a script, which does not wait for anything.
  if (!chosen.plain) learnMeanwhile(io, quiz.selection);
  let ended: Ended;
  try {
    ended = await runSession(first, chosen.player, {
      now,
      store,
      takenOver,
      behindScreen: io.behindScreen,
      // Lines stay where they were said; a screen covers them.
      notice: chosen.plain ? '' : (quiz.notice ?? ''),
      openLink: io.openLink,
      placeText,
      async edit(question) {
        open.editing = true;
        try {
          return await editQuestion(setup, question, placeText);
        } finally {
          open.editing = false;
        }
      },
      sureness: settings.sureness === true,
    });
  } finally {
    chosen.close();
    journal.close();
  }
  const { summary, interrupted } = ended;
  const leftOpen = ended.leftOpen || ended.takenOver;
  const toldBefore = summary.exam !== undefined && chosen.plain;
  const result =
    leftOpen && summary.exam !== undefined
      ? leftOpenLines(summary)
      : summaryLines(summary, chosen.setting(), pathOf, toldBefore);
  chosen.say(...(interrupted === undefined ? [] : ['']), ...result, '');
  chosen.say(...closingLines(setup, options, { quiz, saver, happened, file: journal.file, ended }));
  if (options.json) printDocument(io, sessionDocument(summary, pathOf, leftOpen && summary.exam !== undefined));
  if (interrupted !== undefined) return exitOf(interrupted);
  if (saver.unsaved() > 0) return EXIT.failed;
  // An exam that goes on has no score yet.
  if (leftOpen) return EXIT.ok;
  return enoughRight(summary, options) ? EXIT.ok : EXIT.findings;
}

/** The last moment that is known to have passed before a session that was left open is gone on with. */
function lastDoneAtMs({ left }: Quiz): number {
  return left === undefined ? 0 : Math.max(left.start.atMs, ...left.events.map(({ atMs }) => atMs));
}

function enoughRight({ right, total }: Summary, { failUnder }: QuizOptions): boolean {
  return failUnder === undefined || 100 * right >= failUnder * total;
}
