import { describe, expect, it } from 'vitest';
import { read, rightTexts } from '../support/note-text.ts';

const asked = (text: string): readonly (readonly string[])[] =>
  read(text).questions.map((question) => [question.plainStem, ...rightTexts(question)]);

/** Notes of which two questions were once read as one, so that one of them was lost without a word. */
describe('questions in a row stay apart', () => {
  it('where `**Question 1**` stands alone and each option is a paragraph', () => {
    const question = (number: number, key: string): string =>
      `**Question ${number}**\n\nWhich is ${number}?\n\nA. ay\n\nB. bee\n\n**Correct Answer: ${key}**\n\n`;
    expect(asked(question(1, 'B') + question(2, 'A'))).toEqual([
      ['Which is 1?', 'bee'],
      ['Which is 2?', 'ay'],
    ]);
  });

  it('where the first of them has no key', () => {
    const note = '**Question 1**\n\nWhich is 1?\n\nA. ay\n\nB. bee\n\n---\n\n**Question 2**\n\nWhich is 2?\n\n';
    expect(asked(`${note}A. cee\n\nB. dee\n\n**Correct Answer: A**\n`)).toEqual([['Which is 2?', 'cee']]);
  });

  it('where the first of them has bold numbers and no key', () => {
    const note = '**1. Which one?**\n\n- a) ay\n- b) bee\n\n**2. Which other?**\n\n- a) cee\n- b) dee\n\nAnswer: b\n';
    expect(asked(note)).toEqual([['Which other?', 'dee']]);
  });

  it('where the title of the exam stands above the first', () => {
    const note =
      '## Exam\n\n**问题1：以下？**\nA) ay\nB) bee\n\n**正确答案：B**\n\n**问题2：以上？**\nA) ay\nB) bee\n\n**正确答案：A**\n';
    expect(asked(note)).toEqual([
      ['以下？', 'bee'],
      ['以上？', 'ay'],
    ]);
  });

  it('where the stem follows the number on the next line', () => {
    expect(asked('**Question 1**\nA shop grows. Which one?\n\nA) ay\nB) bee\n\n**Correct Answer:** B) bee\n')).toEqual([
      ['A shop grows. Which one?', 'bee'],
    ]);
  });
});
