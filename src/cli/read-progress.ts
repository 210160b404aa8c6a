import type { Progress } from '../domain/progress.ts';
import { UserError } from '../domain/user-error.ts';
import { NOTHING } from '../engine/fold.ts';
import { withKeysOfToday } from '../engine/keys-of-today.ts';
import type { Followed } from '../engine/start-session.ts';
import { withHeirs } from '../engine/with-heirs.ts';
import { sha256 } from '../loader/sha256.ts';
import { cleanLine } from '../markdown/clean.ts';
import type { LineFault } from '../store/read-journal.ts';
import { followedIn, heirsIn } from './follow-edits.ts';
import { printAside } from './io.ts';
import { readAnswers } from './read-answers.ts';
import type { Selection } from './read-questions.ts';
import { type Setup, shownPath } from './setup.ts';

/** What was answered so far, by the questions of today. */
export interface Today {
  /** The same by the ids that questions had when they were answered. */
  readonly answers: Progress;
  readonly progress: Progress;
  /** Questions that have the history of one that was edited, which the journal does not say yet. */
  readonly followed: readonly Followed[];
}

/**
 * Lines that cannot be read are told once, and the others count.
 *
 * @throws UserError when the answers cannot be read at all
 */
export function readToday(setup: Setup, selection: Selection): Today {
  return ofToday(readAnswersTold(setup), selection);
}

/** The same by the ids that questions had when they were answered. */
export function readAnswersTold(setup: Setup): Progress {
  const { progress, faults } = readAnswers(setup);
  tellFaults(faults, setup);
  return progress;
}

/** For practice, which goes on without history: what is wrong is told, nothing is overwritten. */
export function readTodayIfPossible(setup: Setup, selection: Selection): Today {
  try {
    return readToday(setup, selection);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    printAside(setup.io, `warning: ${cleanLine(error.message)}`);
    return { answers: NOTHING, progress: NOTHING, followed: [] };
  }
}

/** For a second look: what is wrong was told before, and counts as nothing answered. */
export function readAnswersQuietly(setup: Setup): Progress {
  try {
    return readAnswers(setup).progress;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return NOTHING;
  }
}

/** Gives the histories of questions that were edited to those of the notes. */
export function ofToday(answers: Progress, selection: Selection): Today {
  const heirs = heirsIn(answers, selection);
  const progress = withKeysOfToday(withHeirs(answers, heirs), selection.notes.questions, sha256);
  return { answers, progress, followed: followedIn(heirs, selection) };
}

/** Lines that could not be read, in one warning. */
export function tellFaults(faults: readonly LineFault[], { io }: Setup): void {
  const [first] = faults;
  if (first === undefined) return;
  const where = `${shownPath(first.file, io.cwd)}:${first.line} (${first.reason})`;
  const many = faults.length === 1 ? '1 line of answers was' : `${faults.length} lines of answers were`;
  printAside(io, `warning: ${many} left out, the first at ${cleanLine(where)}; all others count`);
}
