import { describe, expect, it } from 'vitest';
import { guessableBank } from '../../src/loader/guessable.ts';
import { question } from '../support/questions.ts';

const SHORT = ['aa', 'bb', 'cc', 'dd'];

/** Questions whose right option is the given one, and whose longest is the given one or none. */
function bank(rows: readonly (readonly [right: number, longest: number | undefined])[]) {
  return rows.map(([right, longest], index) => {
    const options = SHORT.map((text, at) => (at + 1 === longest ? `${text} and more` : text));
    return question({ stem: `Question ${index}?`, options, key: [right] });
  });
}

const times = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_none, index) => item(index));
const told = (rows: Parameters<typeof bank>[0]): readonly string[] =>
  guessableBank(bank(rows)).map(({ rule, message }) => `${rule}: ${message}`);
/** 1, 2, 3, 4, 1, … */
const round = (index: number): number => (index % 4) + 1;

describe('a bank that can be guessed', () => {
  it('by length is told with its figures', () => {
    expect(told(times(40, (index) => [round(index), round(index)]))).toEqual([
      'right-is-longest: Unexpected pattern: the longest option is right in 40 of 40 questions, expected about 10',
    ]);
  });

  it('by place is told with its figures', () => {
    expect(told(times(40, (index) => [index < 30 ? 3 : round(index), undefined]))).toEqual([
      'right-position: Unexpected pattern: option 3 is right in 33 of 40 questions with 4 options, expected about 10',
    ]);
  });

  it('is told at its fullest note, at line 1', () => {
    const [found] = guessableBank(bank(times(24, () => [2, undefined])));
    expect(found?.place).toEqual({ file: '/notes/note.md', line: 1, column: 1 });
  });
});

describe('a bank is not told', () => {
  it('where the right options take turns and lengths say nothing', () => {
    expect(told(times(40, (index) => [round(index), round(index + 1)]))).toEqual([]);
  });

  it('with fewer than 20 questions, as chance alone gives any pattern', () => {
    expect(told(times(19, () => [1, 1]))).toEqual([]);
  });

  it('where two options are the longest together', () => {
    const even = times(40, (index) => question({ stem: `${index}?`, options: SHORT, key: [round(index)] }));
    expect(guessableBank(even)).toEqual([]);
  });

  it('where a lean is certain but small: 34 % instead of 25 % is little, 45 % is not', () => {
    const lean = (share: number) =>
      times(2000, (index): readonly [number, undefined] => [index % 100 < share ? 1 : 2 + (index % 3), undefined]);
    expect(told(lean(34))).toEqual([]);
    expect(told(lean(45))).toHaveLength(1);
  });
});
