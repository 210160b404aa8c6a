import { type Found, findNotes, isFile } from '../loader/disk.ts';
import { type Stamp, stampOf } from '../store/file-stamp.ts';
import { type BankPlace, bankPlace } from './bank-place.ts';
import type { NoteOptions } from './options.ts';
import type { Setup } from './setup.ts';

/** Notes as they lie there. */
export interface Lying {
  readonly found: Found;
  /** Of the files, before they are read. */
  readonly stamps: readonly (Stamp | undefined)[];
  /** Where what they give is kept, if it is. */
  readonly place: BankPlace | undefined;
}

/** @param paths absolute paths of notes and folders that are there */
export function lookAt(setup: Setup, options: NoteOptions, paths: readonly string[]): Lying {
  const found = findNotes(paths);
  const stamps = found.files.map((file) => stampOf(file, setup.io.now()));
  return { found, stamps, place: bankPlace(setup, options, paths) };
}

/** Whether links lead where they led. */
export function hold(lookedUp: ReadonlyMap<string, boolean>): boolean {
  return [...lookedUp].every(([path, isThere]) => isFile(path) === isThere);
}

/** What was found beside notes, in short. */
export function besides({ diagnostics }: Found): string {
  return JSON.stringify(diagnostics);
}
