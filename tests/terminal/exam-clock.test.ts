import { describe, expect, it } from 'vitest';
import { durationWords, timeLeftDigits, timeLeftWords, warningBetween } from '../../src/terminal/exam-clock.ts';

const MINUTE = 60_000;

describe('the time that is left', () => {
  it.each([
    [130 * MINUTE, '2:10:00', '2 hours 10 minutes'],
    [60 * MINUTE, '1:00:00', '1 hour'],
    [61 * MINUTE + 5000, '1:01:05', '1 hour 1 minute'],
    [59 * MINUTE + 59_000, '59:59', '59 minutes'],
    [MINUTE, '1:00', '1 minute'],
    [59_001, '1:00', '1 minute'],
    [59_000, '0:59', '59 seconds'],
    [1, '0:01', '1 second'],
    [0, '0:00', '0 seconds'],
    [-5000, '0:00', '0 seconds'],
  ])('of %i ms is %s, in words %s', (left, digits, words) => {
    expect([timeLeftDigits(left), timeLeftWords(left)]).toEqual([digits, words]);
  });
});

describe('a warning', () => {
  it.each([
    ['when 10 minutes are left', 10 * MINUTE + 1, 10 * MINUTE, '10 minutes left.'],
    ['when 1 minute is left', MINUTE + 1, MINUTE - 1, '1 minute left.'],
    ['after sleep, with the last one alone', 20 * MINUTE, 30_000, '1 minute left.'],
    ['not twice', 10 * MINUTE, 9 * MINUTE, undefined],
    ['not before', 12 * MINUTE, 11 * MINUTE, undefined],
    ['not when the time is up anyway', 2 * MINUTE, 0, undefined],
  ])('comes %s', (_when, before, now, expected) => {
    expect(warningBetween(before, now)).toBe(expected);
  });
});

describe('how long something took', () => {
  it.each([
    [400, '0 seconds'],
    [40_400, '40 seconds'],
    [60_000, '1 minute'],
    [95_000, '1 minute 35 seconds'],
    [121_000, '2 minutes 1 second'],
    [754_000, '12 minutes'],
  ])('%i ms is %s', (ms, expected) => {
    expect(durationWords(ms)).toBe(expected);
  });
});
