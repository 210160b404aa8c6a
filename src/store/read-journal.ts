import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEvent } from '../domain/journal-event.ts';
import { decodeEvent } from './event-line.ts';
import { wholeLines } from './whole-lines.ts';

/** A line that could not be read. */
export interface LineFault {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly reason: string;
}

/** What was read of a folder of answers. */
export interface JournalRead {
  readonly events: readonly JournalEvent[];
  /** Lines that could not be read; the others were. */
  readonly faults: readonly LineFault[];
}

/** How much of a file was read: whole lines, from its first byte. */
export interface Covered {
  /** Name within the folder. */
  readonly name: string;
  readonly bytes: number;
  readonly lines: number;
  readonly modifiedAtMs: number;
  /** The bytes before the end, in base 64: shows whether what follows was appended to what was read. */
  readonly end: string;
}

const FILE = /^answers-.+\.jsonl$/;
/** Bytes of `Covered.end`: more than a line with an event's id has. */
const END = 1024;

/** Names of the files with answers, sorted; none when the folder is not there. */
export function journalFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => FILE.test(name))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Reads the answers of every device, so that a folder that some tool syncs needs no merging.
 *
 * @throws Error with a code, when the folder is there and neither it nor any of its files can be read
 */
export function readJournal(folder: string): JournalRead {
  const { events, faults } = readBehind(folder, []);
  return { events, faults };
}

/** The same without what was read before, and with what is read by now. */
export function readBehind(
  folder: string,
  covered: readonly Covered[],
): JournalRead & { readonly covered: readonly Covered[] } {
  const events: JournalEvent[] = [];
  const faults: LineFault[] = [];
  const now: Covered[] = [];
  const names = journalFiles(folder);
  let unreadable = 0;
  for (const name of names) {
    const file = join(folder, name);
    const before = covered.find((one) => one.name === name);
    try {
      if (before !== undefined && statSync(file).size === before.bytes) {
        now.push(before);
        continue;
      }
      const read = readFrom(file, before);
      for (const event of read.events) events.push(event);
      for (const fault of read.faults) faults.push(fault);
      now.push({ name, ...read.covered });
    } catch (error) {
      unreadable += 1;
      // The files of other devices count all the same; with none that can be read there is nothing to go by.
      if (unreadable === names.length) throw error;
      faults.push({ file, line: 1, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { events, faults, covered: now };
}

/**
 * Reads one file of answers, of a journal or exported.
 *
 * @throws Error when it cannot be read
 */
export function readJournalFile(file: string): JournalRead {
  const { events, faults } = readFrom(file, undefined);
  return { events, faults };
}

/** Whether the files that were read before are there, and at most something was appended to them since. */
export function isCovered(folder: string, covered: readonly Covered[]): boolean {
  const names = journalFiles(folder);
  return covered.every(({ name, bytes, modifiedAtMs, end }) => {
    if (!names.includes(name)) return false;
    const file = join(folder, name);
    const { size, mtimeMs } = statSync(file);
    // Of a file that is as long as before every byte may be another, so the time has to be the same too.
    if (size <= bytes) return size === bytes && mtimeMs === modifiedAtMs;
    const descriptor = openFile(file);
    try {
      return endBefore(descriptor, bytes) === end;
    } finally {
      closeSync(descriptor);
    }
  });
}

function readFrom(
  file: string,
  before: Covered | undefined,
): JournalRead & { readonly covered: Omit<Covered, 'name'> } {
  const descriptor = openFile(file);
  try {
    const events: JournalEvent[] = [];
    const faults: LineFault[] = [];
    let { bytes, lines } = before ?? { bytes: 0, lines: 0 };
    // The time is from before the reading: what is appended meanwhile is seen the next time.
    const { mtimeMs } = fstatSync(descriptor);
    for (const { line, end, whole } of wholeLines(descriptor, bytes)) {
      if (line.trim() !== '') {
        const event = decodeEvent(line);
        if (typeof event === 'string') faults.push({ file, line: lines + 1, reason: event });
        else events.push(event);
      }
      if (whole) [bytes, lines] = [end, lines + 1];
    }
    const covered = { bytes, lines, modifiedAtMs: mtimeMs, end: endBefore(descriptor, bytes) };
    return { events, faults, covered };
  } finally {
    closeSync(descriptor);
  }
}

/** @throws Error for anything but a plain file: opening a pipe would wait for a writer for ever */
function openFile(file: string): number {
  if (!statSync(file).isFile()) throw new Error('no plain file');
  return openSync(file, 'r');
}

function endBefore(descriptor: number, bytes: number): string {
  const buffer = Buffer.alloc(Math.min(END, bytes));
  const read = readSync(descriptor, buffer, 0, buffer.length, bytes - buffer.length);
  return buffer.subarray(0, read).toString('base64');
}
