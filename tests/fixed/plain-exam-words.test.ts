// In an exam in plain mode `s`, `n`, `p` and `r` were refused, `prev` at the first question and `next` with nothing open asked a question again
// without a word, and options that were struck out were forgotten when one came back.
import { expect, it } from 'vitest';
import { DEPTH, LANTERN, noteOf } from '../support/entries.ts';
import { sessionText } from '../support/golden-session.ts';

const exam = (...says: string[]): Promise<string> =>
  sessionText({ 'notes.md': noteOf(LANTERN, DEPTH) }, [
    { run: 'exam --plain --no-shuffle --notes notes.md', says: [...says, 'q'] },
  ]);

it('s goes on, as it does on a screen', async () => {
  expect(await exam('s')).toContain('map: s\nQuestion 2 of 2 ');
});

it.each([
  ['n', 'Question 2 of 2 '],
  ['r', 'Your exam: 0 answered'],
])('%s does what it does on a screen', async (key, expected) => {
  expect(await exam(key)).toContain(`map: ${key}\n${expected}`);
});

it('p goes back, as it does on a screen', async () => {
  expect(await exam('n', 'p')).toContain('map: p\nQuestion 1 of 2 ');
});

it('prev at the first question says that it is the first', async () => {
  expect(await exam('prev')).toContain('map: prev\nThis is the first question.\nChoose 1');
});

it('next at the map says that nothing is open', async () => {
  expect(await exam('1', '2', 'next')).toContain('q: next\nNo question is open.\nsubmit');
});

it('what is struck out is still so when one comes back', async () => {
  expect(await exam('x 2', 'next', 'prev')).toMatch(/map: prev\nQuestion 1 .*\n {2}2\. A green one \(struck out\)\n/s);
});
