import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { JournalEvent } from '../domain/journal-event.ts';
import { decodeEvent } from './event-line.ts';

/**
 * What is appended to a file of answers from now on, by whatever process: each event is told once. A file that cannot be
 * read tells nothing: whoever writes to it says what is wrong.
 */
export function eventsFromNow(file: string): () => readonly JournalEvent[] {
  let known = sizeOf(file);
  return () => {
    const text = textFrom(file, known);
    // A line that is being written just now is read the next time.
    const whole = text.lastIndexOf('\n') + 1;
    known += Buffer.byteLength(text.slice(0, whole));
    return text
      .slice(0, whole)
      .split('\n')
      .map(decodeEvent)
      .filter((event) => typeof event === 'object');
  };
}

function sizeOf(file: string): number {
  try {
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

function textFrom(file: string, from: number): string {
  const size = sizeOf(file);
  if (size <= from) return '';
  try {
    const descriptor = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(size - from);
      return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, bytes.length, from));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return '';
  }
}
