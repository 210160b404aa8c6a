import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { JournalEvent } from '../domain/journal-event.ts';
import { decodeEvent, encodeEvent } from './event-line.ts';

/** What was read of a folder of answers. */
export interface JournalRead {
  readonly events: readonly JournalEvent[];
  /** Lines that could not be read; the others were. */
  readonly faults: readonly { readonly file: string; readonly line: number; readonly reason: string }[];
}

const FILE = /^answers-.+\.jsonl$/;

/**
 * Reads the answers of every device, so that a folder that some tool syncs needs no merging.
 *
 * @throws Error with a code, when the folder is there and neither it nor any of its files can be read
 */
export function readJournal(folder: string): JournalRead {
  const events: JournalEvent[] = [];
  const faults: { file: string; line: number; reason: string }[] = [];
  const names = journalFiles(folder);
  let unreadable = 0;
  for (const name of names) {
    const file = join(folder, name);
    try {
      const read = readJournalFile(file);
      for (const event of read.events) events.push(event);
      for (const fault of read.faults) faults.push(fault);
    } catch (error) {
      unreadable += 1;
      // The files of other devices count all the same; with none that can be read there is nothing to go by.
      if (unreadable === names.length) throw error;
      faults.push({ file, line: 1, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { events, faults };
}

/**
 * Reads one file of answers, of a journal or exported.
 *
 * @throws Error when it cannot be read
 */
export function readJournalFile(file: string): JournalRead {
  // Opening a pipe would wait for a writer for ever.
  if (!statSync(file).isFile()) throw new Error('no plain file');
  const events: JournalEvent[] = [];
  const faults: { file: string; line: number; reason: string }[] = [];
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const event = decodeEvent(line);
    if (typeof event === 'string') faults.push({ file, line: index + 1, reason: event });
    else events.push(event);
  }
  return { events, faults };
}

/** Names of the files with answers, sorted; none when the folder is not there. */
export function journalFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => FILE.test(name))
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Writes events of one device, each on the disk before `append` returns. */
export interface Journal {
  readonly file: string;
  /** @throws Error with a code, when the event is not safely on the disk */
  append(event: JournalEvent): void;
  close(): void;
}

/** Opens nothing before the first event, so that looking on leaves no file. */
export function openJournal(folder: string, device: string): Journal {
  const file = join(folder, `answers-${device}.jsonl`);
  let descriptor: number | undefined;
  return {
    file,
    append(event) {
      descriptor ??= open(folder, file);
      // A write that was cut short leaves half a line: the next event starts on a line of its own, so only that half is lost.
      const start = endsWithNewline(descriptor) ? '' : '\n';
      const line = Buffer.from(`${start}${encodeEvent(event)}\n`);
      const written = writeSync(descriptor, line);
      if (written < line.length) throw Object.assign(new Error('no space left on the disk'), { code: 'ENOSPC' });
      fdatasyncSync(descriptor);
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    },
  };
}

function open(folder: string, file: string): number {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return openSync(file, 'a+', 0o600);
}

function endsWithNewline(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  const last = Buffer.alloc(1);
  return size === 0 || (readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] === 0x0a);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
