import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Interrupted } from './interrupted.ts';

/** Reads an input line by line; lines that come early wait. */
export interface LineReader {
  /**
   * @returns undefined where the input ends
   * @throws Interrupted on a signal
   */
  next(): Promise<string | undefined>;
  close(): void;
}

/** @param signal aborted with the name of the signal that ends the program */
export function readLines(input: Readable, signal: AbortSignal): LineReader {
  const lines: string[] = [];
  let ended = false;
  let wake: () => void = () => undefined;
  const reader = createInterface({ input, terminal: false });
  const end = (): void => {
    ended = true;
    wake();
  };
  const onAbort = (): void => wake();
  reader.on('line', (line) => {
    lines.push(line);
    wake();
  });
  reader.on('close', end);
  // readline hands errors of its input on as its own.
  reader.on('error', end);
  signal.addEventListener('abort', onAbort);
  return {
    async next() {
      while (!signal.aborted && !ended && lines.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (signal.aborted) throw Interrupted.by(signal);
      return lines.shift();
    },
    close() {
      signal.removeEventListener('abort', onAbort);
      reader.close();
    },
  };
}
