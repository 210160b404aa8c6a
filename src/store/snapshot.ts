import { readFileSync, rmSync } from 'node:fs';
import type { Progress } from '../domain/progress.ts';
import { CellReader, CellWriter } from './cells.ts';
import { writeCopy } from './copy-file.ts';
import type { Covered, LineFault } from './read-journal.ts';
import { readProgress, writeProgress } from './snapshot-progress.ts';
import { encodeWordings, wordingsIn } from './snapshot-wordings.ts';

/** What the journal came to when it was read last, so that starting does not take longer with the years. */
export interface Snapshot {
  readonly covered: readonly Covered[];
  readonly faults: readonly LineFault[];
  readonly progress: Progress;
}

/** Goes up whenever folding or the form of this file changes: an older one is thrown away and made again. */
const VERSION = 2;

/** @returns undefined when there is none, or none that this version wrote whole */
export function readSnapshot(file: string): Snapshot | undefined {
  try {
    const bytes = readFileSync(file);
    const start = bytes.indexOf('\n') + 1;
    const [version, texts, numbers, rest] = JSON.parse(bytes.toString('utf8', 0, start));
    const [middle, end] = [start + texts, start + texts + numbers];
    if (version !== VERSION || bytes.length !== end + rest) return undefined;
    const cells = new CellReader(bytes.subarray(start, middle), bytes.subarray(middle, end));
    if (cells.number() !== VERSION) return undefined;
    const covered = cells.list(() => readCovered(cells));
    const faults = cells.list(() => ({ file: cells.text(), line: cells.number(), reason: cells.text() }));
    const progress = readProgress(cells);
    const wordings = wordingsIn(
      () => bytes.toString('utf8', end),
      () => progress.places.keys(),
    );
    return { covered, faults, progress: { ...progress, wordingOf: wordings } };
  } catch {
    // It is only a copy: whatever is wrong with it, the journal has everything.
    return undefined;
  }
}

function readCovered(cells: CellReader): Covered {
  return {
    name: cells.text(),
    bytes: cells.number(),
    lines: cells.number(),
    modifiedAtMs: cells.number(),
    end: cells.text(),
  };
}

/** One that cannot be written is left out. */
export function writeSnapshot(file: string, snapshot: Snapshot): void {
  writeCopy(file, () => bytesOf(snapshot));
}

/** A line with the lengths of three parts, then these: texts, numbers, and wordings, which are read only when wanted. */
function bytesOf({ covered, faults, progress }: Snapshot): Buffer {
  const cells = new CellWriter();
  // In the numbers too: a machine that orders bytes the other way reads another one.
  cells.number(VERSION);
  cells.list(covered, ({ name, bytes, lines, modifiedAtMs, end }) => {
    cells.text(name);
    for (const value of [bytes, lines, modifiedAtMs]) cells.number(value);
    cells.text(end);
  });
  cells.list(faults, ({ file, line, reason }) => {
    cells.text(file);
    cells.number(line);
    cells.text(reason);
  });
  writeProgress(cells, progress);
  const { texts, numbers } = cells.bytes();
  const wordings = Buffer.from(encodeWordings(progress));
  const lengths = JSON.stringify([VERSION, texts.length, numbers.length, wordings.length]);
  return Buffer.concat([Buffer.from(`${lengths}\n`), texts, numbers, wordings]);
}

/** Whoever starts over leaves no copy of what was before. */
export function removeSnapshot(file: string): void {
  rmSync(file, { force: true });
}
