import type { Bank, NoteOutcome } from '../domain/note-read.ts';
import type { Found } from '../loader/disk.ts';
import { bankOf } from '../loader/load-notes.ts';
import { type KnownNotes, type ReadingStep, readOutcomes } from '../loader/outcomes.ts';
import type { Helpers } from './helpers.ts';

/**
 * Reads notes in this thread and in others, each in the one that gets to it first.
 *
 * @param onStep is told again and again, whether or not anybody wants to see it
 */
export async function readTogether(
  found: Found,
  helpers: Helpers,
  onStep: (step: () => ReadingStep) => void,
  known?: KnownNotes,
): Promise<Bank> {
  const { files } = found;
  let own: ReadingStep = { read: 0, questions: 0 };
  const toldOfAll = (): ReadingStep => helpers.told(own);
  const told = (step: ReadingStep): void => {
    own = step;
    onStep(toldOfAll);
  };
  const outcomes = new Map<number, NoteOutcome>();
  for (const [index, outcome] of readOutcomes(files, helpers.claimed(), told, known)) {
    outcomes.set(index, outcome);
    helpers.readHere(index, outcome);
  }
  const others = await helpers.outcomes(files.length - outcomes.size, () => told(own));
  for (const [index, outcome] of others) outcomes.set(index, outcome);
  // What another thread could not read is read here, and fails here if it must.
  const left = Array.from(files.keys()).filter((index) => !outcomes.has(index));
  const { read, questions } = own;
  const toldOfMore = (step: ReadingStep): void =>
    told({ read: read + step.read, questions: questions + step.questions });
  for (const [index, outcome] of readOutcomes(files, left, toldOfMore, known)) outcomes.set(index, outcome);
  return bankOf(
    found,
    Array.from(files.keys()).flatMap((index) => outcomes.get(index) ?? []),
  );
}
