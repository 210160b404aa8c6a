import { describe, expect, it } from 'vitest';
import { keyPlaces } from '../../src/loader/key-places.ts';
import { linesOf } from '../../src/loader/lines.ts';
import { tokensOf } from '../../src/markdown/tokens.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';

const places = (markdown: string) => {
  const { children } = parseMarkdown(markdown);
  const tokens = tokensOf(children, markdown);
  return keyPlaces(tokens, linesOf(children, markdown), markdown).map(({ shape, texts, open }) => ({
    shape,
    texts,
    open,
  }));
};
const line = (...texts: string[]) => ({ shape: 'line', texts, open: false });

describe('the key may stand', () => {
  it.each([
    ['in a mark', '<mark>2</mark>', [{ shape: 'mark', texts: ['2'], open: false }]],
    ['behind a colon', 'Answer: 2', [line('2')]],
    ['in brackets', '答案：【B】', [line('B')]],
    ['before a sign', 'Answer: B ✅', [line('B')]],
    ['in bold before a sentence', 'Answer: **B**. It hums.', [line('B. It hums.', 'B')]],
    ['in bold with its lead', '**Answer: B.** It hums.', [line('B. It hums.', 'B.')]],
    ['in bold before words in italics', '**Answer: B** *Concept: humming.*', [line('B Concept: humming.', 'B')]],
    ['in code', 'Answer: `B`', [line('B')]],
    ['below the word', '**Answer**\n\nB', [{ shape: 'line', texts: ['B'], open: true }]],
    ['below the word, with a number', 'Answer:\n\n3. three', [{ shape: 'line', texts: ['3. three'], open: true }]],
    ['behind the word alone', 'Answer B', [{ shape: 'line', texts: ['B'], open: true }]],
    [
      'in raw HTML',
      '<details><summary>Answer</summary>**B**. It hums.</details>',
      [{ shape: 'line', texts: ['B. It hums.'], open: true }],
    ],
  ])('%s', (_where, markdown, expected) => {
    expect(places(markdown)).toEqual(expected);
  });

  it('and a sentence that names a label may contradict it', () => {
    expect(places('Answer: A\n\nThough some say that the correct answer is B.')).toEqual([
      line('A'),
      { shape: 'said', texts: ['B'], open: true },
    ]);
  });

  it.each([
    ['a bold part of a key', 'Answer: **B** and C', [line('B and C')]],
    ['nothing below the word', 'Answer:', []],
    ['another announcement below the word', 'Answer:\n\nExplanation: it hums.', []],
    ['a guess', 'Your answer: A', []],
  ])('but is not taken from %s', (_what, markdown, expected) => {
    expect(places(markdown)).toEqual(expected);
  });
});
