import { describe, expect, it } from 'vitest';
import { paceOf, streakOf } from '../../src/engine/streak.ts';

describe('the streak', () => {
  const today = '2026-11-23';
  it.each([
    ['none without answers', [], 0, 0],
    ['one with answers today alone', ['2026-11-23'], 1, 1],
    ['up to today', ['2026-11-21', '2026-11-22', '2026-11-23'], 3, 3],
    ['up to yesterday while today has no answers yet', ['2026-11-21', '2026-11-22'], 2, 2],
    ['broken by a day without', ['2026-11-20', '2026-11-21'], 0, 2],
    ['counted anew after a gap', ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-22', '2026-11-23'], 2, 3],
    ['in whatever order the days come', ['2026-11-23', '2026-11-21', '2026-11-22'], 3, 3],
    ['over the ends of months', ['2026-02-28', '2026-03-01', '2026-03-02'], 0, 3],
    ['not by a clock that was ahead, which yet counts for the longest', ['2027-01-01', '2027-01-02'], 0, 2],
    ['not by what is no day', ['NaN-NaN-NaN', '2026-11-23'], 1, 1],
  ])('is %s', (_what, dates, current, longest) => {
    expect(streakOf(dates, today)).toEqual({ current, longest });
  });
});

describe('the time that a question takes', () => {
  const day = (date: string, answers: number, seconds: number) => ({
    date,
    answers,
    right: 0,
    tookMs: seconds * 1000,
    firstAtMs: 0,
    lastAtMs: 0,
  });

  it('is the mean of all first tries, and of those of today and the six days before', () => {
    const days = [
      day('2026-11-16', 1, 100),
      day('2026-11-17', 2, 20),
      day('2026-11-23', 3, 40),
      day('2026-11-24', 4, 8),
    ];
    // 168 s for 10 answers; 60 s for 5. What a clock says of tomorrow is not of the last week.
    expect(paceOf(days, '2026-11-23')).toEqual({ overall: 16.8, last7Days: 12 });
  });

  it('is not known without answers', () => {
    expect(paceOf([], '2026-11-23')).toEqual({ overall: undefined, last7Days: undefined });
    expect(paceOf([day('2026-11-01', 1, 9)], '2026-11-23')).toEqual({ overall: 9, last7Days: undefined });
  });
});
