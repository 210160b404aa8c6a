import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { type BlockPart, wordsOfParts } from '../../src/markdown/part-words.ts';
import { plainOf } from '../../src/markdown/plain-words.ts';
import { endOf, parseMarkdown, startOf } from '../../src/markdown/tree.ts';
import '../../src/markdown/full-parser.ts';
import { INLINES, LINES, STARTS } from '../support/markdown-pieces.ts';

/** What a block of a text holds, from so many characters behind its start on. */
function partOf(node: RootContent, skipped: number): BlockPart {
  const first = node.type === 'heading' ? node.children[0] : node;
  const last = node.type === 'heading' ? node.children.at(-1) : node;
  return { node, from: startOf(first ?? node) + skipped, to: endOf(last ?? node) };
}

const partsOf = (text: string, skipped = 0): readonly BlockPart[] =>
  parseMarkdown(text).children.map((node, index) => partOf(node, index === 0 ? skipped : 0));

describe('words that are known', () => {
  it.each([
    ['of a heading', '#### Which *pool* has `tokens`?\n', 0, 'Which pool has tokens?'],
    ['behind a number', '### 12. Which **one** &amp; when?\n', 4, 'Which one & when?'],
    ['behind a label, where code starts', 'A) `one` two\n', 3, 'one two'],
    ['of a heading and a paragraph of lines', '## 3. A case\n\nWhich\none? <b>x</b>\n', 3, 'A case\nWhich\none? x'],
    ['of code below a paragraph', 'What?\n\n```js\na  *b*\n```\n', 0, 'What?\na  *b*'],
  ])('%s', (_what, text, skipped, words) => {
    expect(wordsOfParts(partsOf(text, skipped), text)).toBe(words);
  });

  it('of an item', () => {
    const text = '- A) one `two`\n- B) three\n';
    const [list] = parseMarkdown(text).children;
    const node = list?.type === 'list' ? list.children[0]?.children[0] : undefined;
    expect(node && wordsOfParts([partOf(node, 3)], text)).toBe('one two');
  });
});

describe('words that have to be read', () => {
  it.each([
    ['an item behind a number', '### 1. - which?\n', 3],
    ['a quote behind a number', '### 1. > which?\n', 3],
    ['code within the words', '### 1. `which` one?\n', 5],
    ['stress that is cut', '**1. which** one?\n', 5],
    ['brackets, which may refer to what stands elsewhere', 'which [one]?\n', 0],
    ['a list', '- which?\n', 0],
    ['HTML', '<b>which</b>\n', 0],
    ['a blank at the end that is none to Markdown', 'Which one?\u3000\n\nOr two?\n', 0],
    ['what its place makes a line of a paragraph', '- which\n===\n  one\n', 0],
  ])('%s', (_what, text, skipped) => {
    expect(wordsOfParts(partsOf(text, skipped), text)).toBeUndefined();
  });
});

it('what is known is what parsing the text by itself gives', () => {
  const piece = fc.constantFrom(...INLINES, ...LINES, ...STARTS, 'Which ', 'one', ' ', '\n', '\u3000', '&amp;');
  const texts = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.constantFrom('', '### ', '- A) ', '1. '), texts, fc.nat(6), (start, text, skipped) => {
      const source = `${start}${text}\n\nIs it?\n`;
      for (const block of parseMarkdown(source).children) {
        const node = block.type === 'list' ? block.children[0]?.children[0] : block;
        if (node === undefined) continue;
        const part = partOf(node, skipped);
        const words = part.from < part.to ? wordsOfParts([part], source) : undefined;
        if (words !== undefined) expect(words).toBe(plainOf(source.slice(part.from, part.to).trim()));
      }
    }),
    { numRuns: 3_000 },
  );
});
