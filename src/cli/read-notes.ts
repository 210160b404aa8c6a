import type { Notes } from '../domain/note-read.ts';
import { type Found, readNoteFile } from '../loader/disk.ts';
import { contentOf } from '../loader/sha256.ts';
import { writeCopy } from '../store/copy-file.ts';
import { isSame } from '../store/file-stamp.ts';
import { type KeptBank, type KeptNote, readBank } from '../store/kept-bank.ts';
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
}

/**
 * What notes give: by what is kept of them, as long as they are what they were. The loader, and with it the parser, is
 * loaded only where something has changed.
 *
 * @param paths absolute paths of notes and folders that are there
 */
export async function readNotes(setup: Setup, options: NoteOptions, paths: readonly string[]): Promise<NotesRead> {
  const lying = lookAt(setup, options, paths);
  const { found, stamps, place } = lying;
  const bank = place && keptAt(place);
  if (
    place !== undefined &&
    bank?.isWhole &&
    isKept(bank, found, (note, at) => isSame(note.stamp, stamps[at]) || hasContent(note))
  ) {
    // A checkout changes times and nothing else: from now on these are the ones to go by.
    if (stamps.every((stamp) => stamp?.settled) && !bank.notes.every(({ stamp }, at) => isSame(stamp, stamps[at])))
      writeCopy(place.file, () => bank.restamped(stamps), MOST_KEPT);
    return keptRead(bank, place);
  }
  const { readAnew } = await import('./read-anew.ts');
  return { notes: readAnew(setup, options, lying, bank), kept: undefined };
}

/** The same without texts, where the files alone tell that nothing has changed; else undefined. */
export function readCounted({ found, stamps, place }: Lying): NotesRead | undefined {
  const bank = place && readBank(place.file, place.key, false);
  const isSure = place && bank && isKept(bank, found, ({ stamp }, at) => isSame(stamp, stamps[at]));
  return isSure ? keptRead(bank, place) : undefined;
}

function keptRead({ gives, identity }: KeptBank, { heirs }: BankPlace): NotesRead {
  return { notes: gives, kept: { identity, heirs } };
}

function keptAt({ file, key, shipped }: BankPlace): KeptBank | undefined {
  const bank = readBank(file, key, true) ?? (shipped === undefined ? undefined : readBank(shipped, key, true));
  return bank;
}

/** Whether all is there and as it was. */
function isKept(
  { found: foundThen, notes, lookedUp }: KeptBank,
  found: Found,
  isSameNote: (note: KeptNote, at: number) => boolean,
): boolean {
  return (
    foundThen === besides(found) &&
    notes.length === found.files.length &&
    notes.every(({ file }, at) => file === found.files[at]) &&
    hold(lookedUp) &&
    notes.every(isSameNote)
  );
}

function hasContent({ file, content }: KeptNote): boolean {
  const note = content === undefined ? undefined : readNoteFile(file);
  return note !== undefined && 'text' in note && contentOf(note.text) === content;
}
