import { describe, expect, it } from 'vitest';
import { answerKey, optionNumber } from '../../src/domain/question.ts';
import { question } from '../support/questions.ts';

describe('answerKey', () => {
  it('gives the one right option of a single choice', () => {
    expect(answerKey(question({ key: [3] }))).toEqual([3]);
  });

  it('gives all right options of a multiple choice', () => {
    expect(answerKey(question({ key: [1, 4] }))).toEqual([1, 4]);
  });
});

describe('optionNumber', () => {
  it('takes whole numbers from 1', () => {
    expect(optionNumber(1)).toBe(1);
    expect(optionNumber(12)).toBe(12);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => optionNumber(value)).toThrow(RangeError);
  });
});
