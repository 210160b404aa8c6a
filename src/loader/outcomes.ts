import { type NoteOutcome, type ReadOutcome, wasRead } from '../domain/note-read.ts';
import { isFile, readNoteFile } from './disk.ts';
import { readNote } from './read-note.ts';
import { digest, sha256 } from './sha256.ts';

/** How far the reading is. */
export interface ReadingStep {
  /** Notes read so far, the one that is being read as a part of 1. */
  readonly read: number;
  readonly questions: number;
}

/** Notes that were read before, as far as they are still the same. Made by whoever keeps them. */
export interface KnownNotes {
  /** @returns undefined where the file has changed, or may have */
  readonly unchanged: (file: string) => ReadOutcome | undefined;
  /** @returns undefined where that file held another text */
  readonly withContent: (file: string, content: string) => ReadOutcome | undefined;
}

const NONE_KNOWN: KnownNotes = { unchanged: () => undefined, withContent: () => undefined };

/**
 * Reads notes one by one, each when it is asked for.
 *
 * @param files absolute paths
 * @param which of them, by index: each is taken when the one before has been read, as somebody else may read some too
 * @param onStep is told again and again, whether or not anybody wants to see it
 */
export function* readOutcomes(
  files: readonly string[],
  which: Iterable<number>,
  onStep: (step: ReadingStep) => void = () => undefined,
  known: KnownNotes = NONE_KNOWN,
): Generator<readonly [index: number, outcome: NoteOutcome]> {
  let [read, questions] = [0, 0];
  for (const index of which) {
    const outcome = outcomeOf(files[index] ?? '', known, (share, more) =>
      onStep({ read: read + share, questions: questions + more }),
    );
    read += 1;
    if (wasRead(outcome)) questions += outcome.read.questions.length;
    yield [index, outcome];
  }
}

function outcomeOf(file: string, known: KnownNotes, onStep: (share: number, questions: number) => void): NoteOutcome {
  const unchanged = known.unchanged(file);
  if (unchanged !== undefined) return unchanged;
  const note = readNoteFile(file);
  if ('rule' in note) return { file, fault: note };
  const content = digest(note.text);
  const same = known.withContent(file, content);
  if (same !== undefined) return same;
  const lookedUp = new Map<string, boolean>();
  const exists = (path: string): boolean => {
    const isThere = lookedUp.get(path) ?? isFile(path);
    lookedUp.set(path, isThere);
    return isThere;
  };
  const read = readNote(note, sha256, exists, (step) => onStep(step.share, step.questions));
  return { file, read, content, lookedUp };
}
