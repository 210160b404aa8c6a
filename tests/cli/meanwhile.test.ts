import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Meanwhile } from '../../src/cli/meanwhile.ts';

/** In milliseconds; work takes its time by it. */
let clock = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate'] });
  clock = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work whose steps take a millisecond each, and what is known of it. */
function work(steps: number) {
  const known = { done: 0, ended: false };
  function* all(): Generator<undefined, void> {
    try {
      for (let at = 0; at < steps; at += 1) {
        clock += 1;
        known.done += 1;
        yield;
      }
    } finally {
      known.ended = true;
    }
  }
  return { known, steps: all() };
}

describe('work that is done while a person reads', () => {
  it('does not start before its time', () => {
    const { known, steps } = work(3);
    new Meanwhile(() => clock).begin(steps, 500);
    vi.advanceTimersByTime(499);
    expect(known.done).toBe(0);
    vi.advanceTimersByTime(1);
    expect(known.done).toBeGreaterThan(0);
    vi.runAllTimers();
    expect(known).toEqual({ done: 3, ended: true });
  });

  it('lets keys in between its slices', () => {
    const { known, steps } = work(11);
    const seen: number[] = [];
    const look = (): void => {
      seen.push(known.done);
      if (!known.ended) setImmediate(look);
    };
    setTimeout(() => setImmediate(look), 500);
    new Meanwhile(() => clock).begin(steps, 500);
    vi.runAllTimers();
    expect(seen).toEqual([2, 4, 6, 8, 10, 11]);
  });

  it('is over when it is stopped, and lets go of what it holds', () => {
    const { known, steps } = work(100);
    const meanwhile = new Meanwhile(() => clock);
    meanwhile.begin(steps, 500);
    vi.advanceTimersToNextTimer();
    expect(known).toEqual({ done: 2, ended: false });
    meanwhile.stop();
    expect(vi.getTimerCount()).toBe(0);
    vi.runAllTimers();
    expect(known).toEqual({ done: 2, ended: true });
  });

  it('is not begun once it is stopped', () => {
    const { known, steps } = work(3);
    const meanwhile = new Meanwhile(() => clock);
    meanwhile.begin(steps, 500);
    meanwhile.stop();
    // Nothing is left that a program would wait for.
    expect(vi.getTimerCount()).toBe(0);
    vi.runAllTimers();
    expect(known).toEqual({ done: 0, ended: false });
    expect(steps.next().done).toBe(true);
  });

  it('gives way to other work', () => {
    const [first, second] = [work(100), work(3)];
    const meanwhile = new Meanwhile(() => clock);
    meanwhile.begin(first.steps, 500);
    vi.advanceTimersToNextTimer();
    meanwhile.begin(second.steps, 500);
    vi.runAllTimers();
    expect(first.known).toEqual({ done: 2, ended: true });
    expect(second.known).toEqual({ done: 3, ended: true });
  });
});
