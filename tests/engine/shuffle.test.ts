import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/engine/random.ts';
import { shuffle } from '../../src/engine/shuffle.ts';

const FOUR: readonly string[] = ['a', 'b', 'c', 'd'];
const SEEDS = Array.from({ length: 4800 }, (_none, seed) => seed);

/** How often each order of four items comes with the seeds above. */
function orderCounts(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const seed of SEEDS) {
    const order = shuffle(FOUR, randomOf(seed)).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  return counts;
}

describe('shuffle', () => {
  it('keeps every item as often as it was there', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        expect(shuffle(items, randomOf(seed)).toSorted()).toEqual(items.toSorted());
      }),
    );
  });

  it('leaves the list that it was given as it is', () => {
    const items = ['a', 'b', 'c'];
    shuffle(items, randomOf(7));
    expect(items).toEqual(['a', 'b', 'c']);
  });

  it('gives the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        expect(shuffle(items, randomOf(seed))).toEqual(shuffle(items, randomOf(seed)));
      }),
    );
  });

  it('makes each of the 24 orders from exactly one row of draws, so equal draws make equal chances', () => {
    const orders = new Set<string>();
    for (let row = 0; row < 24; row += 1) {
      let left = row;
      const draw = (below: number): number => {
        const drawn = left % below;
        left = Math.floor(left / below);
        return drawn;
      };
      orders.add(shuffle(FOUR, draw).join(''));
    }
    expect(orders.size).toBe(24);
  });

  it('gives each of the 24 orders about equally often (chi-square with 23 degrees of freedom)', () => {
    const counts = [...orderCounts().values()];
    const expected = SEEDS.length / 24;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(counts).toHaveLength(24);
    // Chance alone goes beyond this once in 100,000 times; sorting by a random comparison gives thousands.
    expect(chiSquare).toBeLessThan(65);
  });

  it.each([0, 1, 2, 3])('puts the first item at place %i in about a quarter of all orders', (place) => {
    let there = 0;
    for (const [order, count] of orderCounts()) if (order[place] === 'a') there += count;
    // Four standard deviations of 4,800 draws: 120.
    expect(Math.abs(there - SEEDS.length / 4)).toBeLessThan(120);
  });

  it.each([[[]], [['only']]])('has nothing to do for %j', (items) => {
    expect(shuffle(items, randomOf(1))).toEqual(items);
  });
});
