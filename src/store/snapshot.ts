import { readFileSync, rmSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Progress } from '../domain/progress.ts';
import { CellReader, CellWriter } from './cells.ts';
import { checksum } from './checksum.ts';
import { writeCopy } from './copy-file.ts';
import type { Covered, LineFault } from './read-journal.ts';
import { listedIn, writeListed } from './snapshot-listed.ts';
import { readProgress, writeProgress } from './snapshot-progress.ts';
import { encodeWordings, wordingsIn } from './snapshot-wordings.ts';
import { writeWrongChoices, wrongChoicesIn } from './snapshot-wrong-choices.ts';

/** What the journal came to when it was read last, so that starting does not take longer with the years. */
export interface Snapshot {
  readonly covered: readonly Covered[];
  readonly faults: readonly LineFault[];
  readonly progress: Progress;
}

/** Goes up whenever folding or the form of this file changes: an older one is thrown away and made again. */
const VERSION = 5;

/** @returns undefined when there is none, or none that this version wrote whole */
export function readSnapshot(file: string): Snapshot | undefined {
  try {
    const bytes = readFileSync(file);
    const start = bytes.indexOf('\n') + 1;
    const [version, sum, ...lengths] = JSON.parse(bytes.toString('utf8', 0, start));
    const ends = endsOf(start, lengths);
    if (version !== VERSION || lengths.length !== PARTS || ends.at(-1) !== bytes.length) return undefined;
    // Of all, as most is read when it is asked for: damage would end the command that asks, again and again.
    if (checksum([bytes.subarray(start)]) !== sum) return undefined;
    const part = (index: number): Buffer => bytes.subarray(ends[index], ends[index + 1]);
    const cellsAt = (index: number): CellReader => new CellReader(part(index), part(index + 1));
    const cells = cellsAt(0);
    if (cells.number() !== VERSION) return undefined;
    const covered = cells.list(() => readCovered(cells));
    const faults = cells.list(() => ({ file: cells.text(), line: cells.number(), reason: cells.text() }));
    const progress = readProgress(cells);
    const wordingOf = wordingsIn(
      () => inflateRawSync(part(6)).toString(),
      () => progress.places.keys(),
    );
    const wrongChoices = wrongChoicesIn(() => cellsAt(2));
    const listed = listedIn(() => cellsAt(4));
    return { covered, faults, progress: { ...progress, wrongChoices, listed, wordingOf } };
  } catch {
    // It is only a copy: whatever is wrong with it, the journal has everything.
    return undefined;
  }
}

/** Where parts of these lengths start, and the end of the last. */
function endsOf(start: number, lengths: readonly number[]): readonly number[] {
  const ends = [start];
  for (const length of lengths) ends.push((ends.at(-1) ?? start) + length);
  return ends;
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
  writeCopy(file, () => piecesOf(snapshot));
}

/** Texts and numbers; those of wrong choices and of what was listed, and wordings, which are read only when wanted. */
const PARTS = 7;

/** A line with their checksum and the lengths of the parts, then these. */
function piecesOf({ covered, faults, progress }: Snapshot): readonly Uint8Array[] {
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
  const choices = new CellWriter();
  writeWrongChoices(choices, progress.wrongChoices);
  const listed = new CellWriter();
  writeListed(listed, progress.listed);
  // They would be most of the file, which each start reads, and few ask for them.
  const wordings = deflateRawSync(encodeWordings(progress), { level: 1 });
  const parts = [cells, choices, listed].flatMap((one) => {
    const { texts, numbers } = one.bytes();
    return [texts, numbers];
  });
  parts.push(wordings);
  const line = JSON.stringify([VERSION, checksum(parts), ...parts.map(({ length }) => length)]);
  return [Buffer.from(`${line}\n`), ...parts];
}

/** Whoever starts over leaves no copy of what was before. */
export function removeSnapshot(file: string): void {
  rmSync(file, { force: true });
}
