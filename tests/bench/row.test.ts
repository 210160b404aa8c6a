import { describe, expect, it } from 'vitest';
import { judge, measure, median } from '../../bench/row.mjs';

const SAME = { times: 1, more: 1 };
const pair = (ours: number, baseline: number) => ({ ours, baseline });

describe('median', () => {
  it.each([
    ['in whatever order they come', [30, 1, 2], 2],
    ['as numbers, not as texts', [9, 10, 100], 10],
    ['of an even number the upper of two', [1, 2, 3, 4], 3],
    ['of one', [7], 7],
    ['of none is no number', [], Number.NaN],
  ])('is the one in the middle: %s', (_what, list, expected) => {
    expect(median(list)).toBe(expected);
  });
});

describe('measure', () => {
  /** Two sides that write down who ran, and give how many runs there were. */
  function sides(): { readonly ran: string[]; readonly ours: () => number; readonly baseline: () => Promise<number> } {
    const ran: string[] = [];
    return { ran, ours: () => ran.push('ours'), baseline: async () => ran.push('baseline') };
  }

  it('lets each side go first every other time', async () => {
    const both = sides();
    await measure(both, 3, false);
    expect(both.ran).toEqual(['ours', 'baseline', 'baseline', 'ours', 'ours', 'baseline']);
  });

  it('keeps the figures of a run together, whoever went first', async () => {
    expect(await measure(sides(), 2, false)).toEqual([pair(1, 2), pair(4, 3)]);
  });

  it('does not count the pair that warms up', async () => {
    expect(await measure(sides(), 1, true)).toEqual([pair(3, 4)]);
  });
});

describe('judge', () => {
  it('holds the ratio of both medians against the budget', () => {
    const pairs = [pair(30, 10), pair(12, 8), pair(11, 12)];
    expect(judge(pairs, { times: 1.2 }, SAME)).toEqual({
      ...{ ours: 12, baseline: 10, value: 1.2, limit: 1.2, isRatio: true, kept: true },
    });
    expect(judge(pairs, { times: 1.19 }, SAME).kept).toBe(false);
  });

  it('holds the median of the differences against the budget, where it is a difference', () => {
    const pairs = [pair(100, 95), pair(10, 8), pair(40, 20)];
    expect(judge(pairs, { more: 5 }, SAME)).toEqual({
      ...{ ours: 40, baseline: 20, value: 5, limit: 5, isRatio: false, kept: true },
    });
    expect(judge(pairs, { more: 4.9 }, SAME).kept).toBe(false);
  });

  it('allows a multiple in the quick form, to each kind its own', () => {
    const lenient = { times: 2, more: 10 };
    expect(judge([pair(20, 10)], { times: 1 }, lenient)).toMatchObject({ limit: 2, kept: true });
    expect(judge([pair(31, 10)], { more: 2 }, lenient)).toMatchObject({ limit: 20, kept: false });
  });

  it('takes no figures for a broken budget', () => {
    expect(judge([], { times: 1 }, SAME).kept).toBe(false);
    expect(judge([pair(Number.NaN, 10)], { more: 1 }, SAME).kept).toBe(false);
  });
});
