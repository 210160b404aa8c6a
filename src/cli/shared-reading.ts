import type { ReadingStep } from '../loader/outcomes.ts';

/**
 * What threads that read the same notes tell each other: who reads which note, and how far each is. They see it at once, as
 * it stands in memory that they share.
 */
export class SharedReading {
  /** To be handed to the other threads. */
  readonly memory: SharedArrayBuffer;
  readonly #claims: Int32Array;
  readonly #notes: Int32Array;
  readonly #questions: Int32Array;

  /** @param readers how many threads there are at most */
  static of(files: number, readers: number): SharedReading {
    return new SharedReading(
      new SharedArrayBuffer((files + 2 * readers) * Int32Array.BYTES_PER_ELEMENT),
      files,
      readers,
    );
  }

  constructor(memory: SharedArrayBuffer, files: number, readers: number) {
    this.memory = memory;
    const part = (from: number, length: number): Int32Array =>
      new Int32Array(memory, from * Int32Array.BYTES_PER_ELEMENT, length);
    this.#claims = part(0, files);
    this.#notes = part(files, readers);
    this.#questions = part(files + readers, readers);
  }

  /** Those notes that nobody else reads. Each is claimed when it is asked for. */
  *claimed(order: Iterable<number>): Generator<number> {
    for (const note of order) if (Atomics.compareExchange(this.#claims, note, FREE, TAKEN) === FREE) yield note;
  }

  /** @param reader 0-based number of the thread that tells it of itself */
  tell(reader: number, { read, questions }: ReadingStep): void {
    Atomics.store(this.#notes, reader, Math.floor(read * PARTS));
    Atomics.store(this.#questions, reader, questions);
  }

  /** How far all are together. */
  told(): ReadingStep {
    return { read: sum(this.#notes) / PARTS, questions: sum(this.#questions) };
  }
}

const [FREE, TAKEN] = [0, 1];
/** Of a note, as whole numbers are stored. */
const PARTS = 1000;

function sum(numbers: Int32Array): number {
  return numbers.reduce((whole, _, at) => whole + Atomics.load(numbers, at), 0);
}
