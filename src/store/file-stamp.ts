import { type Stats, statSync } from 'node:fs';

/**
 * What shows that a file has changed. Whatever writes to one sets its last two times, the second of which nobody can set
 * back. Times are milliseconds since 1970.
 */
export interface Stamp {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
  /** A later change would show. Two writings within one tick of the clock look alike. */
  readonly settled: boolean;
}

/** Longer than a tick of any file system's clock: FAT counts in two seconds. In milliseconds. */
const TICK_MS = 3_000;

/**
 * @param path absolute
 * @param nowMs before what is in the file is looked at
 * @returns undefined where the file cannot be looked at, or is none: what a pipe brings is another thing each time
 */
export function stampOf(path: string, nowMs: number): Stamp | undefined {
  const stats = statsOf(path);
  if (stats === undefined) return undefined;
  const { size, mtimeMs, ctimeMs, ino } = stats;
  return { size, mtimeMs, ctimeMs, ino, settled: Math.max(mtimeMs, ctimeMs) < nowMs - TICK_MS };
}

function statsOf(path: string): Stats | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() === true ? stats : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file must be what it was. */
export function isSame(kept: Stamp | undefined, now: Stamp | undefined): boolean {
  return (
    kept?.settled === true &&
    now !== undefined &&
    kept.size === now.size &&
    kept.mtimeMs === now.mtimeMs &&
    kept.ctimeMs === now.ctimeMs &&
    kept.ino === now.ino
  );
}

/** Size, two times, the number of the file, and whether it is settled. */
const NUMBERS = 5;

export function stampBytes(stamps: readonly (Stamp | undefined)[]): Buffer {
  const numbers = stamps.flatMap((stamp) =>
    stamp === undefined
      ? Array<number>(NUMBERS).fill(Number.NaN)
      : [stamp.size, stamp.mtimeMs, stamp.ctimeMs, stamp.ino, stamp.settled ? 1 : 0],
  );
  return Buffer.from(Float64Array.from(numbers).buffer);
}

/** Reads what `stampBytes` wrote. */
export function stampsIn(bytes: Buffer): readonly (Stamp | undefined)[] {
  // A copy, as floats have to start at a multiple of eight.
  const numbers = new Float64Array(new Uint8Array(bytes).buffer);
  return Array.from({ length: numbers.length / NUMBERS }, (_none, index) => {
    const [size = 0, mtimeMs = 0, ctimeMs = 0, ino = 0, settled] = numbers.subarray(index * NUMBERS);
    return Number.isNaN(size) ? undefined : { size, mtimeMs, ctimeMs, ino, settled: settled === 1 };
  });
}
