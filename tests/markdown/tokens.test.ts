import { describe, expect, it } from 'vitest';
import { elementsOf, plainText, type Token, tokensOf } from '../../src/markdown/tokens.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';

const tokens = (markdown: string): readonly Token[] => tokensOf(parseMarkdown(markdown).children, markdown);
const words = (markdown: string): string => plainText(parseMarkdown(markdown).children, markdown);

/** Each token by the source that it covers, boundaries left out. */
const pieces = (markdown: string): readonly string[] =>
  tokens(markdown).flatMap(({ kind, start, end }) =>
    kind === 'boundary' ? [] : [`${kind} ${markdown.slice(start, end)}`],
  );

describe('tokensOf', () => {
  it('tells tags from text in inline HTML', () => {
    expect(pieces('The <mark>2</mark> pools')).toEqual([
      'text The ',
      'open <mark>',
      'text 2',
      'close </mark>',
      'text  pools',
    ]);
  });

  it('tells tags from text in a block of HTML, which CommonMark keeps as one piece', () => {
    expect(pieces('<div>Token<br>\n<mark>2</mark>')).toEqual([
      ...['open <div>', 'text Token', 'open <br>', 'text \n'],
      ...['open <mark>', 'text 2', 'close </mark>'],
    ]);
  });

  it('takes code for code, whatever stands in it', () => {
    expect(pieces('`<mark>1</mark>`')).toEqual(['code `<mark>1</mark>`']);
    expect(pieces('~~~\n<mark>1</mark>\n~~~')).toEqual(['code ~~~\n<mark>1</mark>\n~~~']);
  });

  it('decodes entities of both kinds of text', () => {
    expect(tokens('a &amp; b')).toMatchObject([{ kind: 'boundary' }, { kind: 'text', text: 'a & b' }]);
    expect(tokens('<div>a &amp; b')).toMatchObject([{}, { name: 'div' }, { kind: 'text', text: 'a & b' }]);
  });

  it('keeps text and address of an image', () => {
    expect(tokens('![a pool](p.png)')).toMatchObject([{}, { kind: 'image', alt: 'a pool', url: 'p.png' }]);
  });
});

describe('plainText', () => {
  it.each([
    ['emphasis', '**Which** *token* __says__?', 'Which token says?'],
    ['link targets', '[App client](../client)', 'App client'],
    ['code marks', 'Call `InitiateAuth` now', 'Call InitiateAuth now'],
    ['HTML tags', '<abbr title="JSON Web Token">JWT</abbr>', 'JWT'],
    ['comments', 'pool <!-- tags: mfa -->', 'pool'],
  ])('drops %s and keeps the words', (_what, markdown, expected) => {
    expect(words(markdown)).toBe(expected);
  });

  it('gives blocks as lines', () => {
    expect(words('One\n\nTwo\n\n- a\n- b\n\n```\ncode\n```')).toBe('One\nTwo\na\nb\ncode');
  });

  it('shows an image by its text, or by its address where it has none', () => {
    expect(words('![a pool](p.png)')).toBe('a pool');
    expect(words('![](p.png)')).toBe('p.png');
  });
});

describe('elementsOf', () => {
  const ranges = (html: string): readonly (readonly string[])[] => {
    const found = tokensOf(parseMarkdown(html).children, html);
    const cut = (index: number): string => html.slice(found[index]?.start, found[index]?.end);
    return [...elementsOf(found)]
      .toSorted(([a], [b]) => a - b)
      .map(([open, close]) => [cut(open), html.slice(found[open]?.end, found[close]?.start)]);
  };

  it('pairs a tag with the one that closes it, through nesting', () => {
    expect(ranges('<div a>1<div b>2</div>3</div>')).toEqual([
      ['<div a>', '1<div b>2</div>3'],
      ['<div b>', '2'],
    ]);
  });

  it('pairs across the nodes of the tree', () => {
    expect(ranges('<details>\n\n**bold**\n\n</details>')).toEqual([
      ['<details>', '\n\n**bold**\n\n'],
      ['', '**bold**'],
    ]);
  });

  it('passes over a tag that is never closed, and one that closes nothing', () => {
    expect(ranges('<div></mark><mark>2</div>')).toEqual([['<div>', '</mark><mark>2']]);
  });
});
