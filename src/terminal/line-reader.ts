import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Interrupted } from './interrupted.ts';

/** Reads an input line by line; lines that come early wait, and the input with them. */
export interface LineReader {
  /**
   * @param waitMs how long to wait, at most; without end where it is missing
   * @returns undefined where the input ends
   * @throws Interrupted on a signal
   */
  next(waitMs?: number): Promise<string | typeof LATE | undefined>;
  close(): void;
}

/** No line came in time. */
export const LATE = Symbol('late');

/** Longer than any answer: what has no end by then is no line, but something like `/dev/zero`. */
const LONGEST = 2 ** 20;

/** Lines that came before they were asked for: a reader that is closed leaves them to the next one of the same input. */
const unread = new WeakMap<Readable, string[]>();

function unreadOf(input: Readable): string[] {
  const lines = unread.get(input) ?? [];
  unread.set(input, lines);
  return lines;
}

/** @param signal aborted with the name of the signal that ends the program */
export function readLines(input: Readable, signal: AbortSignal): LineReader {
  const lines = unreadOf(input);
  let ended = input.readableEnded || input.destroyed;
  let unfinished = 0;
  let wake: () => void = () => undefined;
  const reader = createInterface({ input, terminal: false });
  const end = (): void => {
    ended = true;
    wake();
  };
  const onAbort = (): void => wake();
  const onPiece = (piece: Buffer | string): void => {
    const end = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'));
    unfinished = end < 0 ? unfinished + piece.length : piece.length - end - 1;
    if (unfinished > LONGEST) reader.close();
  };
  reader.on('line', (line) => {
    lines.push(line);
    wake();
  });
  reader.on('close', end);
  // readline hands errors of its input on as its own.
  reader.on('error', end);
  input.on('data', onPiece);
  signal.addEventListener('abort', onAbort);
  return {
    async next(waitMs) {
      await turn();
      let late = false;
      const timer =
        waitMs === undefined
          ? undefined
          : setTimeout(() => {
              late = true;
              wake();
            }, waitMs);
      while (!signal.aborted && !ended && !late && lines.length === 0) {
        input.resume();
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        await turn();
      }
      clearTimeout(timer);
      // `yes` is faster than any quiz, and would fill the memory.
      input.pause();
      if (signal.aborted) throw Interrupted.by(signal);
      return lines.length === 0 && late && !ended ? LATE : lines.shift();
    },
    close() {
      signal.removeEventListener('abort', onAbort);
      input.removeListener('data', onPiece);
      reader.close();
    },
  };
}

/**
 * A turn of the event loop. Between two of them alone are signals told and closed pipes seen; a terminal that is closed
 * ends its input and sends a signal, in one and the same turn.
 */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
