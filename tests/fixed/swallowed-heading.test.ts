import { expect, it } from 'vitest';
import { read, written } from '../support/note-text.ts';

it('when no empty line stands between </details> and the next question, then that one is read or told', () => {
  const note = `${written().trimEnd()}\n${written({ heading: '### Q2', stem: 'Which one is lost?' })}`;
  const { questions, diagnostics } = read(note);
  const lines = [...questions, ...diagnostics].map(({ place }) => place.line);
  expect(lines).toContain(1);
  expect(lines).toContain(19);
});
