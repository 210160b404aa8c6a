import { useEffect, useRef, useState } from '@inquirer/core';
import { warningBetween } from './exam-clock.ts';
import type { Clock } from './player.ts';

/** How often the clock is looked at: ticks are not counted, as there are none while the machine sleeps. */
const LOOK_MS = 250;

/** What was left when the person looked last, over all screens of an exam: a warning between two of them is told on the second. */
export interface TimeSeen {
  leftMs: number | undefined;
}

/**
 * What is left of an exam, in milliseconds. Draws anew with each second.
 *
 * @param told `up` is called when nothing is left
 */
export function useTimeLeft(
  deadlineAtMs: number,
  clock: Clock,
  seen: TimeSeen,
  told: { readonly warn: (warning: string) => void; readonly up: () => void },
): number {
  const [leftMs, setLeft] = useState(fullSeconds(deadlineAtMs - clock()));
  const latest = useRef(told);
  latest.current = told;
  useEffect(() => {
    const look = (): void => {
      const left = deadlineAtMs - clock();
      if (left <= 0) {
        latest.current.up();
        return;
      }
      const warning = warningBetween(seen.leftMs ?? left, left);
      seen.leftMs = left;
      if (warning !== undefined) latest.current.warn(warning);
      setLeft(fullSeconds(left));
    };
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return leftMs;
}

function fullSeconds(ms: number): number {
  return Math.ceil(ms / 1000) * 1000;
}
