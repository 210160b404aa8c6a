import type { JournalEvent } from '../domain/journal-event.ts';
import { cleanLine } from '../markdown/clean.ts';
import type { Journal } from '../store/journal.ts';

/** What a person did; the rest only goes with it. */
const COUNTED: ReadonlySet<JournalEvent['type']> = new Set(['answer', 'skip', 'mark', 'undo']);

/** Saves answers, and says so where it cannot: the quiz goes on. */
export interface Saver {
  /** @returns whether all events so far are safe */
  readonly store: (events: readonly JournalEvent[]) => boolean;
  /** How many answers, skips, marks and undos are not safe. */
  readonly unsaved: () => number;
}

/**
 * What could not be saved is kept and tried again before the next event, so that it is safe once there is space again.
 *
 * @param warn takes one line; called once for each run of failures
 */
export function saveTo(journal: Journal, warn: (line: string) => void): Saver {
  const waiting: JournalEvent[] = [];
  let warned = false;
  return {
    store(events) {
      waiting.push(...events);
      try {
        while (waiting[0] !== undefined) {
          journal.append(waiting[0]);
          waiting.shift();
        }
        if (warned) warn('Saved again: all answers are safe.');
        warned = false;
        return true;
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        if (!warned) warn(`error: NOT SAVED: ${cleanLine(why)}, expected to write ${cleanLine(journal.file)}`);
        warned = true;
        return false;
      }
    },
    unsaved: () => waiting.filter(({ type }) => COUNTED.has(type)).length,
  };
}
