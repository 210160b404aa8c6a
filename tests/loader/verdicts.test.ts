import { describe, expect, it } from 'vitest';
import { verdictAt } from '../../src/loader/verdicts.ts';
import { faults, optionTexts, read, readOne, rightTexts } from '../support/note-text.ts';

const judged = (text: string) => {
  const verdict = verdictAt(text, 0, text.length);
  return verdict && [verdict.right, text.slice(0, verdict.start)];
};

describe('the end of an option may say what it is', () => {
  it.each([
    ['bee ✅', true],
    ['bee ✔', true],
    ['bee ✔️', true],
    ['bee ✓', true],
    ['bee ☑️', true],
    ['bee ✅ **CORRECT**', true],
    ['bee ✓ (correct)', true],
    ['bee **✅**', true],
    ['bee (correct)', true],
    ['bee **(Correct answer)**', true],
    ['bee ✅  ', true],
    ['bee ❌', false],
    ['bee ✗', false],
    ['bee ❌ (wrong)', false],
  ])('%j: %j', (text, right) => {
    expect(judged(text)).toEqual([right, 'bee']);
  });

  it.each(['bee', 'bee is correct', '✅ bee', 'bee ✅ but', '✅', 'incorrect', 'is (correctly) spelt'])(
    '%j says nothing',
    (text) => {
      expect(judged(text)).toBeUndefined();
    },
  );
});

describe('verdicts tick options with letters', () => {
  it('which then say no more than their text', () => {
    const one = readOne('### Q1. Which?\n\n- A) ay ❌\n- B) bee ✅ **CORRECT**\n- C) cee\n');
    expect(optionTexts(one)).toEqual(['ay', 'bee', 'cee']);
    expect(rightTexts(one)).toEqual(['bee']);
  });

  it('that are lines of a paragraph', () => {
    const one = readOne('### Q1. Which?\n\nA) ay  \nB) bee ✅  \nC) cee\n');
    expect([optionTexts(one), rightTexts(one)]).toEqual([['ay', 'bee', 'cee'], ['bee']]);
  });

  it('and content below the line stays', () => {
    const one = readOne('### Q1. Which?\n\n- A) ay\n- B) bee ✅\n\n  ```\n  code\n  ```\n');
    expect(optionTexts(one)).toEqual(['ay', 'bee\n\n```\ncode\n```']);
  });

  it.each([
    ['behind all of them', '- A) ay ✅\n- B) bee ✅\n'],
    ['behind bullets without letters, as in a list of features', '- ay ✅\n- bee\n'],
    ['behind all but one, which may be asked for as the one that is wrong', '- A) ay ✅\n- B) bee ❌\n- C) cee ✅\n'],
    ['behind letters that do not count on, as in a list of remarks', '- A) ay ✅\n- C) cee\n'],
  ])('but not %s', (_where, list) => {
    expect(read(`### Q1. Which?\n\n${list}`).questions).toEqual([]);
  });

  it('and leave a question in doubt whose key says another thing', () => {
    expect(faults('### Q1. Which?\n\n- A) ay\n- B) bee ✅\n\nAnswer: A\n')).toEqual(['6:1 keys-disagree']);
  });
});
