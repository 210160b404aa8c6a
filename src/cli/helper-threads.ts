import type { HelperReply, HelperTask } from './help-reading.ts';

/** Another thread of the program, that reads notes. */
export interface HelperThread {
  readonly onReply: (listener: (reply: HelperReply) => void) => void;
  /** Has what it has said by now be heard at once. */
  readonly hear: () => void;
  /** Calls back once it has ended: it has nothing left to do, or could not go on. */
  readonly onEnd: (listener: () => void) => void;
  readonly stop: () => void;
}

/** What starts them. */
export interface HelperThreads {
  /** How many this machine can run beside the program. */
  readonly most: () => number;
  /** @returns undefined where the system allows no more */
  readonly start: (task: HelperTask) => HelperThread | undefined;
}
