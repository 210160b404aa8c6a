// In plain mode `?` and any slip of the finger behind the last question ended the session, and its last answer stood.
import { expect, it } from 'vitest';
import { DEPTH, noteOf } from '../support/entries.ts';
import { sessionText } from '../support/golden-session.ts';

it('? behind the last question tells what works there, a slip is refused, and the answer can still be undone', async () => {
  const text = await sessionText({ 'notes.md': noteOf(DEPTH) }, [
    { run: 'play --plain --no-shuffle --notes notes.md', says: ['2', '?', 'unod', 'u', '2', ''] },
  ]);
  expect(text).toMatch(
    /Enter: end\nu: undo the answer before\n.*Nothing is left to answer\..*Undone: .*Score: 1 of 1/s,
  );
});
