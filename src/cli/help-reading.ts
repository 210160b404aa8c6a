import { readOutcomes } from '../loader/outcomes.ts';
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
}

/** What one of them gave. */
export interface HelperReply {
  readonly index: number;
  readonly outcome: SentOutcome;
}

/** Reads those notes of a task that no other thread reads. */
export function helpReading(
  { files, order, memory, readers, reader }: HelperTask,
  reply: (reply: HelperReply) => void,
): void {
  const shared = new SharedReading(memory, files.length, readers);
  const onStep = shared.tell.bind(shared, reader);
  for (const [index, outcome] of readOutcomes(files, shared.claimed(order), onStep)) reply({ index, outcome });
}
