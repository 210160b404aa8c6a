// Boxes that the stem speaks of were taken for the options and their tick for the key, though numbered options with a key stood below them.
import { expect, it } from 'vitest';
import { read, written } from '../support/note-text.ts';

const BOXES = '- [ ] set up MFA\n- [x] create pool';

it('Where numbered options stand below a list with boxes, nobody is asked what was not meant', () => {
  const options = `${BOXES}\n\nWhat comes first?\n\n1. Alpha\n2. Beta\n3. Gamma`;
  const { questions, diagnostics } = read(written({ options, key: '<mark>3</mark>' }));
  expect(questions).toEqual([]);
  expect(diagnostics.map(({ rule }) => rule)).toContain('options-unclear');
});

it.each(['', '\n\n1. See the docs'])('Boxes alone are options, also with %j below them', (below) => {
  const { questions } = read(written({ options: `${BOXES}${below}`, key: '' }));
  expect(questions.map(({ options }) => options.length)).toEqual([2]);
});
