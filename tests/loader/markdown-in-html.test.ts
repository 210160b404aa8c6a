import { expect, it } from 'vitest';
import { openMarkdown } from '../../src/loader/markdown-in-html.ts';

it.each([
  '<div markdown="1">',
  '<div class="a" markdown>',
  '  <section markdown="block">',
  '<article markdown=1 class="b">',
  '<center markdown="span">',
])('the tag %s gives way to blanks, so that offsets stay', (tag) => {
  expect(openMarkdown(`a\n${tag}\nb\n`)).toBe(`a\n${' '.repeat(tag.length)}\nb\n`);
});

it.each([
  ['a tag without the word', '<div class="a">\n\nmarkdown\n'],
  ['a tag with text behind it', '<div markdown="1">text\n'],
  ['a tag of another name', '<details markdown="1">\n'],
  ['a tag in code', '```html\n<div markdown="1">\n```\n'],
  ['a tag in a longer fence', '~~~~\n~~~\n<div markdown="1">\n~~~~\n'],
  ['a word that only starts so', '<div data-markdowns="1">\n'],
])('%s stays', (_what, text) => {
  expect(openMarkdown(text)).toBe(text);
});

it('a fence ends where it is closed', () => {
  expect(openMarkdown('```\ncode\n```\n<div markdown>\n')).toBe(`\`\`\`\ncode\n\`\`\`\n${' '.repeat(14)}\n`);
});
