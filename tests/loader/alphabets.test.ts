import { describe, expect, it } from 'vitest';
import { asLatin, LABEL_LETTER, labelForm, labelsRun, placeOf } from '../../src/loader/alphabets.ts';

it.each([
  ['A', 1],
  ['L', 12],
  ['Б', 2],
  ['З', 8],
  ['ب', 2],
  ['أ', 1],
  ['ا', 1],
  ['Β', 2],
  ['イ', 2],
  ['나', 2],
  ['7', 7],
])('the label %s names the place %i', (label, place) => {
  expect(placeOf(label)).toBe(place);
});

it.each(['', 'M', 'AB', '?', 'x'])('%j is no label', (label) => {
  expect(placeOf(label)).toBeUndefined();
});

it.each([
  ['b', 'B'],
  ['Ｂ', 'B'],
  ['ｂ', 'B'],
  ['②', '2'],
  ['03', '3'],
  ['б', 'Б'],
])('%s and %s are one label', (raw, form) => {
  expect(labelForm(raw)).toBe(form);
});

it('Cyrillic letters that look like Latin ones are taken as these', () => {
  expect([...'АВСЕ'].map(asLatin).join('')).toBe('ABCE');
  expect(asLatin('Б')).toBe('Б');
});

describe('labels count on', () => {
  it.each(['A B C', 'B C D', '1 2 3', 'А Б В', 'أ ب ج د', 'ا ب ج', 'ア イ ウ', '가 나 다', 'A'])('%s', (labels) => {
    expect(labelsRun(labels.split(' '))).toBe(true);
  });

  it('where there are none', () => {
    expect(labelsRun(['', '', ''])).toBe(true);
  });

  it.each(['A C', 'C D', 'B A', '2 3', '0 1', 'A 2', '1 B', 'A Б', 'A A', 'x y'])('but not %s', (labels) => {
    expect(labelsRun(labels.split(' '))).toBe(false);
  });
});

it('a class of characters has every letter of every alphabet, and no other Latin letter', () => {
  const letter = new RegExp(`^[${LABEL_LETTER}]$`, 'u');
  for (const label of 'ALalＡБЗ가아أوΑθア①⑫') expect(label).toMatch(letter);
  for (const label of 'MZmz1? ') expect(label).not.toMatch(letter);
});
