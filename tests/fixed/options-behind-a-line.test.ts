import { describe, expect, it } from 'vitest';
import { read } from '../support/note-text.ts';

describe('options behind a line across the page', () => {
  it('are none of the heading above it, whose text would be a part of the stem', () => {
    const note = '# Reason\n\nIt is two.\n\n---\n\nWhich are even?\n\n- [x] 2\n- [ ] 3\n';
    expect(read(note).questions).toEqual([]);
  });

  it('are its own right below it', () => {
    const note = '# Which are even?\n\n---\n\n- [x] 2\n- [ ] 3\n';
    expect(read(note).questions.map(({ stem }) => stem)).toEqual(['Which are even?']);
  });
});
