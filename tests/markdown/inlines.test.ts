import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/markdown/blocks.ts';
import { inlinesOf } from '../../src/markdown/inlines.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';

function inlines(markdown: string): readonly Inline[] {
  const [block] = parseMarkdown(markdown).children;
  if (block?.type === 'paragraph') return inlinesOf(block.children, new Map([['t', '/tokens']]));
  return block?.type === 'html' ? inlinesOf([block], new Map()) : [];
}

const text = (words: string): Inline => ({ type: 'text', text: words });

describe('inlinesOf', () => {
  it.each<[string, string, Inline]>([
    ['**', '**pool**', { type: 'strong', children: [text('pool')] }],
    ['*', '*pool*', { type: 'emphasis', children: [text('pool')] }],
    ['code', '`a b`', { type: 'code', text: 'a b' }],
    ['a link', '[pool](/p)', { type: 'link', url: '/p', children: [text('pool')] }],
    ['a reference', '[pool][t]\n\n[t]: /tokens', { type: 'link', url: '/tokens', children: [text('pool')] }],
    ['an image', '![pool](/p.png)', { type: 'image', alt: 'pool', url: '/p.png' }],
    ['an image by reference', '![pool][t]\n\n[t]: /tokens', { type: 'image', alt: 'pool', url: '/tokens' }],
    ['<b>', '<b>pool</b>', { type: 'strong', children: [text('pool')] }],
    ['<strong>', '<strong>pool</strong>', { type: 'strong', children: [text('pool')] }],
    ['<em>', '<em>pool</em>', { type: 'emphasis', children: [text('pool')] }],
    ['<del>', '<del>pool</del>', { type: 'strike', children: [text('pool')] }],
    ['<code>', '<code>a</code>', { type: 'code', text: 'a' }],
    ['<kbd>', '<kbd>q</kbd>', { type: 'code', text: 'q' }],
    ['<a href>', '<a href="/p?a=1&amp;b=2">pool</a>', { type: 'link', url: '/p?a=1&b=2', children: [text('pool')] }],
  ])('gives %s its meaning', (_markup, markdown, expected) => {
    expect(inlines(markdown)).toEqual([expected]);
  });

  it.each([
    ['<abbr title="JSON Web Token">JWT</abbr>', 'JWT'],
    ['<mark style="color:white">2</mark>', '2'],
    ['<a name="x">pool</a>', 'pool'],
    ['<span onclick="run()">pool</span>', 'pool'],
  ])('drops the tags of %s and keeps what stands in them', (markdown, words) => {
    expect(inlines(markdown)).toEqual([text(words)]);
  });

  it('drops comments, scripts of them included', () => {
    expect(inlines('a<!-- <b>no</b> -->b')).toEqual([text('a'), text('b')]);
  });

  it('decodes entities in Markdown and in raw HTML', () => {
    expect(inlines('a &lt; b')).toEqual([text('a < b')]);
    expect(inlines('<div>a &lt; b')).toEqual([text('a < b')]);
  });

  it('makes a blank of a newline in the source, and a break of two blanks before it', () => {
    expect(inlines('one\ntwo')).toEqual([text('one two')]);
    expect(inlines('one  \ntwo')).toEqual([text('one'), { type: 'break' }, text('two')]);
  });

  it.each(['one<br>two', 'one<br/>two', 'one</br>two', 'one<br><br>two'])('ends the line once in %s', (markdown) => {
    expect(inlines(markdown)).toEqual([text('one'), { type: 'break' }, text('two')]);
  });

  it('leaves no break at the ends', () => {
    expect(inlines('<div><p>one</p></div>')).toEqual([text('one')]);
  });

  it('keeps what stands in a tag that is never closed, and passes over one that closes nothing', () => {
    expect(inlines('one <b>two')).toEqual([text('one '), { type: 'strong', children: [text('two')] }]);
    expect(inlines('one</b> two')).toEqual([text('one'), text(' two')]);
  });

  it('closes what was left open within an element when the element ends', () => {
    expect(inlines('<b><i>pool</b> x')).toEqual([
      { type: 'strong', children: [{ type: 'emphasis', children: [text('pool')] }] },
      text(' x'),
    ]);
  });

  it('shows the words of a reference whose address is unknown', () => {
    const nodes = parseMarkdown('[pool][u]\n\n[u]: /unknown').children[0];
    expect(nodes?.type === 'paragraph' && inlinesOf(nodes.children, new Map())).toEqual([text('pool')]);
  });
});
