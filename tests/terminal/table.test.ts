import { describe, expect, it } from 'vitest';
import { pad } from '../../src/terminal/table.ts';
import { truncate } from '../../src/terminal/truncate.ts';

describe('pad', () => {
  it.each([
    ['ab', 4, 'ab  '],
    ['日本', 5, '日本 '],
    ['too long', 3, 'too long'],
  ])('fills %s up to %i columns', (text, columns, expected) => {
    expect(pad(text, columns)).toBe(expected);
  });
});

describe('truncate', () => {
  it.each([
    ['what fits stays', 'abc', 3, 'abc'],
    ['what does not is cut, and says so', 'abcdef', 4, 'abc…'],
    ['a wide character is not cut in half', '日本語', 4, '日…'],
    ['nor is one that is made of several', '👩‍💻👩‍💻👩‍💻', 9, '👩‍💻👩‍💻…'],
    ['one column holds the sign alone', 'abc', 1, '…'],
  ])('%s', (_rule, text, columns, expected) => {
    expect(truncate(text, columns, '…')).toBe(expected);
  });
});
