import { expect, it } from 'vitest';
import { read } from '../support/note-text.ts';

it.each([
  ['tags: null', []],
  ['tags: ~', []],
  ['tags: [aws, null]', ['aws']],
])('when the front matter says `%s`, then null is no tag', (line, tags) => {
  expect(read(`---\n${line}\n---\n`).tags).toEqual(tags);
});

it('but the word in quotes is one', () => {
  expect(read('---\ntags: ["null"]\n---\n').tags).toEqual(['null']);
});
