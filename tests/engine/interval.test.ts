import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accuracyInterval, weightedInterval } from '../../src/engine/interval.ts';

const rounded = (values: readonly number[]) => values.map((value) => Math.round(1000 * value) / 1000);

describe('the interval of a share', () => {
  it.each([
    // Middle (0.8 + 1.96^2/20) / (1 + 1.96^2/10) = 0.717, half of it 0.227.
    [8, 10, [0.49, 0.943]],
    [0, 10, [0, 0.278]],
    [10, 10, [0.722, 1]],
    [1, 1, [0.207, 1]],
    [80, 100, [0.711, 0.867]],
  ])('of %i right of %i is %j', (right, of, expected) => {
    expect(rounded(accuracyInterval(right, of))).toEqual(expected);
  });

  it.each([
    [0, 0],
    [2, 1],
    [-1, 1],
  ])('of %i of %i cannot be', (right, of) => {
    expect(() => accuracyInterval(right, of)).toThrow(RangeError);
  });
});

describe('a whole of weighted shares', () => {
  it('of one share is that share', () => {
    expect(weightedInterval([{ weight: 7, right: 8, of: 10 }])).toEqual({
      share: 0.8,
      interval: accuracyInterval(8, 10),
    });
  });

  it('adds up the shares by their weights, and the distances to each end in squares', () => {
    const { share, interval } = weightedInterval([
      { weight: 3, right: 8, of: 10 },
      { weight: 1, right: 0, of: 10 },
    ]);
    // 3/4 of 0.8 and 1/4 of 0; below 3/4 of 0.310 and nothing; above 3/4 of 0.143 and 1/4 of 0.278.
    expect(rounded([share, ...interval])).toEqual([0.6, 0.368, 0.728]);
  });

  const part = fc
    .record({
      weight: fc.integer({ min: 1, max: 50 }),
      of: fc.integer({ min: 1, max: 99 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ weight, of, share }) => ({ weight, of, right: Math.round(share * of) }));

  it('lies around its share, within what can be, and goes by the ratio of the weights alone', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const { share, interval } = weightedInterval(parts);
        const [low, high] = interval;
        expect(0 <= low && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1).toBe(true);
        const scaled = weightedInterval(parts.map((one) => ({ ...one, weight: one.weight / 7 })));
        expect(scaled.interval[0]).toBeCloseTo(low, 9);
        expect(scaled.interval[1]).toBeCloseTo(high, 9);
      }),
    );
  });
});
