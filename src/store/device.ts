import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import { makeFolder } from './make-folder.ts';

const NAME = /^[a-z0-9]{8,32}$/;

/**
 * The name under which this device writes its answers. Where none can be kept a new one is used, so answers go to a file
 * of their own: all files of the folder are read, so none is lost.
 *
 * @param file where the name is kept
 * @param fresh a random name, used the first time
 */
export function deviceName(file: string, fresh: () => string): string {
  try {
    const name = readFileSync(file, 'utf8').trim();
    if (NAME.test(name)) return name;
  } catch {
    // Not there yet, or not readable: both end in a fresh name.
  }
  const name = fresh();
  try {
    if (isAbsolute(file)) {
      makeFolder(dirname(file));
      // Another process may have been first: then its name stays, and both of ours are read all the same.
      writeFileSync(file, `${name}\n`, { flag: 'wx', mode: 0o600 });
    }
  } catch {
    // A device without a name still keeps its answers.
  }
  return name;
}
