import { isForAnyOrder } from '../engine/relabel/shown-question.ts';
import { findNotes } from '../loader/disk.ts';
import { loadBank } from '../loader/load-notes.ts';
import { bankBytes } from '../store/kept-bank.ts';
import { besides } from './lying-notes.ts';

/**
 * What comes with the program for its bundled notes, so that not even the first start reads them. It goes by their texts, as
 * the files are others wherever it is installed. For the build alone.
 *
 * @param reader stands for the program that will read it
 * @param notes absolute path of their folder
 * @returns pieces, one behind the other
 */
export function shippedBank(reader: string, notes: string): readonly Uint8Array[] {
  const found = findNotes([notes]);
  const bank = loadBank(found);
  return bankBytes(
    { reader, root: notes },
    besides(found),
    bank,
    bank.outcomes.map(() => undefined),
    { isForAnyOrder },
  );
}
