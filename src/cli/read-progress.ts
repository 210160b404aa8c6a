import type { JournalEvent } from '../domain/journal-event.ts';
import type { Progress } from '../domain/progress.ts';
import { UserError } from '../domain/user-error.ts';
import { fold, localDate } from '../engine/fold.ts';
import { cleanLine } from '../markdown/clean.ts';
import { type JournalRead, readJournal } from '../store/journal.ts';
import { heirsOf } from './follow-edits.ts';
import { print } from './io.ts';
import type { Selection } from './read-questions.ts';
import { type Setup, shownPath } from './setup.ts';

/**
 * What was answered so far, of edited questions too. Lines that cannot be read are told once, and the others count.
 *
 * @throws UserError when the answers cannot be read at all
 */
export function readProgress(setup: Setup, selection: Selection): Progress {
  const events = readEvents(setup);
  return fold(events, localDate, heirsOf(events, selection));
}

/** The facts behind it, for the commands that look at these. */
export function readEvents(setup: Setup): readonly JournalEvent[] {
  const { events, faults } = readAnswers(setup);
  tellFaults(faults, setup);
  return events;
}

/** For a second look: what is wrong was told before, and counts as nothing answered. */
export function readProgressQuietly(setup: Setup, selection: Selection): Progress {
  try {
    const { events } = readAnswers(setup);
    return fold(events, localDate, heirsOf(events, selection));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return fold([], localDate);
  }
}

/** Whether anything was ever answered. */
export function hasHistory(setup: Setup): boolean {
  try {
    return readAnswers(setup).events.some(({ type }) => type === 'answer');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return false;
  }
}

function readAnswers({ paths }: Setup): JournalRead {
  try {
    return readJournal(paths().data);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `answers not readable: ${why}`,
      'Check the permissions of that folder, or name another one with --data.',
    );
  }
}

/** For practice, which goes on without history: what is wrong is told, nothing is overwritten. */
export function readProgressIfPossible(setup: Setup, selection: Selection): Progress {
  try {
    return readProgress(setup, selection);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    print(setup.io.stderr, `warning: ${cleanLine(error.message)}`);
    return fold([], localDate);
  }
}

/** Lines that could not be read, in one warning. */
export function tellFaults(faults: JournalRead['faults'], { io }: Setup): void {
  const [first] = faults;
  if (first === undefined) return;
  const where = `${shownPath(first.file, io.cwd)}:${first.line} (${first.reason})`;
  const many = faults.length === 1 ? '1 line of answers was' : `${faults.length} lines of answers were`;
  print(io.stderr, `warning: ${many} left out, the first at ${cleanLine(where)}; all others count`);
}
