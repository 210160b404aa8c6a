import { expect, it } from 'vitest';
import { normalise } from '../../src/domain/identity.ts';

it('when an invisible character parts a letter from its accent, then both are one character after it is gone', () => {
  expect(normalise('cafe\u200b\u0301')).toBe('caf\u00e9');
});
