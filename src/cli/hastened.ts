import { setFlagsFromString } from 'node:v8';

/**
 * Flags of V8 under which notes are read, in all threads, each with what it is by default. Helpers load their code under them, as
 * they take longer to start than it takes to set these. All other code is kept for the default ones, so what is loaded behind the
 * reading must find these again.
 */
const FLAGS: readonly { readonly reading: string; readonly byDefault: string }[] = [
  // At its first use a pattern becomes bytecode, which V8 polishes for longer than it takes to make it. The second use compiles it.
  // (Without that first step at all, V8 crashes at a pattern that was used once before.)
  { reading: '--no-regexp-peephole-optimization', byDefault: '--regexp-peephole-optimization' },
  // A function that is put into others is compiled with each of them: in a second of work that takes longer than it saves.
  { reading: '--max-inlined-bytecode-size-cumulative=200', byDefault: '--max-inlined-bytecode-size-cumulative=920' },
  // Threads that collect garbage are waited for, and the processors have notes to read.
  { reading: '--no-parallel-scavenge', byDefault: '--parallel-scavenge' },
  // V8 11 optimises functions that have run for some milliseconds, which pays off behind a second of them. Later ones count otherwise.
  ...(process.versions.v8.startsWith('11.')
    ? [{ reading: '--interrupt-budget=1081344', byDefault: '--interrupt-budget=67584' }]
    : []),
];

/** Does something that runs for about a second, most of its code for the first time. */
export async function hastened<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const { reading } of FLAGS) setFlagsFromString(reading);
  try {
    return await work();
  } finally {
    for (const { byDefault } of FLAGS) setFlagsFromString(byDefault);
  }
}
