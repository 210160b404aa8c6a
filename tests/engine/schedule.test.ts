import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/domain/progress.ts';
import { dueAtMs } from '../../src/engine/schedule.ts';

const DAY = 24 * 60 * 60 * 1000;
const review = (day: number, right: boolean, sure?: Review['sure']): Review => ({
  atMs: day * DAY,
  right,
  ...(sure === undefined ? {} : { sure }),
});
/** Days from the last review to the next. */
const interval = (...reviews: readonly Review[]): number =>
  ((dueAtMs(reviews) ?? 0) - (reviews.at(-1)?.atMs ?? 0)) / DAY;

describe('dueAtMs', () => {
  it('is nothing for a question that was never answered', () => {
    expect(dueAtMs([])).toBeUndefined();
  });

  it('asks a miss again the next day', () => {
    expect(interval(review(0, false))).toBe(1);
  });

  it('waits longer after each right answer', () => {
    const first = interval(review(0, true));
    const second = interval(review(0, true), review(first, true));
    expect(first).toBeGreaterThan(1);
    expect(second).toBeGreaterThan(first);
  });

  it('trusts a guess that hit less than an answer that was known', () => {
    expect(interval(review(0, true, 'guess'))).toBeLessThan(interval(review(0, true)));
  });

  it('takes a clock that was set back to have stood still', () => {
    expect(dueAtMs([review(5, true), review(3, true)])).toBe(dueAtMs([review(5, true), review(5, true)]));
  });

  it('is a moment that a date can tell, whatever the clock said', () => {
    const farthest = 8.64e15;
    const atMs = fc.oneof(fc.integer({ min: -farthest, max: farthest }), fc.constantFrom(-farthest, 0, farthest));
    const reviews = fc.array(fc.record({ atMs, right: fc.boolean() }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(reviews, (answered) => {
        const last = Math.max(...answered.map((one) => one.atMs));
        expect(dueAtMs(answered)).toBeGreaterThanOrEqual(last);
        expect(dueAtMs(answered)).toBeLessThanOrEqual(farthest);
      }),
    );
  });

  it('is never before the last review, whatever the answers and the clock', () => {
    const reviews = fc.array(fc.record({ atMs: fc.integer({ min: 0, max: 1000 * DAY }), right: fc.boolean() }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(reviews, (answered) => {
        expect(dueAtMs(answered)).toBeGreaterThan(Math.max(...answered.map(({ atMs }) => atMs)));
      }),
    );
  });
});
