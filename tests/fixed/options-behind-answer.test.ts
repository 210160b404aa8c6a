import { describe, expect, it } from 'vitest';
import { key, read, readOne } from '../support/note-text.ts';

/** Rules of a note that gives no question. */
function refused(note: string): readonly string[] {
  const { questions, diagnostics } = read(note);
  expect(questions).toEqual([]);
  return diagnostics.map(({ rule }) => rule);
}

describe('an option that stands behind the answer makes the options unclear', () => {
  it.each([
    ['a line', 'A. aa\nB. bb\nAnswer: B\nExplanation: text\nC. cc\n'],
    ['a paragraph', 'A. aa\nB. bb\n\nAnswer: B\n\nText.\n\nC. cc\n'],
    ['a bullet', '- A. aa\n- B. bb\n\nAnswer: B\n\n- C. cc\n- D. dd\n'],
    ['a number', '1. aa\n2. bb\n\nAnswer: 2\n\nText.\n\n3. cc\n'],
    ['a bullet below lines', 'A. aa\nB. bb\n\nAnswer: B\n\n- C. cc\n'],
    ['a box', '- [ ] aa\n- [x] bb\n\nExplanation: text.\n\n- [ ] cc\n'],
    ['behind details', '- A. aa\n- B. bb\n\n<details>\n\nAnswer: B\n\n</details>\n\n- C. cc\n'],
  ])('%s', (_case, options) => {
    expect(refused(`### Question 1\n\nWhich?\n\n${options}`)).toContain('options-unclear');
  });
});

describe('what stands behind the answer and is no further option', () => {
  it.each([
    ['the options once more', '- A. aa\n- B. bb\n\nAnswer: B\n\n- A. is cold\n- B. hums\n'],
    ['only the right one', 'A. aa\nB. bb\n\nAnswer: B\n\nB. bb hums\n'],
    ['steps', '- A. aa\n- B. bb\n\nAnswer: B\n\n1. first\n2. second\n3. third\n'],
    ['the boxes once more', '- [ ] aa\n- [x] bb\n\nExplanation: text.\n\n- [ ] aa\n- [x] bb\n'],
    ['statements, more than there are options', '- A. aa\n- B. bb\n\nAnswer: B\n\nA. one\nB. two\nC. three\n'],
    ['the next question', '1. aa\n2. bb\n\nAnswer: 2\n\n3. Which one is that?\n\n- A. aa\n- B. bb\n'],
  ])('%s', (_case, options) => {
    expect(key(readOne(`### Question 1\n\nWhich?\n\n${options}`))).toEqual([2]);
  });
});
