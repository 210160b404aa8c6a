import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesIn } from '../../src/markdown/matches.ts';

it.each([/a/g, /(b)|c/g, /a*/g, /$/g, /(?<=a)b/g])('%s gives what matchAll gives, each time', (pattern) => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\n') }), (text) => {
      const expected = Array.from(text.matchAll(pattern), (match) => [match.index, ...match]);
      for (const _time of [1, 2])
        expect(matchesIn(pattern, text).map((match) => [match.index, ...match])).toEqual(expected);
    }),
  );
});
