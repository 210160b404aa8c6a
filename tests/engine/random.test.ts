import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Random, randomOf } from '../../src/engine/random.ts';

const row = (random: Random): readonly number[] => Array.from({ length: 20 }, () => random(1000));

describe('randomOf', () => {
  it('gives the same row for the same parts', () => {
    expect(row(randomOf(7, 'abc', 1))).toEqual(row(randomOf(7, 'abc', 1)));
  });

  it.each([
    ['seed', randomOf(8, 'abc', 1)],
    ['question', randomOf(7, 'abd', 1)],
    ['showing', randomOf(7, 'abc', 2)],
  ])('gives another row for another %s', (_part, other) => {
    expect(row(other)).not.toEqual(row(randomOf(7, 'abc', 1)));
  });

  it('draws whole numbers from 0 up to, but not including, the bound', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 50 }), (seed, below) => {
        const drawn = randomOf(seed)(below);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < below).toBe(true);
      }),
    );
  });
});
