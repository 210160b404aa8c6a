import type { HelperThreads } from '../../src/cli/helper-threads.ts';

/** A machine that runs one thread alone. */
export const NO_THREADS: HelperThreads = {
  most: () => 0,
  start: () => undefined,
};
