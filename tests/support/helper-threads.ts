import { type HelperReply, helpReading } from '../../src/cli/help-reading.ts';
import type { HelperThreads } from '../../src/cli/helper-threads.ts';

/** What threads do that were started here. */
export interface ToldThreads extends HelperThreads {
  readonly started: () => number;
  readonly stopped: () => number;
}

/**
 * Threads that read as soon as they are started, and say so later, with objects that have lost their classes on the way, as those
 * of real ones do.
 *
 * @param most how many there can be
 * @param share how many notes one claims, and of how many it tells before it ends
 */
export function threadsHere(
  most: number,
  { claims = Number.POSITIVE_INFINITY, replies: told = Number.POSITIVE_INFINITY } = {},
): ToldThreads {
  let [started, stopped] = [0, 0];
  return {
    started: () => started,
    stopped: () => stopped,
    most: () => most,
    start(task) {
      started += 1;
      const replies: HelperReply[] = [];
      helpReading(
        { ...task, order: task.order.slice(0, claims) },
        (reply, given) => void replies.push(structuredClone(reply, { transfer: given })),
      );
      return {
        onReply: (listener) => void setImmediate(() => replies.splice(0, told).forEach(listener)),
        hear: () => undefined,
        onEnd: (listener) => void setImmediate(() => setImmediate(listener)),
        stop: () => {
          stopped += 1;
        },
      };
    },
  };
}
