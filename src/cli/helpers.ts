import type { NoteOutcome } from '../domain/note-read.ts';
import type { ReadingStep } from '../loader/outcomes.ts';
import { sha256 } from '../loader/sha256.ts';
import { type PackedNote, packNote } from '../store/packed-note.ts';
import { pathsWithin } from '../store/path-within.ts';
import type { HelperTask } from './help-reading.ts';
import type { HelperThread, HelperThreads } from './helper-threads.ts';
import type { Lying } from './lying-notes.ts';
import { received } from './sent-outcome.ts';
import { SharedReading } from './shared-reading.ts';

/** Threads that read notes beside this one, and pack what these give behind that. */
export interface Helpers {
  /** How many there are. */
  readonly count: number;
  /** The notes that are to be read here, by index. Each is claimed when it is asked for. */
  readonly claimed: () => Iterable<number>;
  /** How far all are, this thread being as far as it says. */
  readonly told: (own: ReadingStep) => ReadingStep;
  /**
   * What the others read, by index. What one could not read is not there.
   *
   * @param left how many notes were not claimed here: all that the others can have
   * @param onStep is told now and then, while they read
   */
  readonly outcomes: (left: number, onStep: () => void) => Promise<ReadonlyMap<number, NoteOutcome>>;
  /**
   * What a note gave that was read here. Where others read, it is packed at once, and what they have given by now is taken, as
   * they take notes meanwhile.
   */
  readonly readHere: (note: number, outcome: NoteOutcome) => void;
  /** What a note gave, if that is packed by now, whoever did it. */
  readonly packed: (note: number) => PackedNote | undefined;
  /** Whether what is kept is compressed. */
  readonly compressed: boolean;
  /** They end by themselves when nothing is left to do; this is for who does not want the rest. */
  readonly stop: () => void;
}

/** In bytes: less is read by the time that a thread has started. */
const WORTH_A_HELPER = 300_000;
/** In bytes of notes: what more of them give is compressed where it is kept, as that takes three to six times the room. */
const MOST_PLAIN = 2_000_000;
/** Each takes the memory of a program that reads, and what it gives is there twice until it ends. */
const MOST_HELPERS = 3;
const BETWEEN_STEPS_MS = 100;
/** The number of this thread among the readers. */
const SELF = 0;

/** None where the notes are few, or this machine runs one thread alone. */
export function startHelpers({ found: { files }, stamps, place }: Lying, threads: HelperThreads): Helpers {
  const sizes = sizesOf(stamps);
  // The largest first, so that nobody waits long for the last one.
  const order = Array.from(files.keys()).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  const count = countFor(sizes, threads);
  const readers = count + 1;
  const shared = SharedReading.of(files.length, readers);
  const keeping = { root: place?.key.root, compressed: isLarge(sizes) };
  const task = { files, order, memory: shared.memory, readers, ...keeping };
  const started = Array.from({ length: count }).flatMap((_, at) => threads.start({ ...task, reader: at + 1 }) ?? []);
  return withThreads(shared, order, started, keeping);
}

/** All notes are read here. */
export function noHelpers({ found: { files }, stamps, place }: Lying): Helpers {
  const keeping = { root: place?.key.root, compressed: isLarge(sizesOf(stamps)) };
  return withThreads(SharedReading.of(files.length, 1), Array.from(files.keys()), [], keeping);
}

function sizesOf(stamps: Lying['stamps']): readonly number[] {
  return stamps.map((stamp) => stamp?.size ?? 0);
}

function isLarge(sizes: readonly number[]): boolean {
  return sizes.reduce((sum, size) => sum + size, 0) > MOST_PLAIN;
}

function countFor(sizes: readonly number[], threads: HelperThreads): number {
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const wanted = Math.min(MOST_HELPERS, sizes.length - 1, Math.floor(bytes / WORTH_A_HELPER));
  return wanted > 0 ? Math.min(wanted, threads.most()) : 0;
}

function withThreads(
  shared: SharedReading,
  order: readonly number[],
  threads: readonly HelperThread[],
  { root, compressed }: Pick<HelperTask, 'root' | 'compressed'>,
): Helpers {
  const form = root === undefined ? undefined : { paths: pathsWithin(root), compressed };
  const outcomes = new Map<number, NoteOutcome>();
  const packed = new Map<number, PackedNote>();
  let running = threads.length;
  let look = (): void => undefined;
  for (const thread of threads) {
    thread.onReply((reply) => {
      if (reply.kind === 'packed') packed.set(reply.index, reply.packed);
      else outcomes.set(reply.index, received(reply.outcome, sha256));
      look();
    });
    thread.onEnd(() => {
      running -= 1;
      look();
    });
  }
  return {
    count: threads.length,
    claimed: () => shared.claimed(order),
    told(own) {
      shared.tell(SELF, own);
      return shared.told();
    },
    outcomes: (left, onStep) =>
      new Promise((resolve) => {
        const steps = setInterval(onStep, BETWEEN_STEPS_MS);
        look = () => {
          // They go on behind that, and pack what they read.
          if (outcomes.size < left && running > 0) return;
          clearInterval(steps);
          resolve(outcomes);
        };
        look();
      }),
    readHere(note, outcome) {
      if (threads.length > 0 && form !== undefined) packed.set(note, packNote(outcome, form));
      for (const thread of threads) thread.hear();
    },
    packed(note) {
      if (!packed.has(note)) for (const thread of threads) thread.hear();
      return packed.get(note);
    },
    compressed,
    stop() {
      for (const thread of threads) thread.stop();
    },
  };
}
