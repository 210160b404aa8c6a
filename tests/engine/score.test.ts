import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRight } from '../../src/engine/score.ts';
import { n, question } from '../support/questions.ts';

describe('isRight', () => {
  const twoOfFive = question({ options: ['a1', 'b1', 'c1', 'd1', 'e1'], key: [1, 5] });

  it('takes all right options and no other, in any order', () => {
    expect(isRight(twoOfFive, [n(5), n(1)])).toBe(true);
    expect(isRight(twoOfFive, [n(1)])).toBe(false);
    expect(isRight(twoOfFive, [n(1), n(4)])).toBe(false);
    expect(isRight(twoOfFive, [n(1), n(5), n(4)])).toBe(false);
  });

  it('counts an option that is named twice once', () => {
    expect(isRight(twoOfFive, [n(1), n(1)])).toBe(false);
    expect(isRight(twoOfFive, [n(1), n(5), n(5)])).toBe(true);
  });

  it('is right exactly when the two sets are equal, whatever the key', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(numbers, numbers, (key, chosen) => {
        const asked = question({ options: ['a1', 'b1', 'c1', 'd1', 'e1'], key: key.toSorted() });
        expect(isRight(asked, chosen.map(n))).toBe(key.toSorted().join() === chosen.toSorted().join());
      }),
    );
  });
});
