import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { type ReadingFlags, readingFlags } from './hastened.ts';

/** The files of the program, as the build makes them. */
export interface ProgramFiles extends Pick<ReadingFlags, 'hastened'> {
  /**
   * What a file gives, which is run once: see `scripts/chunks.mjs`. As modules, files took Node some milliseconds longer to load.
   *
   * @param file its name
   */
  readonly load: (file: string) => unknown;
  /** What was made of the files that were run so far, by the paths of the files to keep it in. */
  readonly codeToKeep: () => ReadonlyMap<string, Uint8Array>;
}

/** In characters: smaller ones are compiled in the time that it takes to read what was kept. */
const LARGE = 2_000;

/** @param folder where they are; absolute path */
export function programIn(folder: string): ProgramFiles {
  /** What files gave, by their names. */
  const given = new Map<string, unknown>();
  /** Large ones that were run, by their paths, with what was made of them. */
  const scripts = new Map<string, Script>();
  const flags = readingFlags();
  const load = (file: string): unknown => {
    if (!given.has(file)) {
      const path = join(folder, file);
      // Code is kept for the flags by default. What is run meanwhile, and so makes its patterns, is run under those that are set.
      const script = flags.byDefault(() => scriptOf(path));
      if (script.isLarge) scripts.set(path, script.compiled);
      const run = script.compiled.runInThisContext();
      if (typeof run !== 'function') throw new TypeError(`${file} is no part of the program`);
      given.set(file, run(load));
    }
    return given.get(file);
  };
  return {
    load,
    hastened: flags.hastened,
    codeToKeep: () => new Map([...scripts].map(([path, script]) => [keptAs(path), script.createCachedData()])),
  };
}

/**
 * By what was made of it when the program was built, if it is the same Node that runs it now: reading and compiling take a third
 * of a start otherwise.
 */
function scriptOf(path: string): { readonly compiled: Script; readonly isLarge: boolean } {
  // Asked for text, Node 20 reads it in pieces. The build writes ASCII alone.
  const code = bytesOf(path).toString('latin1');
  const isLarge = code.length >= LARGE;
  const cachedData = isLarge ? readIfThere(keptAs(path)) : undefined;
  return { compiled: new Script(code, { filename: path, ...(cachedData && { cachedData }) }), isLarge };
}

/** Another Node would refuse it, but only once it is read. */
function keptAs(path: string): string {
  return `${path}.${process.version}-${process.arch}`;
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return bytesOf(path);
  } catch {
    return undefined;
  }
}

/** Files are read into the same memory, one after the other: to get new memory takes the system longer than to fill it. */
const scratch = Buffer.allocUnsafeSlow(1024 * 1024);

/** Until the next file is read. */
function bytesOf(path: string): Buffer {
  const descriptor = openSync(path, 'r');
  try {
    const length = readSync(descriptor, scratch, 0, scratch.length, 0);
    return length === fstatSync(descriptor).size ? scratch.subarray(0, length) : readFileSync(path);
  } finally {
    closeSync(descriptor);
  }
}
