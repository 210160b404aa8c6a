import type { Bank, Notes } from '../domain/note-read.ts';
import type { KnownNotes } from '../loader/outcomes.ts';
import { writeCopy } from '../store/copy-file.ts';
import { isSame } from '../store/file-stamp.ts';
import { bankBytes, type KeptBank, type KeptNote } from '../store/kept-bank.ts';
import { MOST_KEPT } from './bank-place.ts';
import type { Helpers } from './helpers.ts';
import { besides, hold, type Lying } from './lying-notes.ts';
import type { NoteOptions } from './options.ts';
import { readTogether } from './read-together.ts';
import { readingProgress } from './reading-progress.ts';
import type { Setup } from './setup.ts';

/**
 * Reads the notes that have changed, with the progress for whoever waits, and keeps what all of them give.
 *
 * @param kept what was kept of the same notes
 * @param helpers who have been started for that
 */
export async function readAnew(
  { io, settings }: Setup,
  { plain }: NoteOptions,
  lying: Lying,
  kept: KeptBank | undefined,
  helpers: Helpers,
): Promise<Notes> {
  const { found, stamps, place } = lying;
  const progress = readingProgress(io, plain === true || settings.plain === true, found.files.length);
  let bank: Bank;
  try {
    bank = await readTogether(found, helpers, progress.onStep, kept && knownNotes(kept, lying));
  } finally {
    progress.done();
    // What it gave has been unpacked, and where it is open Windows would put no newer one in its place.
    kept?.close();
  }
  if (place !== undefined) {
    const pieces = (): readonly Uint8Array[] =>
      bankBytes(place.key, besides(found), bank, lasting(bank, stamps), helpers);
    io.behindScreen(() => writeCopy(place.file, pieces, MOST_KEPT));
  }
  return bank.notes;
}

function knownNotes(kept: KeptBank, { found, stamps }: Lying): KnownNotes {
  const now = new Map(found.files.map((file, index) => [file, stamps[index]]));
  const byFile = new Map(kept.notes.map((note) => [note.file, note]));
  const outcomeIf = (file: string, isIt: (note: KeptNote) => boolean) => {
    const note = byFile.get(file);
    const outcome = note !== undefined && isIt(note) ? note.outcome() : undefined;
    return outcome !== undefined && hold(outcome.lookedUp) ? outcome : undefined;
  };
  return {
    unchanged: (file) => outcomeIf(file, ({ stamp }) => isSame(stamp, now.get(file))),
    withContent: (file, content) => outcomeIf(file, (note) => note.content === content),
  };
}

/** A file that could not be read may be readable the next time, without a change. */
function lasting({ outcomes }: Bank, stamps: Lying['stamps']): Lying['stamps'] {
  return outcomes.map((outcome, index) =>
    'fault' in outcome && outcome.fault.rule === 'not-readable' ? undefined : stamps[index],
  );
}
