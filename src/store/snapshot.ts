import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Progress } from '../domain/progress.ts';
import type { Covered, LineFault } from './read-journal.ts';
import { asList, asNumber, asText } from './shape.ts';
import { decodeProgress, encodeProgress } from './snapshot-lines.ts';

/** What the journal came to when it was read last, so that starting does not take longer with the years. */
export interface Snapshot {
  readonly covered: readonly Covered[];
  readonly faults: readonly LineFault[];
  readonly progress: Progress;
}

/** Goes up whenever folding or the form of this file changes: an older one is thrown away and made again. */
const VERSION = 1;

/** @returns undefined when there is none, or none that this version wrote whole */
export function readSnapshot(file: string): Snapshot | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const [version, covered, faults] = asList(JSON.parse(text.slice(0, end)));
    if (version !== VERSION) return undefined;
    return {
      covered: asList(covered).map((row) => coveredOf(asList(row))),
      faults: asList(faults).map((row) => faultOf(asList(row))),
      progress: decodeProgress(text.slice(end + 1)),
    };
  } catch {
    // It is only a copy: whatever is wrong with it, the journal has everything.
    return undefined;
  }
}

function coveredOf([name, bytes, lines, modifiedAtMs, end]: readonly unknown[]): Covered {
  return {
    name: asText(name),
    bytes: asNumber(bytes),
    lines: asNumber(lines),
    modifiedAtMs: asNumber(modifiedAtMs),
    end: asText(end),
  };
}

function faultOf([file, line, reason]: readonly unknown[]): LineFault {
  return { file: asText(file), line: asNumber(line), reason: asText(reason) };
}

/** Writes it whole or not at all; one that cannot be written is left out. */
export function writeSnapshot(file: string, { covered, faults, progress }: Snapshot): void {
  const part = `${file}.${process.pid}${PART}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const files = covered.map(({ name, bytes, lines, modifiedAtMs, end }) => [name, bytes, lines, modifiedAtMs, end]);
    const wrong = faults.map(({ file, line, reason }) => [file, line, reason]);
    const text = `${JSON.stringify([VERSION, files, wrong])}\n${encodeProgress(progress)}`;
    writeFileSync(part, text, { mode: 0o600, flush: true });
    removeOld(dirname(file), statSync(part).mtimeMs);
    renameSync(part, file);
  } catch {
    if (existsSync(part)) rmSync(part);
  }
}

const PART = '.part';
/** Longer than any writing takes, in milliseconds. */
const MINUTE_MS = 60_000;
const HALF_A_YEAR_MS = 183 * 24 * 60 * MINUTE_MS;

/** What a kill left half written, and what belonged to folders of answers that nobody opens any more. */
function removeOld(folder: string, nowMs: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const age = nowMs - statSync(path).mtimeMs;
    if (age > (name.endsWith(PART) ? MINUTE_MS : HALF_A_YEAR_MS)) rmSync(path, { force: true });
  }
}
