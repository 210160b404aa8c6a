import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/loader/lines.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';

const lines = (source: string) => linesOf(parseMarkdown(source).children, source);
const texts = (source: string): readonly string[] => lines(source).map(({ text }) => text);

describe('lines as a reader meets them', () => {
  it.each([
    ['paragraphs and their lines', 'one\ntwo\n\nthree\n', ['one', 'two', 'three']],
    ['headings and items', '# one\n\n- two\n- three\n  four\n', ['one', 'two', 'three', 'four']],
    ['marks are no part of them', '**one** `two` [three](a.md)\n', ['one two three']],
    ['blanks at the ends are none either', '  one  \n', ['one']],
    ['tags that end a line', '<details><summary>one</summary>two</details>\n', ['one', 'two']],
    ['tags within a line', 'one <span>two</span> <b>three</b>\n', ['one two three']],
    ['line breaks', 'one<br>two\\\nthree\n', ['one', 'two', 'three']],
    ['code on a line of its own is left out', 'one\n\n```\ntwo\n```\n', ['one']],
    ['comments are left out', 'one\n\n<!-- two -->\n\nthree\n', ['one', 'three']],
    ['entities are what they mean', '&lt;one&gt;\n', ['<one>']],
  ])('%s', (_what, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  it('stand where the source has them', () => {
    const source = '**one**\ntwo\n';
    expect(lines(source).map(({ start, end }) => source.slice(start, end))).toEqual(['one', 'two']);
  });
});

it.each([
  ['**bold** and plain', ['bold']],
  ['plain and *weak*', ['weak']],
  ['`code` and <mark>marked</mark>', ['code', 'marked']],
  ['<b>never closed', ['never closed']],
  ['  **bold**  ', ['bold']],
  ['plain', []],
])('what is stressed in %s', (source, expected) => {
  const stressed = lines(`${source}\n`).flatMap((line) =>
    line.stressed.map(({ from, to }) => line.text.slice(from, to)),
  );
  expect(stressed).toEqual(expected);
});
