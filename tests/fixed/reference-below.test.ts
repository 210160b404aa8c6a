import { expect, it } from 'vitest';
import { readOne, written } from '../support/note-text.ts';

it('when the address of a reference stands at the end of the note, then the explanation has its link', () => {
  const note = `${written({ explanation: 'See [the guide][guide].' })}## Links\n\n[guide]: https://docs.example/guide\n`;
  expect(readOne(note).links).toEqual([{ kind: 'web', target: 'https://docs.example/guide', text: 'the guide' }]);
});
