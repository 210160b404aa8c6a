import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { periodsOf } from '../../src/terminal/periods.ts';

const day = (date: string, answers = 1, right = 1) => ({ date, answers, right });
/** A Wednesday. */
const TODAY = '2026-11-25';
const told = (dates: readonly string[], most = 50) => {
  const periods = periodsOf(
    dates.map((date) => day(date)),
    TODAY,
    most,
  );
  return periods && [periods.each, ...periods.list.map(({ date, answers }) => `${date}: ${answers}`)];
};

describe('answers over time', () => {
  it('are told by day as long as they began within three weeks, days without among them', () => {
    expect(told(['2026-11-23', '2026-11-25'])).toEqual(['day', '2026-11-23: 1', '2026-11-24: 0', '2026-11-25: 1']);
    expect(told(['2026-11-05'])?.slice(0, 2)).toEqual(['day', '2026-11-05: 1']);
    expect(told(['2026-11-04'])?.slice(0, 2)).toEqual(['week', '2026-11-02: 1']);
  });

  it('are told by week then, from Monday to Sunday, this week too', () => {
    expect(told(['2026-10-31', '2026-11-01', '2026-11-02', '2026-11-08', '2026-11-22', '2026-11-23'])).toEqual([
      'week',
      '2026-10-26: 2',
      '2026-11-02: 2',
      '2026-11-09: 0',
      '2026-11-16: 1',
      '2026-11-23: 1',
    ]);
  });

  it('are told by week where there is no room for days, and of the weeks the last ones', () => {
    expect(told(['2026-11-10', '2026-11-16', '2026-11-25'], 5)?.[0]).toBe('week');
    expect(told(['2026-10-01', '2026-11-16', '2026-11-25'], 2)).toEqual(['week', '2026-11-16: 1', '2026-11-23: 1']);
  });

  it('leave out what a clock that was ahead says of days to come', () => {
    expect(told(['2026-11-25', '2026-11-26'])).toEqual(['day', '2026-11-25: 1']);
  });

  it.each([
    ['there are none', []],
    ['all are from a clock that was ahead', ['2026-12-01']],
    ['all are of days that no calendar has', ['NaN-NaN-NaN']],
    ['all are older than what is told', ['2020-01-01']],
  ])('are not told where %s', (_when, dates) => {
    expect(told(dates)).toBeUndefined();
  });

  it('lose none that fits, and are never more than wanted', () => {
    const ages = fc.uniqueArray(fc.nat(200), { minLength: 1 });
    fc.assert(
      fc.property(ages, fc.integer({ min: 1, max: 60 }), fc.nat(6), (list, most, later) => {
        const today = plusDays(TODAY, later);
        const periods = periodsOf(
          list.map((age) => day(plusDays(today, -age), age + 1, age)),
          today,
          most,
        );
        const oldest = periods?.list[0]?.date ?? '9999-12-31';
        const fitting = list.filter((age) => plusDays(today, -age) >= oldest);
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(periods?.list.length ?? 0).toBeLessThanOrEqual(most);
        expect(sum(periods?.list.map(({ right }) => right) ?? [])).toBe(sum(fitting));
        expect(sum(periods?.list.map(({ answers }) => answers) ?? [])).toBe(sum(fitting) + fitting.length);
      }),
    );
  });
});
