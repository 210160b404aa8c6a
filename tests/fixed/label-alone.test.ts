import { expect, it } from 'vitest';
import { readOne, written } from '../support/note-text.ts';

it.each(['1.', '1)'])('when `- %s` stands alone above the text of an option, then the words lose nothing', (label) => {
  const second = label.replace('1', '2');
  const options = `- ${label}\n\n  Queue\n- ${second}\n\n  Topic`;
  expect(readOne(written({ options })).options.map(({ plain }) => plain)).toEqual(['Queue', 'Topic']);
});
