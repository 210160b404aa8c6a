import { afterEach, describe, expect, it, vi } from 'vitest';
import { calendarOf, daysUntil, isToday } from '../../src/engine/calendar.ts';
import { localDate } from '../../src/engine/fold.ts';

const HOUR = 3_600_000;

afterEach(() => vi.unstubAllEnvs());

describe('the days until an exam', () => {
  const nowMs = Date.UTC(2026, 10, 23, 10);

  it('count from today, one on its eve', () => {
    expect(calendarOf(nowMs, '2026-12-05').examIn).toBe(12);
    expect(calendarOf(nowMs, '2026-11-24').examIn).toBe(1);
  });

  it('are none without an exam, on its day and behind it', () => {
    for (const date of [undefined, '2026-11-23', '2026-11-22', '1999-01-01'])
      expect(calendarOf(nowMs, date).examIn).toBeUndefined();
  });
});

describe.each(['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata'])('a day in %s', (zone) => {
  it('begins at midnight, and lies so many days ahead whatever its hours', () => {
    vi.stubEnv('TZ', zone);
    // Clocks are set in Berlin on 29 March and 25 October, in Los Angeles on 8 March and 1 November.
    for (const start of [Date.UTC(2026, 2, 1), Date.UTC(2026, 9, 20)]) {
      const calendar = calendarOf(start, undefined);
      for (let hour = 0; hour < 40 * 24; hour += 1) {
        const atMs = start + hour * HOUR;
        const days = daysUntil(atMs, calendar);
        expect(atMs).toBeGreaterThanOrEqual(calendar.startOf(days));
        expect(atMs).toBeLessThan(calendar.startOf(days + 1));
        expect(localDate(calendar.startOf(days))).toBe(localDate(atMs));
        expect(isToday(atMs, calendar)).toBe(localDate(atMs) === localDate(start));
      }
    }
  });
});
