import { expect, it } from 'vitest';
import { key, readOne, written } from '../support/note-text.ts';

it('when a heading with a colon that is no key stands behind the mark, then the mark is the key', () => {
  const line = '<mark>2</mark>\n\n<h4>See also: limits</h4>\n\n[Limits](https://docs.example/limits)';
  expect(key(readOne(written({ key: line })))).toEqual([2]);
});
