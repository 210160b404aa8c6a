import { describe, expect, it } from 'vitest';
import { readOne } from '../support/note-text.ts';

const first = (nested: string) => {
  const [option] = readOne(`### Q1. Which?\n\n- [x] one\n${nested}\n- [ ] two\n`).options;
  return [option?.text, option?.feedback];
};

describe('what an option says to the one who chose it', () => {
  it.each([
    ['a quote', '  > It hums.', 'It hums.'],
    ['a nested list with a verdict', '  - Correct: it hums.', '- Correct: it hums.'],
    ['a paragraph with a verdict', '\n  Right, it hums.', 'Right, it hums.'],
    ['a paragraph with a sign', '\n  ✅ It hums.', '✅ It hums.'],
    ['a nested list with the word explanation', '  - *Explanation:* It hums.', '- *Explanation:* It hums.'],
  ])('is %s', (_what, nested, feedback) => {
    expect(first(nested)).toEqual(['one', feedback]);
  });

  it.each([
    ['a nested list', '  - and two', 'one\n- and two'],
    ['a paragraph', '\n  and two', 'one\n\nand two'],
    ['a word that only starts so', '\n  Rightly so', 'one\n\nRightly so'],
  ])('is not %s, which is a part of it', (_what, nested, text) => {
    expect(first(nested)).toEqual([text, '']);
  });
});
