import type { NoteOutcome } from '../domain/note-read.ts';
import { readOutcomes } from '../loader/outcomes.ts';
import { type PackedNote, packNote } from '../store/packed-note.ts';
import { pathsWithin } from '../store/path-within.ts';
import type { SentOutcome } from './sent-outcome.ts';
import { SharedReading } from './shared-reading.ts';

/** What a helper is given to do. */
export interface HelperTask {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Of `files`, by index, in the order in which they are read. */
  readonly order: readonly number[];
  /** Of a `SharedReading` for that many files and readers. */
  readonly memory: SharedArrayBuffer;
  readonly readers: number;
  /** Which of the readers it is, 0-based. */
  readonly reader: number;
  /** What paths are kept within; undefined where nothing is. */
  readonly root: string | undefined;
  /** Whether what is kept is compressed. */
  readonly compressed: boolean;
}

/** What one of them gave, and later how that is kept. */
export type HelperReply =
  | { readonly kind: 'outcome'; readonly index: number; readonly outcome: SentOutcome }
  | { readonly kind: 'packed'; readonly index: number; readonly packed: PackedNote };

/**
 * Reads those notes of a task that no other thread reads, and packs what they give once there are no more of them.
 *
 * @param reply is told what each gave, and which memory need not be copied for that
 */
export function helpReading(
  { files, order, memory, readers, reader, root, compressed }: HelperTask,
  reply: (reply: HelperReply, given: ArrayBuffer[]) => void,
): void {
  const shared = new SharedReading(memory, files.length, readers);
  const onStep = shared.tell.bind(shared, reader);
  const read: (readonly [number, NoteOutcome])[] = [];
  for (const [index, outcome] of readOutcomes(files, shared.claimed(order), onStep)) {
    reply({ kind: 'outcome', index, outcome }, []);
    if (root !== undefined) read.push([index, outcome]);
  }
  const form = { paths: pathsWithin(root ?? ''), compressed };
  for (const [index, outcome] of read) {
    const packed = packNote(outcome, form);
    const { buffer, length } = packed.bytes;
    // What is small stands in memory with others.
    const isAlone = buffer instanceof ArrayBuffer && buffer.byteLength === length;
    reply({ kind: 'packed', index, packed }, isAlone ? [buffer] : []);
  }
}
