import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asQuestionId } from '../domain/identity.ts';
import type { Move } from '../domain/progress.ts';
import type { Question, QuestionId } from '../domain/question.ts';
import { CellReader, CellWriter } from './cells.ts';
import { writeCopy } from './copy-file.ts';
import { shortName } from './short-name.ts';

/** As much of a question as a count goes by. */
export type Indexed = Pick<Question, 'id' | 'disputed' | 'tags'>;

/** What notes hold, so that counting needs no parser. */
export interface BankIndex {
  /** In the order of the notes. */
  readonly questions: readonly Indexed[];
  /** Every tag of every note, also of notes without a question. */
  readonly tags: readonly string[];
  /** Notes in which nothing was left out that may be a question. */
  readonly complete: ReadonlySet<string>;
  /** What was decided of questions that were edited, by a digest of what it was decided by. */
  readonly heirs: { readonly basis: string; readonly moves: ReadonlyMap<QuestionId, Move> };
}

/** Which notes those are, and the state of their files. */
export interface Stamped {
  /** Absolute paths of the notes and folders that were named. */
  readonly paths: readonly string[];
  readonly version: string;
  readonly files: readonly Stamp[];
}

/**
 * What shows that a file has changed. Whatever writes to one sets its last two times, the second of which nobody can set
 * back. Two writings within one tick of the clock look alike: see `isSettled`.
 */
interface Stamp {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}

/** Goes up whenever the form of this file changes. */
const FORM = 1;

/** Longer than a tick of any file system's clock: FAT counts in two seconds. In milliseconds. */
const TICK_MS = 3_000;

/**
 * @param files absolute paths of all notes
 * @param version of the program: another one may read the notes otherwise
 * @returns undefined where a file cannot be looked at, or is none: what a pipe brings is another thing each time
 */
export function stamped(paths: readonly string[], files: readonly string[], version: string): Stamped | undefined {
  try {
    // The program that is worked on has the same version for weeks, but not the same file.
    const built = statSync(fileURLToPath(import.meta.url)).mtimeMs;
    return { paths, version: `${version} ${built}`, files: files.map(stampOf) };
  } catch {
    return undefined;
  }
}

function stampOf(path: string): Stamp {
  const stats = statSync(path);
  if (!stats.isFile()) throw new TypeError('no plain file');
  const { size, mtimeMs, ctimeMs, ino } = stats;
  return { path, size, mtimeMs, ctimeMs, ino };
}

/** Whether a later change would show: not of what was written this very moment. */
export function isSettled({ files }: Stamped, nowMs: number): boolean {
  return files.every(({ mtimeMs }) => mtimeMs < nowMs - TICK_MS);
}

export function isSame(one: Stamped, other: Stamped): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** @returns undefined when there is none, or none of these files as they are now */
export function readBankIndex(folder: string, now: Stamped): BankIndex | undefined {
  try {
    const bytes = readFileSync(fileOf(folder, now.paths));
    const start = bytes.indexOf('\n') + 1;
    const [form, texts, numbers] = bytes.toString('utf8', 0, start).split(' ').map(Number);
    if (form !== FORM || bytes.length !== start + (texts ?? 0) + (numbers ?? 0)) return undefined;
    const middle = start + (texts ?? 0);
    const cells = new CellReader(bytes.subarray(start, middle), bytes.subarray(middle));
    if (cells.text() !== JSON.stringify(now)) return undefined;
    return readIndex(cells);
  } catch {
    // It is only a copy: whatever is wrong with it, the notes have everything.
    return undefined;
  }
}

function readIndex(cells: CellReader): BankIndex {
  const id = (): QuestionId => asQuestionId(cells.text());
  const tags = cells.list(() => cells.text());
  const tagOf = (at: number): string => {
    const tag = tags[at];
    if (tag === undefined) throw new RangeError('no such tag');
    return tag;
  };
  return {
    tags,
    questions: cells.list(() => ({
      id: id(),
      disputed: cells.number() === 1,
      tags: cells.list(() => tagOf(cells.number())),
    })),
    complete: new Set(cells.list(() => cells.text())),
    heirs: {
      basis: cells.text(),
      moves: new Map(
        cells.list(() => [id(), { to: id(), was: cells.optionalText(), key: cells.optionalText() }] as const),
      ),
    },
  };
}

export function writeBankIndex(folder: string, now: Stamped, index: BankIndex): void {
  writeCopy(fileOf(folder, now.paths), () => bytesOf(now, index));
}

/** A line with the form and the lengths of two parts, then these: texts and numbers. */
function bytesOf(now: Stamped, { questions, tags, complete, heirs }: BankIndex): Buffer {
  const cells = new CellWriter();
  cells.text(JSON.stringify(now));
  const spelled = [...new Set([...tags, ...questions.flatMap((question) => question.tags)])];
  const at = new Map(spelled.map((tag, index) => [tag, index]));
  cells.list(spelled, (tag) => cells.text(tag));
  cells.list(questions, (question) => {
    cells.text(question.id);
    cells.number(question.disputed ? 1 : 0);
    cells.list(question.tags, (tag) => cells.number(at.get(tag)));
  });
  cells.list(complete, (path) => cells.text(path));
  cells.text(heirs.basis);
  cells.list(heirs.moves, ([from, { to, was, key }]) => {
    cells.text(from);
    cells.text(to);
    cells.optionalText(was);
    cells.optionalText(key);
  });
  const { texts, numbers } = cells.bytes();
  return Buffer.concat([Buffer.from(`${FORM} ${texts.length} ${numbers.length}\n`), texts, numbers]);
}

/** Each list of paths has an index of its own. */
function fileOf(folder: string, paths: readonly string[]): string {
  return join(folder, `${shortName(JSON.stringify(paths))}.index`);
}
