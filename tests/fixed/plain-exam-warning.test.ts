// The warning that 10 minutes are left was lost where a line was typed within the second in which they came.
import { expect, it } from 'vitest';
import { DEPTH, LANTERN, noteOf } from '../support/entries.ts';
import { sessionText } from '../support/golden-session.ts';

it('a warning that falls due while a line is typed is told with that line', async () => {
  const text = await sessionText({ 'notes.md': noteOf(LANTERN, DEPTH) }, [
    {
      run: 'exam --plain --no-shuffle --minutes 30 --notes notes.md',
      says: [{ passes: 20 * 60_000, line: 'm' }, 'q'],
    },
  ]);
  expect(text).toContain('m\n10 minutes left.\nFlagged.\n');
});
