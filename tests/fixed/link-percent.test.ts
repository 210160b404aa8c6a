import { expect, it } from 'vitest';
import { readOne, written } from '../support/note-text.ts';

it('when a blank in the name of a file is written as %20, then the link leads to that file', () => {
  const note = written({ explanation: '[API Gateway](../api%20gateway)' });
  expect(readOne(note, ['/notes/api gateway.md']).links).toEqual([
    { kind: 'note', target: '/notes/api gateway.md', text: 'API Gateway' },
  ]);
});
