import { expect, it } from 'vitest';
import { faults, read, written } from '../support/note-text.ts';

it('when a lettered option says nothing, then the question is left out as with numbers', () => {
  const note = written({ options: '- A) Queue\n- B)\n- C) Topic', key: '<mark>A</mark>' });
  expect(faults(note)).toEqual(['1:1 option-empty']);
  expect(read(note).questions).toEqual([]);
});
