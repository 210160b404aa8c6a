import { describe, expect, it } from 'vitest';
import { faults, readOne, written } from '../support/note-text.ts';

const QUESTION = written({});
const note = (field: string, comment = ''): string =>
  `---\n${field}\n---\n\n${written({ stem: `${comment}**Which token?**` })}`;

describe('whether options may be shuffled', () => {
  it('is so where nothing is said', () => {
    expect(readOne(QUESTION).shuffle).toBe(true);
  });

  it.each(['shuffle: false', 'shuffle: no', 'shuffle: off', 'shuffle: "No"', 'tags: [aws]\nshuffle: FALSE'])(
    'is not so in a note with %s',
    (field) => {
      expect(readOne(note(field)).shuffle).toBe(false);
      expect(faults(note(field))).not.toContain('1:1 front-matter');
    },
  );

  it.each(['shuffle: true', 'shuffle: yes', 'shuffle:', 'title: shuffle'])('is so in a note with %s', (field) => {
    expect(readOne(note(field)).shuffle).toBe(true);
    expect(faults(note(field))).not.toContain('1:1 front-matter');
  });

  it.each(['shuffle: never', 'shuffle: [no]', 'shuffle: {a: b}', 'shuffle: 0'])('is told where it is %s', (field) => {
    expect(readOne(note(field)).shuffle).toBe(true);
    expect(faults(note(field))).toContain('1:1 front-matter');
  });

  it('is not so for a question with a comment', () => {
    expect(readOne(written({ stem: '<!-- shuffle: no -->\n\n**Which token?**' })).shuffle).toBe(false);
  });

  it('is what the comment of a question says, where its note says otherwise', () => {
    expect(readOne(note('shuffle: false', '<!-- shuffle: yes -->\n\n')).shuffle).toBe(true);
  });
});
