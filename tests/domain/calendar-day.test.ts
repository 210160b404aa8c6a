import { describe, expect, it } from 'vitest';
import { dayNumber, daysBetween, daysSinceMonday, isCalendarDay, plusDays } from '../../src/domain/calendar-day.ts';

describe('a day of the calendar', () => {
  it.each(['2027-01-15', '2026-12-31', '2028-02-29', '2000-02-29'])('is %s', (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  it.each([
    '2027-02-30',
    '2027-02-29',
    '2100-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '2027-1-5',
    '15.01.2027',
    '2027-01-15T00:00',
    ' 2027-01-15',
    '2027-01-15\n',
    'tomorrow',
    '',
  ])('is not %j', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});

describe('days between', () => {
  it.each([
    ['2026-11-25', '2027-01-15', 51],
    ['2026-11-25', '2026-11-25', 0],
    ['2026-11-25', '2026-11-24', -1],
    ['2028-02-28', '2028-03-01', 2],
    ['2027-02-28', '2027-03-01', 1],
    // Over the change of clocks in October, whatever the zone.
    ['2026-10-24', '2026-10-26', 2],
  ])('%s and %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('of what is no day is a bug', () => {
    expect(() => daysBetween('2027-01-01', 'soon')).toThrow(RangeError);
  });
});

describe('so many days later', () => {
  it.each([
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-11-23', -23, '2026-10-31'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('than %s by %i it is %s', (date, days, expected) => {
    expect(plusDays(date, days)).toBe(expected);
  });

  it('than no day cannot be', () => {
    expect(() => plusDays('tomorrow', 1)).toThrow(RangeError);
  });
});

describe('days since Monday', () => {
  it.each([
    ['2026-11-23', 0],
    ['2026-11-29', 6],
    ['2026-11-25', 2],
    ['1969-12-28', 6],
  ])('on %s are %i', (date, days) => {
    expect(daysSinceMonday(date)).toBe(days);
  });
});

describe('the number of a day', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-02-01', 31],
    ['2000-02-29', 11_016],
    ['NaN-NaN-NaN', Number.NaN],
    ['10000-01-01', Number.NaN],
    ['2026-aa-01', Number.NaN],
  ])('%s is %d', (date, number) => {
    expect(dayNumber(date)).toBe(number);
  });
});
