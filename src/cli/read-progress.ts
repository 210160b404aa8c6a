import type { Progress } from '../domain/progress.ts';
import { UserError } from '../domain/user-error.ts';
import { fold, localDate } from '../engine/fold.ts';
import { cleanLine } from '../markdown/clean.ts';
import { type JournalRead, readJournal } from '../store/journal.ts';
import { print } from './io.ts';
import { type Setup, shownPath } from './setup.ts';

/**
 * What was answered so far. Lines that cannot be read are told once, and the others count.
 *
 * @throws UserError when the answers cannot be read at all
 */
export function readProgress(setup: Setup): Progress {
  const { events, faults } = readAnswers(setup);
  tellFaults(faults, setup);
  return fold(events, localDate);
}

/** For a second look: what is wrong was told before, and counts as nothing answered. */
export function readProgressQuietly(setup: Setup): Progress {
  try {
    return fold(readAnswers(setup).events, localDate);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return fold([], localDate);
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
export function readProgressIfPossible(setup: Setup): Progress {
  try {
    return readProgress(setup);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    print(setup.io.stderr, `warning: ${cleanLine(error.message)}`);
    return fold([], localDate);
  }
}

function tellFaults(faults: JournalRead['faults'], { io }: Setup): void {
  const [first] = faults;
  if (first === undefined) return;
  const where = `${shownPath(first.file, io.cwd)}:${first.line} (${first.reason})`;
  const many = faults.length === 1 ? '1 line of answers was' : `${faults.length} lines of answers were`;
  print(io.stderr, `warning: ${many} left out, the first at ${cleanLine(where)}; all others count`);
}
