import { expect, it } from 'vitest';
import { parseDocument } from '../../src/markdown/document.ts';

it('when a tag is named like a member of every object, then it goes and what stands in it stays', () => {
  expect(parseDocument('a <constructor>pool</constructor>')).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'a ' },
        { type: 'text', text: 'pool' },
      ],
    },
  ]);
});
