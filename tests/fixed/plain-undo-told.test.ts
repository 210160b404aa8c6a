// In plain mode `u` asked a question again without a word, which sounds like the same question twice.
import { expect, it } from 'vitest';
import { DEPTH, LANTERN, noteOf } from '../support/entries.ts';
import { sessionText } from '../support/golden-session.ts';

const files = { 'notes.md': noteOf(LANTERN, DEPTH) };

it('what was undone is told once, before its question comes back', async () => {
  const text = await sessionText(files, [
    { run: 'play --plain --no-shuffle --notes notes.md', says: ['2', 'u', '1', '! odd', 'u', 'q'] },
  ]);
  expect(text).toContain(': u\nUndone: the question before is asked again.\nQuestion 1 of 2');
  expect(text).toContain(': u\nUndone, and your dispute of the key with it.\nQuestion 1 of 2');
});

it('links and key of an answer that was undone are no longer offered', async () => {
  const text = await sessionText(files, [
    { run: 'play --plain --no-shuffle --notes notes.md', says: ['2', 'u', 'o', '!', 'q'] },
  ]);
  expect(text).toContain(': o\nThe links come with the answer.\n');
  expect(text).toContain(': !\nThere is no key to dispute yet.\n');
});

it('in an exam, too', async () => {
  const text = await sessionText(files, [{ run: 'exam --plain --no-shuffle --notes notes.md', says: ['2', 'u', 'q'] }]);
  expect(text).toContain(': u\nUndone: the last answer is taken back.\nQuestion 1 of 2');
});
