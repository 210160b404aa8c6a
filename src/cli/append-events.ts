import type { JournalEvent } from '../domain/journal-event.ts';
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
