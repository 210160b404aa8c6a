import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OverMap } from '../../src/engine/over-map.ts';

const key = fc.constantFrom('a', 'b', 'c', 'd', '__proto__');
const change = fc.record({ key, value: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }) });

describe('a map over another one', () => {
  it('is as a copy would be, and leaves the other one as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.integer())), fc.array(change), (entries, changes) => {
        const below = new Map(entries);
        const over = new OverMap(below);
        const copy = new Map(below);
        for (const { key: one, value } of changes) {
          if (value === undefined) [over.delete(one), copy.delete(one)];
          else [over.set(one, value), copy.set(one, value)];
        }
        const told = (map: ReadonlyMap<string, number>) => ({
          size: map.size,
          keys: [...map.keys()].toSorted(),
          entries: [...map].toSorted(),
          values: [...map.values()].toSorted(),
          got: ['a', 'b', 'c', 'd', '__proto__', 'e'].map((one) => [map.has(one), map.get(one)]),
        });
        expect(told(over)).toEqual(told(copy));
        expect(new Map(below)).toEqual(new Map(entries));
      }),
    );
  });
});
