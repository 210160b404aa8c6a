import { join } from 'node:path';
import { sha256 } from '../loader/sha256.ts';
import type { BankKey } from '../store/kept-bank.ts';
import { banksFolder } from '../store/paths.ts';
import { shortName } from '../store/short-name.ts';
import type { NoteOptions } from './options.ts';
import type { Setup } from './setup.ts';

/** All banks together take no more bytes than this; the oldest go first. */
export const MOST_KEPT = 64 * 1024 * 1024;

/** Where a bank is kept, and by what it is known. */
export interface BankPlace {
  readonly file: string;
  /** Beside it: what was decided of questions that were edited. */
  readonly heirs: string;
  readonly key: BankKey;
  /** What comes with the program for these notes, made when that was built. */
  readonly shipped: string | undefined;
}

/**
 * @param paths absolute paths of the notes and folders that were named: each list has a bank of its own
 * @returns undefined where nothing is to be kept, or cannot be
 */
export function bankPlace(setup: Setup, { cache }: NoteOptions, paths: readonly string[]): BankPlace | undefined {
  const { reader, bundledNotes, bundledBank } = setup.io;
  const banks = banksFolder();
  const [root] = paths;
  if (cache === false || reader === undefined || root === undefined || banks === undefined) return undefined;
  const name = shortName(JSON.stringify(paths));
  const isBundled = paths.length === 1 && root === bundledNotes;
  return {
    file: join(banks, `${name}.bank`),
    heirs: join(banks, `${name}.heirs`),
    key: { reader, root, hash: sha256 },
    shipped: isBundled ? bundledBank : undefined,
  };
}
