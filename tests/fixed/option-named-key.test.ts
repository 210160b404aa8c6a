import { describe, expect, it } from 'vitest';
import { optionTexts, readOne, rightTexts } from '../support/note-text.ts';

const DETAILS = '<details>\n\n<mark>1</mark>\n\n</details>\n';
const asked = (last: string, answer = DETAILS): string =>
  `### Q1\n\nWhich change helps?\n\n1. A role\n2. A pool\n3. A page\n4. ${last}\n\n${answer}`;

/** The last option was taken for the start of the answer, and the question was asked without it. */
describe('an option that is only a word which elsewhere announces the key', () => {
  it.each(['A key', 'The key', 'Key', 'The answer', 'Answer', 'The key.', '**Key**'])('%s stays one', (last) => {
    const read = readOne(asked(last));
    expect(optionTexts(read)).toHaveLength(4);
    expect(rightTexts(read)).toEqual(['A role']);
    expect(read.explanation).toBe('');
  });

  it('and may be the right one', () => {
    expect(rightTexts(readOne(asked('A key', DETAILS.replace('1', '4'))))).toEqual(['A key']);
    expect(rightTexts(readOne(asked('A key', 'Answer: 4\n')))).toEqual(['A key']);
  });
});

describe('an item with the key is none', () => {
  const list = '- A. red\n- B. green\n- C. blue\n';
  it.each([`${list}- Answer: B\n`, `${list}- Answer:\n\n  B\n`, `${list}- **Answer**\n  - B\n`])('%j', (text) => {
    const read = readOne(`### Q1\n\nWhich one?\n\n${text}`);
    expect([optionTexts(read).length, ...rightTexts(read)]).toEqual([3, 'green']);
  });
});
