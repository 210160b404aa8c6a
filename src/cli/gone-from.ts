import { sep } from 'node:path';
import { isMissing, realPath } from '../loader/disk.ts';

/**
 * Whether what a note does not have any more was taken out of it: nobody can say so of notes that were not read now, nor
 * of one in which something was left out that may be a question.
 *
 * @param complete notes that were read and in which nothing was left out
 * @param paths absolute paths of the notes and folders that were read
 */
export function goneFrom(complete: ReadonlySet<string>, paths: readonly string[]): (file: string) => boolean {
  const real = paths.map(realPath);
  const isWithin = (file: string): boolean =>
    real.some((path) => file === path || file.startsWith(withSeparator(path)));
  // Thousands of questions stand in a few files.
  const gone = new Map<string, boolean>();
  return (file) => {
    const known = gone.get(file);
    if (known !== undefined) return known;
    const isGone = complete.has(file) || (isWithin(file) && isMissing(file));
    gone.set(file, isGone);
    return isGone;
  };
}

function withSeparator(path: string): string {
  return path.endsWith(sep) ? path : `${path}${sep}`;
}
