import type { JournalEvent } from '../domain/journal-event.ts';
import { UserError } from '../domain/user-error.ts';
import { deviceName } from '../store/device.ts';
import { openJournal } from '../store/journal.ts';
import type { Setup } from './setup.ts';

/** Adds events that belong to no session that runs now. @throws Error when they are not safely on the disk */
export function appendEvents({ io, paths }: Setup, events: readonly JournalEvent[]): void {
  const { data, device } = paths();
  const journal = openJournal(data, deviceName(device, io.randomName));
  try {
    for (const event of events) journal.append(event);
  } finally {
    journal.close();
  }
}

/**
 * The same for a command that does nothing else.
 *
 * @param what is not saved then, as the person calls it
 * @throws UserError when the events are not safely on the disk
 */
export function appendOrUserError(setup: Setup, what: string, events: readonly JournalEvent[]): void {
  try {
    appendEvents(setup, events);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`${what} is not saved: ${why}`, 'Check that there is space, and that you may write there.');
  }
}
