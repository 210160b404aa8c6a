import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { SURENESS } from '../../src/domain/journal-event.ts';
import type { Review } from '../../src/domain/progress.ts';
import { remembered, retrievability } from '../../src/engine/schedule.ts';

const DAY = 24 * 60 * 60 * 1000;
const review = (day: number, right: boolean, sure?: Review['sure']): Review => ({
  atMs: day * DAY,
  right,
  ...(sure === undefined ? {} : { sure }),
});
const dueAfter = (...since: readonly Review[]): number | undefined => remembered({ memory: undefined, since })?.dueAtMs;
/** Days from the last review to the next. */
const interval = (...reviews: readonly Review[]): number =>
  ((dueAfter(...reviews) ?? 0) - (reviews.at(-1)?.atMs ?? 0)) / DAY;
const someReviews = fc.array(
  fc.record(
    {
      atMs: fc.integer({ min: 0, max: 1000 * DAY }),
      right: fc.boolean(),
      sure: fc.constantFrom(...SURENESS),
      quick: fc.constant(true as const),
    },
    { requiredKeys: ['atMs', 'right', 'sure'] },
  ),
  { minLength: 1, maxLength: 30 },
);

describe('when a question is due again', () => {
  it('is nothing for a question that was never answered', () => {
    expect(dueAfter()).toBeUndefined();
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

  it('trusts an answer that came at once, by one who was sure, more than one that took its time', () => {
    const atOnce: Review = { ...review(0, true, 'sure'), quick: true };
    expect(interval(atOnce)).toBeGreaterThan(interval(review(0, true, 'sure')));
    expect(interval(review(0, true, 'sure'))).toBe(interval(review(0, true)));
    expect(interval({ ...atOnce, right: false })).toBe(1);
  });

  it('is by the default weights of FSRS 6: a day after a miss, days by the grade after a first answer that was right', () => {
    const first = { wrong: review(0, false), guessed: review(0, true, 'guess'), right: review(0, true) };
    const days = Object.values(first).map((one) => interval(one));
    expect([...days, interval({ ...review(0, true, 'sure'), quick: true })]).toEqual([1, 2, 3, 8]);
  });

  it('takes a clock that was set back to have stood still', () => {
    expect(dueAfter(review(5, true), review(3, true))).toBe(dueAfter(review(5, true), review(5, true)));
  });

  it('is a moment that a date can tell, whatever the clock said', () => {
    const farthest = 8.64e15;
    const atMs = fc.oneof(fc.integer({ min: -farthest, max: farthest }), fc.constantFrom(-farthest, 0, farthest));
    const reviews = fc.array(fc.record({ atMs, right: fc.boolean() }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(reviews, (answered) => {
        const last = Math.max(...answered.map((one) => one.atMs));
        expect(dueAfter(...answered)).toBeGreaterThanOrEqual(last);
        expect(dueAfter(...answered)).toBeLessThanOrEqual(farthest);
      }),
    );
  });

  it('is never before the last review, whatever the answers and the clock', () => {
    fc.assert(
      fc.property(someReviews, (reviews) => {
        expect(dueAfter(...reviews)).toBeGreaterThan(Math.max(...reviews.map(({ atMs }) => atMs)));
      }),
    );
  });

  it('is what the scheduler of the library says, card by card', () => {
    const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });
    const gradeOf = ({ right, sure, quick }: Review) => {
      if (!right) return Rating.Again;
      if (sure === 'guess') return Rating.Hard;
      return quick ? Rating.Easy : Rating.Good;
    };
    fc.assert(
      fc.property(someReviews, (reviews) => {
        let latest = 0;
        let card = createEmptyCard(new Date(reviews[0]?.atMs ?? 0));
        for (const one of reviews) {
          latest = Math.max(latest, one.atMs);
          card = scheduler.next(card, new Date(latest), gradeOf(one)).card;
        }
        expect(dueAfter(...reviews)).toBe(card.due.getTime());
      }),
    );
  });

  it('is the same when what was remembered so far is gone on with', () => {
    fc.assert(
      fc.property(someReviews, fc.nat(30), (reviews, cut) => {
        const memory = remembered({ memory: undefined, since: reviews.slice(0, cut) });
        expect(remembered({ memory, since: reviews.slice(cut) })).toEqual(
          remembered({ memory: undefined, since: reviews }),
        );
      }),
    );
  });
});

describe('how likely a question is still known', () => {
  const memory = { stability: 10, difficulty: 5, atMs: 0, dueAtMs: 10 * DAY };

  it('is one just after the answer, and nine in ten when its stability has gone by', () => {
    expect(retrievability(memory, 0)).toBe(1);
    expect(retrievability(memory, 10 * DAY)).toBeCloseTo(0.9, 5);
  });

  it('falls with time, and never below none', () => {
    const days = fc.double({ min: 0, max: 10_000, noNaN: true });
    fc.assert(
      fc.property(days, days, (one, more) => {
        const [sooner, later] = [retrievability(memory, one * DAY), retrievability(memory, (one + more) * DAY)];
        expect(later).toBeLessThanOrEqual(sooner);
        expect(later).toBeGreaterThan(0);
      }),
    );
  });

  it('is one for an answer of a clock that was ahead', () => {
    expect(retrievability(memory, -DAY)).toBe(1);
  });
});
