import { fstatSync, readSync } from 'node:fs';

/** Bytes that are read at a time, so that a file of any size needs little memory. */
const AT_A_TIME = 4 * 1024 * 1024;
const NEWLINE = 0x0a;

export interface Line {
  /** Without its newline. */
  readonly line: string;
  /** Bytes of the file up to its end, newline included. */
  readonly end: number;
  /** False for a last line without a newline, which may still be written to. */
  readonly whole: boolean;
}

/** The lines of an open file, from a byte at which one starts. */
export function* wholeLines(descriptor: number, from: number): Generator<Line> {
  let rest: Buffer[] = [];
  let end = from;
  for (let at = from; ; ) {
    // Most often little was appended: a large buffer would cost more than reading.
    const left = fstatSync(descriptor).size - at;
    const buffer = Buffer.alloc(Math.max(1, Math.min(AT_A_TIME, left)));
    const read = readSync(descriptor, buffer, 0, buffer.length, at);
    if (read === 0) break;
    at += read;
    let start = 0;
    for (let newline = buffer.indexOf(NEWLINE); newline !== -1 && newline < read; ) {
      const piece = buffer.subarray(start, newline);
      const line = rest.length === 0 ? piece : Buffer.concat([...rest, piece]);
      rest = [];
      start = newline + 1;
      end += line.length + 1;
      yield { line: line.toString(), end, whole: true };
      newline = buffer.indexOf(NEWLINE, start);
    }
    if (start < read) rest.push(buffer.subarray(start, read));
  }
  const line = Buffer.concat(rest);
  if (line.length > 0) yield { line: line.toString(), end: end + line.length, whole: false };
}
