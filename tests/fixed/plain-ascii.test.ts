// Where the locale is not UTF-8, plain mode printed a dot in its headings and an ellipsis that are not in it.
import { expect, it } from 'vitest';
import { DEPTH, noteOf } from '../support/entries.ts';
import { sessionText } from '../support/golden-session.ts';

it.each([
  ['C', 'Question 1 of 1 - harbour\n', 'Question 1 of 1 - 2 hours 10 minutes left\n'],
  ['C.UTF-8', 'Question 1 of 1 · harbour\n', 'Question 1 of 1 · 2 hours 10 minutes left\n'],
])('with LANG=%s the parts of a heading stand apart by what the locale has', async (LANG, practice, exam) => {
  const options = '--plain --notes notes.md';
  const text = await sessionText({ 'notes.md': noteOf(DEPTH) }, [
    { run: `play ${options}`, env: { LANG }, says: ['q'] },
    { run: `exam ${options}`, env: { LANG }, says: ['q'] },
  ]);
  expect(text).toContain(practice);
  expect(text).toContain(exam);
});
