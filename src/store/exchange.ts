import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEvent } from '../domain/journal-event.ts';
import { encodeEvent } from './event-line.ts';
import { makeFolder } from './make-folder.ts';

/** Events as the text of a file of answers, each once, oldest first. */
export function exportText(events: readonly JournalEvent[]): string {
  return uniqueEvents(events)
    .map((event) => `${encodeEvent(event)}\n`)
    .join('');
}

/** @throws Error with the code EEXIST where something stands there already: nothing is ever overwritten */
export function writeExport(file: string, text: string): void {
  writeFileSync(file, text, { flag: 'wx', mode: 0o600, flush: true });
}

/**
 * Adds what the journal does not have yet, as a file of its own beside the others: whole, or not at all.
 *
 * @param name of the new file, of letters and digits
 * @returns how many events were new
 * @throws Error when it cannot be written
 */
export function importEvents(
  folder: string,
  name: string,
  known: readonly JournalEvent[],
  events: readonly JournalEvent[],
): number {
  const ids = new Set(known.map(({ id }) => id));
  const added = uniqueEvents(events).filter(({ id }) => !ids.has(id));
  if (added.length === 0) return 0;
  const file = join(folder, `answers-import-${name}.jsonl`);
  const part = `${file}.part`;
  makeFolder(folder);
  try {
    writeExport(part, exportText(added));
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return added.length;
}

function uniqueEvents(events: readonly JournalEvent[]): readonly JournalEvent[] {
  const unique = [...new Map(events.map((event) => [event.id, event])).values()];
  return unique.sort((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1));
}
