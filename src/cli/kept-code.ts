import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

/** Files of the program that were run, with what was made of them. */
const scripts = new Map<string, Script>();

/**
 * Runs a file of the program, by what was made of it when the program was built if it is the same Node that runs it now: reading
 * and compiling take a third of a start otherwise.
 *
 * @param file absolute path
 * @returns what the file gives: see `scripts/kept-code.mjs`
 */
export function runFile(file: string): unknown {
  const cachedData = readIfThere(keptAs(file));
  // At once: asked for text, Node 20 reads it in pieces.
  const script = new Script(readFileSync(file).toString(), { filename: file, ...(cachedData && { cachedData }) });
  scripts.set(file, script);
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
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
