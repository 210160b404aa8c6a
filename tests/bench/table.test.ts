import { describe, expect, it } from 'vitest';
import { allKept, type Figures, type Line, tableText } from '../../bench/table.mjs';

const figures = (more: Partial<Figures> = {}): Figures => ({
  ...{ ours: 120, baseline: 100, value: 1.2, limit: 1.25, isRatio: true, kept: true },
  ...more,
});
const line = (more: Partial<Line> = {}): Line => ({
  ...{ what: '--help', against: 'node -e 0', unit: 'ms', results: [figures()], isBroken: false },
  ...more,
});

describe('the table', () => {
  it('has ours, baseline, ratio, budget and verdict of each row, in columns', () => {
    const key = figures({ ours: 8.25, baseline: 1.5, value: 6.75, limit: 16, isRatio: false });
    const memory = figures({ ours: 80, baseline: 40, value: 2, limit: 1.5, kept: false });
    const lines = [
      line(),
      line({ what: 'key', against: 'bare', results: [key] }),
      line({ what: 'peak memory', against: 'bare', unit: 'MB', results: [memory] }),
    ];
    expect(tableText(['20.1.0'], lines)).toBe(
      `
                        Node 20.1.0
what         baseline          ours  baseline     ratio  budget
--help       node -e 0       120 ms    100 ms     1.20x   1.25x    kept
key          bare           8.25 ms   1.50 ms  +6.75 ms  +16 ms    kept
peak memory  bare           80.0 MB   40.0 MB     2.00x    1.5x  BROKEN`.slice(1),
    );
  });

  it('shows less than the baseline as such', () => {
    const less = figures({ ours: 8, baseline: 10, value: -2, limit: 16, isRatio: false });
    expect(tableText(['20.1.0'], [line({ results: [less] })])).toContain(' -2.00 ms ');
  });

  it('has the figures of other versions of Node beside them, without a verdict', () => {
    const other = figures({ ours: 60, baseline: 30, value: 2, kept: false });
    const text = tableText(['20.1.0', '22.2.0'], [line({ results: [figures(), other] })]);
    expect(text.split('\n')[0]).toMatch(/Node 20\.1\.0 +Node 22\.2\.0$/);
    expect(text.split('\n')[2]).toMatch(/1\.20x +1\.25x +kept +60\.0 ms +30\.0 ms +2\.00x$/);
  });

  it('says why a row has no figures', () => {
    const text = tableText(['20.1.0'], [line({ results: ['skipped: no pseudo-terminals'] })]);
    expect(text).toMatch(/^--help +node -e 0 +- +- +-/m);
    expect(text).toContain('\n--help, Node 20.1.0: skipped: no pseudo-terminals');
  });
});

describe('the exit status', () => {
  it.each([
    ['all budgets are kept', [line(), line()], true],
    ['one is broken', [line(), line({ results: [figures({ kept: false })] })], false],
    ['one is broken on another Node only', [line({ results: [figures(), figures({ kept: false })] })], true],
    ['a row was skipped', [line({ results: ['skipped'] })], true],
    ['a row could not be measured', [line(), line({ results: ['it ended'], isBroken: true })], false],
    ['nothing was measured', [], false],
  ])('when %s', (_when, lines, expected) => {
    expect(allKept(lines)).toBe(expected);
  });
});
