import { describe, expect, it } from 'vitest';
import { letterAt, placeOf } from '../../src/domain/labels.ts';

describe('the letter of an option', () => {
  it.each([
    [0, 'a'],
    [1, 'b'],
    [11, 'l'],
  ])('at place %i is %s', (place, letter) => {
    expect(letterAt(place)).toBe(letter);
  });

  it('is none behind the twelfth option', () => {
    expect(letterAt(12)).toBe('');
  });
});

describe('the place that a word chooses', () => {
  it.each([
    ['a', 0],
    ['A', 0],
    ['l', 11],
    ['1', 0],
    ['12', 11],
  ])('is for %s the 0-based %i', (word, place) => {
    expect(placeOf(word)).toBe(place);
  });

  it.each(['m', 's', 'q', '0', '13', '-1', '1.5', 'ab', '', ' 1', '0x1', '1e0'])('is none for %j', (word) => {
    expect(placeOf(word)).toBeUndefined();
  });
});
