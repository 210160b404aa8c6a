import { expect, it } from 'vitest';
import { read, rightTexts, written } from '../support/note-text.ts';

it('when a list skips a number, then a key never means an option that carries another one', () => {
  const options = '1. Queue\n2. Topic\n4. Stream\n5. Table';
  const right = read(written({ options, key: '<mark>4</mark>' })).questions.flatMap(rightTexts);
  expect(right).not.toContain('Table');
});
