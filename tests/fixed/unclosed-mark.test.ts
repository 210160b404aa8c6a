import { expect, it } from 'vitest';
import { read, written } from '../support/note-text.ts';

it('when the last mark is never closed, then an earlier one is not taken for the key', () => {
  const note = written({ explanation: 'It needs <mark>1</mark> pool.', key: '<mark style="color:white">3' });
  const { questions, diagnostics } = read(note);
  expect(questions).toEqual([]);
  expect(diagnostics.map(({ severity }) => severity)).toContain('error');
});
