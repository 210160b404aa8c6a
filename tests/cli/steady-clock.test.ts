import { describe, expect, it } from 'vitest';
import { steadyClock } from '../../src/cli/steady-clock.ts';

/** A device whose clock and uptime a test sets. */
function device(nowMs: number, uptimeMs: number) {
  const at = { nowMs, uptimeMs };
  return { at, now: () => at.nowMs, uptimeMs: () => at.uptimeMs };
}

describe('the clock of an exam', () => {
  it('runs with the device', () => {
    const one = device(1_000_000, 500);
    const clock = steadyClock(one, 0);
    one.at.uptimeMs += 7000;
    one.at.nowMs += 7000;
    expect(clock()).toBe(1_007_000);
  });

  it.each([
    ['forward', 3_600_000],
    ['back', -3_600_000],
  ])('does not follow the clock of the device that is set %s', (_how, byMs) => {
    const one = device(1_000_000, 500);
    const clock = steadyClock(one, 0);
    one.at.nowMs += byMs;
    one.at.uptimeMs += 1000;
    expect(clock()).toBe(1_001_000);
  });

  it('counts sleep, as uptime does', () => {
    const one = device(1_000_000, 500);
    const clock = steadyClock(one, 0);
    one.at.uptimeMs += 8 * 3_600_000;
    expect(clock()).toBe(1_000_000 + 8 * 3_600_000);
  });

  it('goes on from the last thing that was done, where the clock was set back between two runs', () => {
    expect(steadyClock(device(900_000, 0), 1_000_000)()).toBe(1_000_000);
  });

  it('counts the time between two runs by the clock of the device', () => {
    expect(steadyClock(device(1_500_000, 0), 1_000_000)()).toBe(1_500_000);
  });

  it('never runs back', () => {
    const one = device(1_000_000, 500);
    const clock = steadyClock(one, 0);
    one.at.uptimeMs = 0;
    expect(clock()).toBe(1_000_000);
  });
});
