import type { Notes } from '../domain/note-read.ts';
import { readNoteFile } from '../loader/disk.ts';
import { digest } from '../loader/sha256.ts';
import { writeCopy } from '../store/copy-file.ts';
import { isSame } from '../store/file-stamp.ts';
import { type KeptBank, type KeptNote, readBank, restampedBank } from '../store/kept-bank.ts';
import { type BankPlace, MOST_KEPT } from './bank-place.ts';
import { besides, hold, type Lying, lookAt } from './lying-notes.ts';
import type { NoteOptions } from './options.ts';
import type { Setup } from './setup.ts';

/** What is kept stands for what the notes give now. */
export interface KeptFor {
  /** Changes whenever that does. */
  readonly identity: () => string;
  /** A file for what is decided by it. */
  readonly heirs: string;
}

export interface NotesRead {
  readonly notes: Notes;
  /** Undefined where they were read anew. */
  readonly kept: KeptFor | undefined;
  /** Where they are kept, if nobody has found out yet for which questions any order of the options will do. */
  readonly unlearned: BankPlace | undefined;
}

/**
 * What notes give: by what is kept of them, as long as they are what they were. The loader, and with it the parser, is
 * loaded only where something has changed.
 *
 * @param paths absolute paths of notes and folders that are there
 */
export async function readNotes(setup: Setup, options: NoteOptions, paths: readonly string[]): Promise<NotesRead> {
  const lying = lookAt(setup, options, paths);
  const { place } = lying;
  const bank = place && (keptAt(place.file, place, true) ?? keptAt(place.shipped, place, true));
  if (place !== undefined && bank?.isWhole && isKept(bank, lying, place)) return keptRead(bank, place);
  const { noHelpers, startHelpers } = await import('./helpers.ts');
  // Where something is kept, most of it stands for what is there.
  const helpers = bank === undefined ? startHelpers(lying, setup.io.threads) : noHelpers(lying);
  try {
    const read = async (): Promise<NotesRead> => {
      // While they start, what this thread needs is loaded.
      const { readAnew } = await import('./read-anew.ts');
      return { notes: await readAnew(setup, options, lying, bank, helpers), kept: undefined, unlearned: place };
    };
    return await setup.io.hastened(read, helpers.count > 0);
  } catch (error) {
    helpers.stop();
    throw error;
  }
}

/** The same without texts; undefined where nothing is kept, or something has changed. */
export function readCounted(lying: Lying): NotesRead | undefined {
  const { place } = lying;
  const bank = place && (keptAt(place.file, place, false) ?? keptAt(place.shipped, place, false));
  return place && bank && isKept(bank, lying, place) ? keptRead(bank, place) : undefined;
}

function keptAt(file: string | undefined, { key }: BankPlace, withTexts: boolean): KeptBank | undefined {
  return file === undefined ? undefined : readBank(file, key, withTexts);
}

/** Whether all is there and as it was: by the state of the files, and by their texts where that cannot tell. */
function isKept(bank: KeptBank, { found, stamps }: Lying, place: BankPlace): boolean {
  const isSameFile = ({ stamp }: KeptNote, at: number): boolean => isSame(stamp, stamps[at]);
  const { notes } = bank;
  const isAll =
    bank.found === besides(found) &&
    notes.length === found.files.length &&
    notes.every(({ file }, at) => file === found.files[at]) &&
    hold(bank.lookedUp) &&
    notes.every((note, at) => isSameFile(note, at) || hasContent(note));
  // A checkout changes times and nothing else: from now on these are the ones to go by.
  if (isAll && stamps.every((stamp) => stamp?.settled) && !notes.every(isSameFile))
    writeCopy(place.file, () => restampedBank(bank.file, stamps), MOST_KEPT);
  return isAll;
}

function keptRead({ gives, identity, knowsOrders }: KeptBank, place: BankPlace): NotesRead {
  return { notes: gives, kept: { identity, heirs: place.heirs }, unlearned: knowsOrders ? undefined : place };
}

function hasContent({ file, content }: KeptNote): boolean {
  const note = content === undefined ? undefined : readNoteFile(file);
  return note !== undefined && 'text' in note && digest(note.text) === content;
}
