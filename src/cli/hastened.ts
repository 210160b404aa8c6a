import { setFlagsFromString } from 'node:v8';

/**
 * Flags of V8 under which notes are read, in all threads, each with what it is by default. They are those of the process: whoever sets
 * them does it for all threads. All code, that of Node too, is kept for those by default, and compiled anew where it is loaded under
 * others.
 */
const FLAGS: readonly { readonly reading: string; readonly byDefault: string }[] = [
  // A pattern becomes bytecode at its first use, and is compiled at its second: here at once, as most are used again. (Not with
  // `--no-regexp-tier-up`, under which V8 crashes at a pattern that was used before.)
  { reading: '--regexp-tier-up-ticks=0', byDefault: '--regexp-tier-up-ticks=1' },
  // Those that were made before become bytecode all the same, which V8 polishes for longer than it takes to make it.
  { reading: '--no-regexp-peephole-optimization', byDefault: '--regexp-peephole-optimization' },
  // The young generation stays as small as it is: most of what reading makes is garbage at once, and to get new memory from the
  // system takes longer than to collect.
  { reading: '--semi-space-growth-factor=1', byDefault: '--semi-space-growth-factor=2' },
  // A function that is put into others is compiled with each of them: in a second of work that takes longer than it saves.
  { reading: '--max-inlined-bytecode-size-cumulative=200', byDefault: '--max-inlined-bytecode-size-cumulative=920' },
  // Threads that collect garbage are waited for, and the processors have notes to read.
  { reading: '--no-parallel-scavenge', byDefault: '--parallel-scavenge' },
  // V8 11 optimises functions that have run for some milliseconds, which pays off behind a second of them. Later ones count otherwise.
  ...(process.versions.v8.startsWith('11.')
    ? [{ reading: '--interrupt-budget=1081344', byDefault: '--interrupt-budget=67584' }]
    : []),
];

/** Sets these flags, and sets them back. */
export interface ReadingFlags {
  /**
   * Does something that runs for about a second, most of its code for the first time.
   *
   * @param byOthers threads that help with it set the flags: to start one under them takes twice as long
   */
  readonly hastened: <Result>(work: () => Promise<Result>, byOthers?: boolean) => Promise<Result>;
  /** Does something under the flags by default, also while something is hastened. */
  readonly byDefault: <Result>(work: () => Result) => Result;
}

export function readingFlags(): ReadingFlags {
  let isHastened = false;
  const set = (which: 'reading' | 'byDefault'): void => {
    for (const flag of FLAGS) setFlagsFromString(flag[which]);
    isHastened = which === 'reading';
  };
  return {
    async hastened(work, byOthers = false) {
      if (!byOthers) set('reading');
      try {
        return await work();
      } finally {
        set('byDefault');
      }
    },
    byDefault(work) {
      if (!isHastened) return work();
      set('byDefault');
      try {
        return work();
      } finally {
        set('reading');
      }
    },
  };
}
