import { describe, expect, it } from 'vitest';
import { read, rightTexts } from '../support/note-text.ts';

const OPTIONS = '- A. red\n- B. green\n- C. blue\n';
const note = (answer: string, above = ''): string =>
  `### Question 1${above.startsWith(' ') ? above : ''}\n\nWhich one?\n\n${above.startsWith(' ') ? '' : above}${OPTIONS}\n${answer}\n`;
const keys = (text: string) => read(text).questions.map(rightTexts);
const rules = (text: string) =>
  read(text)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

/** Each of these was read as B. */
describe('a key that another word of the note contradicts is none', () => {
  it.each([
    ['struck out in HTML', 'Answer: <s>B</s> C'],
    ['struck out as deleted', 'Answer: <del>B</del> C'],
    ['going on in the next line', 'Answers: B\nC'],
    ['going on in a list', 'Answers: B\n\n- C'],
    ['below another one', 'Answer: B\n\nA'],
    ['going on behind the summary', '<details><summary>Answers: B</summary>\n\nC\n\n</details>'],
    ['with a remark behind bold text', '**Answer: B** — but note A is the correct answer in the new exam.'],
    ['with a remark in brackets behind bold text', '**Answer: B** (A is right too)'],
    ['corrected below', 'Answer: B\n\n**EDIT**: A is correct'],
    ['corrected in brackets', 'Answer: B\n\n(Correct: C)'],
    ['corrected in a quote', '> **Answer:** B\n>\n> **Correction:** A'],
    [
      'answered twice',
      '<details><summary>Answer</summary>\n\nB\n\n</details>\n\n<details><summary>Answer (updated)</summary>\n\nA\n\n</details>',
    ],
  ])('%s', (_how, answer) => {
    expect(keys(note(answer))).toEqual([]);
    expect(rules(note(answer))).toHaveLength(1);
  });

  it.each([
    ['in a sentence above the options', 'The correct answer is A.\n\n'],
    ['in the heading', ' (Answer: A)'],
    ['by the text of an option', '**Answer: red**\n\n'],
  ])('%s', (_where, above) => {
    expect(rules(note('Answer: B', above))).toEqual(['keys-disagree']);
  });

  it.each([
    ['a ticked one is called wrong', '1. [x] red\n\n   > Wrong, it is not.\n\n2. [ ] green\n3. [ ] blue\n'],
    ['another one is called right', '1. [x] red\n2. [ ] green\n\n   > Correct!\n\n3. [ ] blue\n'],
  ])('in what is said of the options: %s', (_what, list) => {
    expect(rules(`### Which one?\n\n${list}`)).toEqual(['keys-disagree']);
  });

  it('in a remark below an option', () => {
    const list = '- A. red\n  - Correct: it is.\n- B. green\n- C. blue\n\nAnswer: B\n';
    expect(rules(`### Question 1\n\nWhich one?\n\n${list}`)).toEqual(['keys-disagree']);
  });
});

describe('a key is read beside words that leave it as it is', () => {
  it.each([
    ['Answer: B\n\nA is wrong because it is red. C is not correct.'],
    ['Answer: B\n\nB is correct, as grass is.'],
    ['**Answer: B** — A and C are distractors.'],
    ['Answer: B\n\nGreen is correct.\n\nA red one is incorrect.'],
    ['Answer: B\n\nB'],
    ['Answer: B\n\ngreen'],
    ['Answer: B\n\nPlan A is right next to it.'],
    ['<details><summary>Answer (click)</summary>\n\nB\n\n</details>'],
  ])('%s', (answer) => {
    expect(keys(note(answer))).toEqual([['green']]);
  });

  it('with what is said of each option', () => {
    const list =
      '1. [x] red\n\n   > Correct!\n\n2. [ ] green\n\n   > Wrong, it is not.\n\n3. [ ] blue\n\n   > No: try again.\n';
    expect(keys(`### Which one?\n\n${list}`)).toEqual([['red']]);
  });
});
