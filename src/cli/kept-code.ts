import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** In characters: smaller ones are compiled in the time that it takes to read what was kept. */
const LARGE = 50_000;

/** What files of the program gave, by their names. */
const given = new Map<string, unknown>();
/** Large ones that were run, by their paths, with what was made of them. */
const scripts = new Map<string, Script>();
let folder = '';
/** Files are read into the same memory, one after the other: to get new memory takes the system longer than to fill it. */
const scratch = Buffer.allocUnsafeSlow(1024 * 1024);

/**
 * Says where the files of the program are, once the first of them has run.
 *
 * @param path absolute path of a folder
 * @param first name of that file
 * @param gives what it has for the others
 */
export function startProgram(path: string, first: string, gives: unknown): void {
  folder = path;
  given.set(first, gives);
}

/**
 * What another file of the program gives, which is run once: see `scripts/chunks.mjs`. As modules, files took Node some
 * milliseconds longer to load.
 *
 * @param file its name
 */
export function load(file: string): unknown {
  if (!given.has(file)) {
    const run = runFile(join(folder, file));
    if (typeof run !== 'function') throw new TypeError(`${file} is no part of the program`);
    given.set(file, run(load));
  }
  return given.get(file);
}

/**
 * Runs a file by what was made of it when the program was built, if it is the same Node that runs it now: reading and compiling
 * take a third of a start otherwise.
 */
function runFile(file: string): unknown {
  // Asked for text, Node 20 reads it in pieces. The build writes ASCII alone.
  const code = bytesOf(file).toString('latin1');
  const cachedData = code.length < LARGE ? undefined : readIfThere(keptAs(file));
  const script = new Script(code, { filename: file, ...(cachedData && { cachedData }) });
  if (code.length >= LARGE) scripts.set(file, script);
  return script.runInThisContext();
}

/** What was made of the files that were run so far, by the names of the files to keep it in. */
export function codeToKeep(): ReadonlyMap<string, Uint8Array> {
  return new Map([...scripts].map(([file, script]) => [keptAs(file), script.createCachedData()]));
}

/** Another Node would refuse it, but only once it is read. */
function keptAs(file: string): string {
  return `${file}.${process.version}-${process.arch}`;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return bytesOf(file);
  } catch {
    return undefined;
  }
}

/** Until the next file is read. */
function bytesOf(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const length = readSync(descriptor, scratch, 0, scratch.length, 0);
    return length === fstatSync(descriptor).size ? scratch.subarray(0, length) : readFileSync(file);
  } finally {
    closeSync(descriptor);
  }
}
