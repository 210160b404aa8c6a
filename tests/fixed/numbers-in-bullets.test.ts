import { expect, it } from 'vitest';
import { readOne } from '../support/note-text.ts';

it('when an answer is indented into a list of numbers in bullets, then the options still lose their numbers', () => {
  const answer = '  <details>\n  <summary>E</summary>\n  <mark>2</mark>\n  </details>\n';
  const note = `### Q1\n\n**Which?**\n\n- 1. Queue\n- 2. Topic\n${answer}`;
  expect(readOne(note).options.map(({ text }) => text)).toEqual(['Queue', 'Topic']);
});
