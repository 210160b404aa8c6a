import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainOf } from '../../src/markdown/plain-words.ts';
import { plainText } from '../../src/markdown/tokens.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';
import { INLINES, LINES, STARTS } from '../support/markdown-pieces.ts';

describe('plainOf', () => {
  it.each([
    ['Just words, with (brackets) and "quotes".', 'Just words, with (brackets) and "quotes".'],
    ['**bold** `code` [link](https://example.org)', 'bold code link'],
    ['a &amp; b', 'a & b'],
    ['1. one\n2. two', 'one\ntwo'],
    ['- one', 'one'],
    ['    code', 'code'],
    ['=== is an operator', '=== is an operator'],
    ['2) second', 'second'],
    ['Title\n===', 'Title'],
    ['`a[0]` and ` b ` in *it*', 'a[0] and b in it'],
    ['`<b>` is `*bold*`', '<b> is *bold*'],
    ['- `a` is an item', 'a is an item'],
    ['``a ` b`` c', 'a ` b c'],
  ])('%j is %j', (markdown, words) => {
    expect(plainOf(markdown)).toBe(words);
  });
});

it('words that are found without a parser are those that the parser finds', () => {
  const code = [
    '`a`',
    '`a[0]`',
    '` b `',
    '`  `',
    '`<b>`',
    '`*`',
    '`\\`',
    '`',
    '``',
    '`c',
    'd`',
    ' ',
    ' ',
    'e',
    '1',
    '.',
    '-',
    '=',
  ];
  const piece = fc.constantFrom(...code, ...code, ...code, ...code, ...INLINES, ...LINES, ...STARTS);
  const texts = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join('').trimStart());
  fc.assert(
    fc.property(texts, (text) => {
      expect(plainOf(text)).toBe(plainText(parseMarkdown(text).children, text));
    }),
    { numRuns: 10_000 },
  );
});
