import type { JournalEvent } from '../domain/journal-event.ts';
import { eventsFromNow } from '../store/others.ts';
import type { Saver } from './save-answers.ts';

/** Keeps the events of a session as long as it is this window that it goes on in. */
export interface Keeper {
  /** @returns whether all events so far are safe */
  readonly store: (events: readonly JournalEvent[]) => boolean;
  /** Those that were handed over to be saved. */
  readonly happened: readonly JournalEvent[];
  /** Another window goes on with the session: two that answer the same questions would count them twice. */
  readonly takenOver: () => boolean;
}

/** @param file that its events go to */
export function keepEvents(session: string, file: string, saver: Saver): Keeper {
  const happened: JournalEvent[] = [];
  const fromNow = eventsFromNow(file);
  let takenOver = false;
  return {
    store(events) {
      takenOver ||= fromNow().some((event) => event.type === 'start' && event.continues === session);
      if (takenOver) return false;
      happened.push(...events);
      return saver.store(events);
    },
    happened,
    takenOver: () => takenOver,
  };
}
