import { describe, expect, it } from 'vitest';
import { chiSquareP } from '../../bench/guessing/chi-square.ts';
import { expected } from '../../bench/guessing/expected.ts';
import { figures } from '../../bench/guessing/figures.ts';
import { brokenLimits } from '../../bench/guessing/limits.ts';
import { uniformity } from '../../bench/guessing/positions.ts';
import { STRATEGIES } from '../../bench/guessing/strategies.ts';
import { question } from '../support/questions.ts';

describe('a guess', () => {
  it.each([
    ['the highest rank is the right one', [1, 3, 2, 0], [2], { right: 1, whole: 1 }],
    ['it is a wrong one', [1, 3, 2, 0], [1], { right: 0, whole: 0 }],
    ['the right one is one of two that are highest', [3, 3, 2, 0], [2], { right: 1 / 2, whole: 1 / 2 }],
    ['nothing is preferred: chance', [0, 0, 0, 0], [3], { right: 1 / 4, whole: 1 / 4 }],
    ['both right ones are preferred', [5, 1, 4, 0, 2], [1, 3], { right: 2, whole: 1 }],
    ['one of them is', [5, 1, 4, 0, 2], [1, 2], { right: 1, whole: 0 }],
    ['one of them is, and the other is one of four', [1, 0, 0, 0, 0], [1, 4], { right: 5 / 4, whole: 1 / 4 }],
    ['two of five are right, and nothing is preferred', [0, 0, 0, 0, 0], [1, 4], { right: 4 / 5, whole: 1 / 10 }],
  ])('where %s', (_where, ranks, key, outcome) => {
    expect(expected(ranks, key)).toEqual(outcome);
  });
});

describe('a strategy', () => {
  const ranks = (name: string, parts: Parameters<typeof question>[0]) =>
    STRATEGIES.find((one) => one.name === name)?.ranks(question(parts));

  it('goes by the length that is seen, not by marks of Markdown', () => {
    expect(ranks('longest', { options: ['`code` and [a link](https://example.com)', 'four'] })).toEqual([15, 4]);
  });

  it('counts words of the stem once each, in any case, and none that any question has', () => {
    const options = ['The token and the pool', 'Pool pool', 'The other'];
    expect(ranks('words of the stem', { stem: 'Which of the Tokens, which token of a POOL?', options })).toEqual([
      2, 1, 0,
    ]);
  });

  it('takes what differs most from all others to stand out', () => {
    expect(ranks('stands out in length', { options: ['aaaa', 'bbbb', 'c', 'dddd'] })).toEqual([3, 3, 9, 3]);
  });

  it('shuns always, never and only as words', () => {
    const options = ['It is never kept', 'Only there', 'Commonly', 'ALWAYS'];
    expect(ranks('without always, never, only', { options })).toEqual([0, 0, 1, 0]);
  });
});

describe('the test of positions', () => {
  it.each([
    [3.841, 1, 0.05],
    [7.815, 3, 0.05],
    [18.307, 10, 0.05],
    [6.635, 1, 0.01],
    [13.277, 4, 0.01],
    [0, 5, 1],
    [2000, 3, 0],
  ])('has %f of %i degrees of freedom at p = %f, as tables have it', (statistic, degrees, p) => {
    expect(chiSquareP(statistic, degrees)).toBeCloseTo(p, 4);
  });

  it('finds even positions even, and one position for all not', () => {
    const at = (positions: readonly number[]) => positions.map((one) => question({ stem: `${one}?`, key: [one] }));
    expect(uniformity(at([1, 2, 3, 4])).p).toBe(1);
    expect(uniformity(at(Array.from({ length: 12 }, () => 2))).p).toBeLessThan(0.001);
  });

  it('takes several right ones of a question for what they are: never at the same place', () => {
    const options = ['a', 'b', 'c', 'd'];
    const keys = [
      [1, 2],
      [1, 2],
      [1, 3],
      [2, 4],
    ];
    // Of 8 right ones 2 are expected at each place; their number there varies by 4 · ½ · ½ = 1, and 3, 3, 1, 1 are found.
    expect(uniformity(keys.map((key) => question({ options, key })))).toMatchObject({ statistic: 3, degrees: 3 });
  });
});

describe('limits', () => {
  const broken = (...all: Parameters<typeof question>[0][]) =>
    brokenLimits(figures(all.map((parts) => question(parts)))).map(({ limit }) => limit);
  const long = 'a text that is longer than forty characters';

  it('are kept by a bank that tells nothing', () => {
    expect(broken({ key: [1] }, { key: [2] }, { key: [3] }, { key: [4] })).toEqual([]);
  });

  it.each([
    ['the longest option is always right', '"longest" is 75.0 points over chance', { options: ['aa', 'b', 'c', 'd'] }],
    ['an option speaks of all', 'all of the above', { options: ['a', 'b', 'c', 'All of the above'] }],
    ['a long option stands beside a short one', 'more than twice as long', { options: [long, 'short', 'c', 'd'] }],
  ])('are broken where %s', (_where, limit, parts) => {
    expect(broken(parts).join('\n')).toContain(limit);
  });

  it('let a value be "None", and short options differ in length', () => {
    expect(broken({ options: ['None', 'OptionalOrRequired', 'b', 'c'] }).join('\n')).not.toMatch(/above|twice/);
  });
});
