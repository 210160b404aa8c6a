import { describe, expect, it } from 'vitest';
import { answerStart } from '../../src/loader/answer-start.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';

/** The rest of the question from where its answer starts. */
const answer = (markdown: string): string | undefined => {
  const start = answerStart(parseMarkdown(markdown).children, markdown);
  return start === undefined ? undefined : markdown.slice(start).trim();
};

const LIST = '- A) one\n- B) two\n';

describe('an answer starts', () => {
  it.each([
    ['at <details>', `${LIST}\n<details>\nB\n</details>`, '<details>\nB\n</details>'],
    [
      'at a summary, where <details> is broken',
      `${LIST}\n<summary>Answer</summary>\nB`,
      '<summary>Answer</summary>\nB',
    ],
    ['at a line', `${LIST}\nAnswer: B`, 'Answer: B'],
    ['at a bold line', `${LIST}\n**Answer:** B`, '**Answer:** B'],
    ['at a heading', `${LIST}\n#### Answer: B`, '#### Answer: B'],
    ['at an explanation', `${LIST}\nExplanation: two hums.`, 'Explanation: two hums.'],
    ['right below the last option', `${LIST}Answer: B`, 'Answer: B'],
    ['behind lines', 'A) one\nB) two\nAnswer: B', 'Answer: B'],
    ['at the last item, behind two', `${LIST}- Answer: B`, '- Answer: B'],
    ['at an item without a letter', `${LIST}- **Answer:** B\n- Because.`, '- **Answer:** B\n- Because.'],
    ['at the first item of a list behind', 'A) one\nB) two\n\n* **Answer:** B', '* **Answer:** B'],
    [
      'at a link below boxes',
      '- [ ] one\n- [x] two\n- [a page](https://docs.example)',
      '- [a page](https://docs.example)',
    ],
    ['at the second of two', 'It\n\n- hums\n- flies\n\nAnswers:\n\n- one\n- two\n\nAnswer: 2', 'Answer: 2'],
    [
      'behind a hint above the options',
      `<details>\nhint\n</details>\n\n${LIST}\n<details>\nB\n</details>`,
      '<details>\nB\n</details>',
    ],
  ])('%s', (_where, markdown, expected) => {
    expect(answer(markdown)).toBe(expected);
  });

  it.each([
    ['nothing is behind the options', LIST],
    ['the stem says so', `Answer: one of these\n\n${LIST}`],
    ['the text of an option says so', '- Answer: one\n- two\n'],
    ['the texts of two options say so', '- Answer: one\n- Answer: two\n'],
    ['several options explain themselves', '- A) one\n  - Explanation: no.\n- B) two\n  - Explanation: yes.\n'],
  ])('nowhere when %s', (_when, markdown) => {
    expect(answer(markdown)).toBeUndefined();
  });
});
