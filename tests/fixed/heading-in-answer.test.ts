import { expect, it } from 'vitest';
import { faults, key, read, readOne, rightTexts, written } from '../support/note-text.ts';

it('when an answer below Questions has a heading of its own, then it is no new question', () => {
  const explanation = '#### Why\n\n[Tokens](https://docs.example/tokens)';
  const note = `## Questions\n\n${written({ explanation })}${written({ heading: '### Q2', stem: 'Another?' })}`;
  expect(faults(note)).toEqual([]);
  expect(read(note).questions.map(key)).toEqual([[1], [1]]);
});

it('when a stem below Questions has a heading of its own, then it belongs to the question above', () => {
  const note = `## Questions\n\n${written({ stem: '#### Scenario\n\n**Which token?**' })}`;
  expect(faults(note)).toEqual([]);
  expect(readOne(note)).toMatchObject({ place: { line: 3 }, plainStem: 'Scenario\nWhich token?' });
  expect(rightTexts(readOne(note))).toEqual(['ID token']);
});
