import { describe, expect, it } from 'vitest';
import { key, readOne, written } from '../support/note-text.ts';

describe('when a line holds tags', () => {
  it('then its words stay on one line', () => {
    const stem = '**Which <abbr title="JSON Web Token">JWT</abbr> says who the user is?**';
    expect(readOne(written({ stem })).plainStem).toBe('Which JWT says who the user is?');
  });

  it('then a tag within a word does not cut it, so the question stays the same', () => {
    const plain = readOne(written({ stem: 'Which pool is **pre**ferred?' }));
    expect(readOne(written({ stem: 'Which pool is <b>pre</b>ferred?' })).id).toBe(plain.id);
  });

  it('then <br> still ends the line, so that two numbers of a key are never one', () => {
    const options = Array.from({ length: 12 }, (_, index) => `${index + 1}. Shard number ${index + 1}`).join('\n');
    expect(key(readOne(written({ options, key: '<mark>1<br>2</mark>' })))).toEqual([1, 2]);
  });
});
