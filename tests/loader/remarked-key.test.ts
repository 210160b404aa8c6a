import { describe, expect, it } from 'vitest';
import { isLabelledText, readRemarkedKey, startsWithLabel } from '../../src/loader/remarked-key.ts';

const named = (labels: string, ...texts: string[]) =>
  texts.map((plain, index) => ({ label: labels[index] ?? '', plain }));

const LETTERS = named('ABCD', 'User pool', 'Identity pool', 'App client', 'User');
const NUMBERS = named('1234', 'User pool', 'Identity pool', 'App client', 'User');

describe('a key with a remark behind it', () => {
  it.each([
    ['B — identity pools give credentials', [2]],
    ['B – identity pools give credentials', [2]],
    ['B - identity pools give credentials', [2]],
    ['B -- identity pools give credentials', [2]],
    ['B (it gives credentials)', [2]],
    ['B) it gives credentials', [2]],
    ['(B) it gives credentials', [2]],
    ['(B). it gives credentials', [2]],
    ['b. It gives credentials', [2]],
    ['B: it gives credentials', [2]],
    ['B because it gives credentials', [2]],
    ['B, because it gives credentials', [2]],
    ['B since it gives credentials', [2]],
    ['B Community vote distribution B (75%) A (25%)', [2]],
    ['A, C — both keep secrets', [1, 3]],
    ['C and A — both keep secrets', [1, 3]],
    ['B — A pool that gives credentials', [2]],
    ['A) User pool, which keeps users', [1]],
  ])('%j means %j', (raw, answers) => {
    expect(readRemarkedKey(raw, LETTERS)).toEqual(answers);
  });

  it.each([
    ['another label', 'B — C was right until last year'],
    ['another label in brackets', 'B (c) is right as well'],
    ['another label behind a word', 'B — not A'],
    ['a label that is a word, as one', 'B — A is right as well'],
    ['a range', 'B - D'],
    ['the text of another option', 'B — App client'],
    ['the longer text of another option', 'D) User pool'],
    ['a word that takes it back', 'B (wrong)'],
    ['a word of another language that takes it back', 'B — falsch'],
    ['nothing to tell the key from a sentence', 'A good pool keeps users'],
    ['no option of that letter', 'E — it gives credentials'],
    ['a number among letters', '2 — it gives credentials'],
    ['a choice', 'B or C — it gives credentials'],
  ])('is not read where it holds %s', (_what, raw) => {
    expect(readRemarkedKey(raw, LETTERS)).toBeUndefined();
  });

  it('needs the text of the option where options have numbers', () => {
    expect(readRemarkedKey('2 — Identity Pool, as it gives credentials', NUMBERS)).toEqual([2]);
    expect(readRemarkedKey('Option 2: Identity pool', NUMBERS)).toEqual([2]);
    expect(readRemarkedKey('2 — of them are needed', NUMBERS)).toBeUndefined();
    expect(readRemarkedKey('B — Identity pool', NUMBERS)).toBeUndefined();
  });
});

it('a line with the label and the text of an option names it, whatever its case', () => {
  const [, second] = LETTERS;
  expect(second && isLabelledText('B. Identity Pool', second)).toBe(true);
  expect(second && isLabelledText('B. Identity Pool is right', second)).toBe(false);
  expect(second && isLabelledText('C. Identity Pool', second)).toBe(false);
});

it('a line that explains one option starts with its label and a mark', () => {
  expect(startsWithLabel('A) Wrong, as it keeps users', LETTERS)).toBe(true);
  expect(startsWithLabel('(b) Right', LETTERS)).toBe(true);
  expect(startsWithLabel('A pool keeps users', LETTERS)).toBe(false);
  expect(startsWithLabel('H) is no option', LETTERS)).toBe(false);
});
