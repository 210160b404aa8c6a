import { expect, it } from 'vitest';
import { parseDocument } from '../../src/markdown/document.ts';
import { readOne } from '../support/note-text.ts';

it('when an answer is indented into the last option by four blanks, then its later paragraphs are no code', () => {
  const answer = [
    '<details>\n<summary>Explanation</summary>\n<div>\n',
    'First [one](https://docs.example/one).\n',
    'Second [two](https://docs.example/two).\n',
    '<mark>2</mark>\n</div>\n</details>',
  ].join('\n');
  const note = `### Q1\n\n**Which?**\n\n1. Queue\n2. Topic\n${answer.replace(/^(?=.)/gm, '    ')}\n`;
  const { explanation, links } = readOne(note);
  expect(parseDocument(explanation).map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  expect(links.map(({ target }) => target)).toEqual(['https://docs.example/one', 'https://docs.example/two']);
});
