/** What a machine has for threads beside the program. */
export interface Room {
  /** How many threads can run at once. */
  readonly processors: number;
  /** Bytes that are free, or left of what the program may take. */
  readonly memory: number;
  /** Gives a text file, if it is there: Linux tells more limits in some. */
  readonly read: (file: string) => string | undefined;
}

/** In bytes. One that read notes of eight megabytes took a third of it, and a system that is full starts to swap. */
const MEMORY_EACH = 512 * 1024 * 1024;

/** How many threads can read beside the program. */
export function helpersFor({ processors, memory, read }: Room): number {
  // An engine that gets no more addresses ends the whole program.
  if (/^Max address space +\d/m.test(read('/proc/self/limits') ?? '')) return 0;
  const threads = Math.min(processors, quotaIn(read('/sys/fs/cgroup/cpu.max') ?? ''), Math.floor(memory / MEMORY_EACH));
  return Math.max(0, threads - 1);
}

/** Of a container, `200000 100000` is two processors, whatever the machine around it has; `max` is no limit. */
function quotaIn(text: string): number {
  const [, quota, period] = /^(\d+) (\d+)/.exec(text) ?? [];
  return quota === undefined || period === undefined
    ? Number.POSITIVE_INFINITY
    : Math.floor(Number(quota) / Number(period));
}
