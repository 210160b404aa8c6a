import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writevSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file that is only a copy of what stands elsewhere, whole or not at all: whoever reads it meanwhile has the old
 * one. A copy that cannot be written is left out: it throws nothing. Nobody waits for the disk, so after a loss of power what is read
 * may be anything: each copy has a checksum.
 *
 * @param pieces of its bytes, one behind the other
 * @param most bytes that all copies of the folder may take: the oldest go, and a larger one is not written
 */
export function writeCopy(file: string, pieces: () => readonly Uint8Array[], most = Number.POSITIVE_INFINITY): void {
  const part = `${file}.${process.pid}${PART}`;
  try {
    makeFolder(dirname(file));
    const copy = pieces();
    const length = copy.reduce((sum, piece) => sum + piece.length, 0);
    if (length > most) {
      rmSync(file, { force: true });
      return;
    }
    writePieces(part, copy, length);
    removeOld(dirname(file), statSync(part).mtimeMs);
    renameSync(part, file);
    removeOldest(dirname(file), most);
  } catch {
    removeIfPossible(part);
  }
}

/** Whether a copy that is there can be replaced, as far as the rights of its folder say. */
export function mayWrite(file: string): boolean {
  try {
    accessSync(dirname(file), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** To put them together first would touch as much memory again. */
function writePieces(file: string, pieces: readonly Uint8Array[], length: number): void {
  const descriptor = openSync(file, 'w', 0o600);
  try {
    if (writevSync(descriptor, pieces) < length) throw new RangeError('no room for all of it');
  } finally {
    closeSync(descriptor);
  }
}

/** What stays is removed by a later writing. */
function removeIfPossible(part: string): void {
  try {
    rmSync(part, { force: true });
  } catch {
    // Another program may hold it.
  }
}

const PART = '.part';
/** Longer than any writing takes, in milliseconds. */
const MINUTE_MS = 60_000;
const HALF_A_YEAR_MS = 183 * 24 * 60 * MINUTE_MS;

/** What a kill left half written, and what belonged to what nobody opens any more. */
function removeOld(folder: string, nowMs: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const age = nowMs - statSync(path).mtimeMs;
    if (age > (name.endsWith(PART) ? MINUTE_MS : HALF_A_YEAR_MS)) rmSync(path, { force: true });
  }
}

function removeOldest(folder: string, most: number): void {
  const copies = readdirSync(folder)
    .filter((name) => !name.endsWith(PART))
    .map((name) => join(folder, name))
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      return { path, size, mtimeMs };
    })
    .sort((a, b) => b.mtimeMs - a.mtimeMs);
  let bytes = 0;
  for (const { path, size } of copies) {
    bytes += size;
    if (bytes > most) rmSync(path, { force: true });
  }
}
