import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Random, randomOf } from '../../src/engine/random.ts';
import { shuffle } from '../../src/engine/shuffle.ts';
import { Shuffled } from '../../src/engine/shuffled.ts';

/** Fisher and Yates as they told it: strike out one of those that are left, and write it down behind the others. */
function struckOut<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const left = [...items];
  const order: Item[] = [];
  while (left.length > 0) {
    const last = left.length - 1;
    // What stood last takes the free place.
    const index = random(left.length);
    order.push(...left.slice(index, index + 1));
    left.splice(index, 1, ...left.slice(last));
    left.length = last;
  }
  return order;
}

/** The numbers of a seed, with how many were drawn. */
function counted(seed: number): { readonly random: Random; readonly drawn: () => number } {
  const random = randomOf(seed);
  let count = 0;
  return {
    random(below) {
      count += 1;
      return random(below);
    },
    drawn: () => count,
  };
}

const letters = (text: string): readonly string[] => [...text];
const list = fc.array(fc.string({ minLength: 1 }), { maxLength: 40 });

describe('a list that is shuffled as far as it was asked for', () => {
  it.each([
    // a, d in its place: d, c in its place: c, b.
    { draws: 'the first one', random: () => 0, order: 'adcb' },
    { draws: 'the last one', random: (below: number) => below - 1, order: 'dcba' },
    // c of abcd, b of abd, d of ad, a.
    { draws: 'the one in the middle', random: (below: number) => Math.floor(below / 2), order: 'cbda' },
  ])('puts what stood last in the place of what was drawn: $draws', ({ random, order }) => {
    expect([...new Shuffled(letters('abcd'), random)].join('')).toBe(order);
    expect(shuffle(letters('abcd'), random).join('')).toBe(order);
  });

  it.each([
    { seed: 1, order: 'beahdgfc' },
    { seed: 2, order: 'defgbahc' },
    { seed: 7, order: 'chbfedag' },
  ])('has the order that the seed $seed has always had', ({ seed, order }) => {
    expect([...new Shuffled(letters('abcdefgh'), randomOf(seed, 'questions'))].join('')).toBe(order);
    expect(shuffle(letters('abcdefgh'), randomOf(seed, 'questions')).join('')).toBe(order);
  });

  it('has the order of Fisher and Yates', () => {
    fc.assert(
      fc.property(list, fc.integer(), (items, seed) => {
        const order = struckOut(items, randomOf(seed));
        expect([...new Shuffled(items, randomOf(seed))]).toEqual(order);
        expect(shuffle(items, randomOf(seed))).toEqual(order);
      }),
    );
  });

  it('has the same order whatever is asked for first, and however often', () => {
    const place = fc.nat(50);
    const asked = fc.oneof(
      place.map((index) => (row: Shuffled<string>) => [row.at(index), index, index + 1] as const),
      fc.tuple(place, place).map(
        ([a, b]) =>
          (row: Shuffled<string>) =>
            [row.slice(a, b), a, b] as const,
      ),
      fc.constant((row: Shuffled<string>) => [[...row], 0, row.length] as const),
    );
    fc.assert(
      fc.property(list, fc.integer(), fc.array(asked, { maxLength: 12 }), (items, seed, asking) => {
        const order = struckOut(items, randomOf(seed));
        const row = new Shuffled(items, randomOf(seed));
        expect(row.length).toBe(items.length);
        for (const ask of asking) {
          const [got, from, to] = ask(row);
          expect([got].flat()).toEqual(Array.isArray(got) ? order.slice(from, to) : [order[from]]);
        }
        expect([...row]).toEqual(order);
        expect([...row]).toEqual(order);
      }),
    );
  });

  it('draws one number for its first item, and each number once', () => {
    const { random, drawn } = counted(5);
    const row = new Shuffled(letters('abcdefgh'), random);
    expect(drawn()).toBe(0);
    row.at(0);
    row.at(0);
    expect(drawn()).toBe(1);
    row.at(3);
    row.at(1);
    expect(drawn()).toBe(4);
    row.slice(0, 6);
    expect(drawn()).toBe(6);
    expect([...row]).toHaveLength(8);
    row.at(8);
    expect(drawn()).toBe(8);
  });

  it('has nothing behind its last item', () => {
    const row = new Shuffled(['a', 'b'], randomOf(1));
    expect(row.at(2)).toBeUndefined();
    expect(row.slice(2, 5)).toEqual([]);
    expect([...new Shuffled([], randomOf(1))]).toEqual([]);
  });

  it('leaves the list that it was given as it is, and does not change with it', () => {
    const items = ['a', 'b', 'c'];
    const row = new Shuffled(items, randomOf(7));
    const order = struckOut(items, randomOf(7));
    row.at(1);
    expect(items).toEqual(['a', 'b', 'c']);
    items.reverse();
    expect([...row]).toEqual(order);
  });
});
