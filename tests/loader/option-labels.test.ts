import type { List } from 'mdast';
import { describe, expect, it } from 'vitest';
import { kindOfLabels, labelledItems } from '../../src/loader/option-labels.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';
import { only } from '../support/note-text.ts';

function listOf(markdown: string): List {
  const node = only(parseMarkdown(markdown).children);
  if (node.type !== 'list') throw new Error(`${node.type}, expected a list`);
  return node;
}

/** Labels with the first line of each text. */
function labelled(markdown: string, above: readonly string[] = []) {
  return labelledItems(listOf(markdown), markdown, { above }).map(({ label, textFrom }) => [
    label,
    markdown.slice(textFrom).split('\n')[0],
  ]);
}

const ONE_TWO = (first: string, second: string) => [
  [first, 'one'],
  [second, 'two'],
];

describe('labels of options', () => {
  it.each([
    ['a letter before the text', '- A) one\n- B) two\n', 'A', 'B'],
    ['a small letter', '- a. one\n- b. two\n', 'A', 'B'],
    ['a letter in brackets', '- (a) one\n- (b) two\n', 'A', 'B'],
    ['a bold letter', '- **A.** one\n- **B.** two\n', 'A', 'B'],
    ['a bold letter before its mark', '- **A**: one\n- **B**: two\n', 'A', 'B'],
    ['a letter with a colon', '- A: one\n- B: two\n', 'A', 'B'],
    ['a letter behind a box', '- [ ] A) one\n- [x] B) two\n', 'A', 'B'],
    ['a letter in a numbered list', '1. A) one\n2. B) two\n', 'A', 'B'],
    ['full-width letters', '- Ａ）one\n- Ｂ）two\n'.replaceAll('）', '） '), 'A', 'B'],
    ['letters of another script', '- А) one\n- Б) two\n', 'А', 'Б'],
    ['letters of two scripts that look alike', '- А) one\n- B) two\n', 'A', 'B'],
    ['a letter stuck to the text', '- A.one\n- B.two\n', 'A', 'B'],
    ['a number before the text', '- 1: one\n- 2: two\n', '1', '2'],
    ['a bold number before the text', '- **1.** one\n- **2.** two\n', '1', '2'],
    ['a numbered list in a bullet', '- 1. one\n- 2. two\n', '1', '2'],
    ['a numbered list', '1. one\n2. two\n', '1', '2'],
    ['a numbered list that nobody counted', '1. one\n1. two\n', '1', '2'],
    ['bullets', '- one\n- two\n', '', ''],
    ['bullets with boxes', '- [ ] one\n- [x] two\n', '', ''],
  ])('%s', (_what, markdown, first, second) => {
    expect(labelled(markdown)).toEqual(ONE_TWO(first, second));
  });

  it('labels that nothing else looks like are labels where they do not count on, too', () => {
    expect(labelled('- 8: one\n- 3: two\n').map(([label]) => label)).toEqual(['8', '3']);
  });

  it('a label on a line of its own has its text below', () => {
    const markdown = '- A\n\n  one\n- B\n\n  two\n';
    expect(labelled(markdown).map(([label]) => label)).toEqual(['A', 'B']);
  });

  it.each([
    ['where one item has none', '- A) one\n- two\n'],
    ['stuck to the text, where they do not count on', '- e.g. one\n- i.e. two\n'],
    ['numbers with a colon that are too high for options', '- 80: one\n- 22: two\n'],
    ['numbers with a colon in boxes that do not count on', '- [ ] 8: one\n- [x] 3: two\n'],
  ])('are none %s', (_where, markdown) => {
    expect(labelled(markdown).map(([label]) => label)).toEqual(['', '']);
  });

  it('go on from a list that something cut, also where they would be none alone', () => {
    expect(labelled('- C.one\n- D.two\n', ['A', 'B'])).toEqual(ONE_TWO('C', 'D'));
    expect(labelled('- C.one\n- D.two\n')).toEqual([
      ['', 'C.one'],
      ['', 'D.two'],
    ]);
  });

  it('are read up to the item that answers', () => {
    const markdown = '- A) one\n- B) two\n- Answer: B\n';
    const to = markdown.indexOf('- Answer');
    expect(labelledItems(listOf(markdown), markdown, { to }).map(({ label }) => label)).toEqual(['A', 'B']);
  });
});

it.each([
  ['- A) one\n- B) two\n', 'labels'],
  ['- 1: one\n- 2: two\n', 'labels'],
  ['1. one\n2. two\n', 'numbers'],
  ['- one\n- two\n', 'plain'],
])('%j has %s', (markdown, kind) => {
  expect(kindOfLabels(listOf(markdown), markdown)).toBe(kind);
});
