import { expect, it } from 'vitest';
import { read, rightTexts } from '../support/note-text.ts';

const BELOW = 'Choose:\n\n- A. only 1\n- B. only 2\n- C. both\n\nAnswer: C\n';
const FACTS = '1. first fact\n2. second fact\n\n';

/** The last statement was taken for the question, and the heading was lost. */
it.each(['### 1. Which one?', '### Which one?', '#### Q1. Which one?', '## Question 1\n\nWhich one?'])(
  'statements between %s and its options belong to the stem',
  (heading) => {
    const { questions } = read(`${heading}\n\n${FACTS}${BELOW}`);
    expect(questions.map(rightTexts)).toEqual([['both']]);
    expect(questions[0]?.place.line).toBe(1);
    expect(questions[0]?.plainStem).toMatch(/Which one\?.*first fact.*second fact/s);
  },
);

it('but below a heading that asks nothing each item with options is a question', () => {
  const item = (number: number) => `${number}. Which ${number}?\n\n   - A. red\n   - B. green\n\n   Answer: B\n`;
  expect(read(`## Test\n\n${item(1)}\n${item(2)}`).questions).toHaveLength(2);
});
