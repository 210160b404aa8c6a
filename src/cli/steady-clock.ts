import type { World } from './io.ts';

/**
 * A clock for an exam: it runs on while the machine sleeps, and nobody who sets the clock of the device meanwhile wins or
 * loses time. Between two runs only the clock of the device can tell, and it counts no less than what is known.
 *
 * @param knownMs a moment that has surely passed, as the last thing that was done; milliseconds since 1970
 */
export function steadyClock({ now, uptimeMs }: Pick<World, 'now' | 'uptimeMs'>, knownMs: number): () => number {
  const [start, startUptime] = [Math.max(now(), knownMs), uptimeMs()];
  return () => start + Math.max(0, uptimeMs() - startUptime);
}
