import { closeSync, fdatasyncSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEvent } from '../domain/journal-event.ts';
import { encodeEvent } from './event-line.ts';
import { makeFolder } from './make-folder.ts';

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
  makeFolder(folder);
  const descriptor = openSync(file, 'a+', 0o600);
  if (fstatSync(descriptor).size === 0) keepEntry(folder);
  return descriptor;
}

/** Puts the name of a new file on the disk, too: without it a power cut may take the file with all that is in it. */
function keepEntry(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch {
    // Not every system lets a folder be opened; those keep names by themselves.
  }
}

function endsWithNewline(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  const last = Buffer.alloc(1);
  return size === 0 || (readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] === 0x0a);
}
