import { describe, expect, it } from 'vitest';
import { readOne, written } from '../support/note-text.ts';

const asked = readOne(written());

describe('a question stays the same', () => {
  it.each([
    ['under another heading', { heading: '## Question 12' }],
    [
      'with its options in another order',
      { options: '1. Refresh token\n2. ID token\n3. Access token', key: '<mark>2</mark>' },
    ],
    ['with every number 1', { options: '1. ID token\n1. Access token\n1. Refresh token' }],
    ['with letters', { options: '- A) ID token\n- B) Access token\n- C) Refresh token' }],
    ['without bold', { stem: 'Which token says who the user is?' }],
    ['with a line broken', { stem: '**Which token\nsays who the user is?**' }],
    ['with a link', { options: '1. [ID token](../id)\n2. *Access* token\n3. Refresh token' }],
    ['with the key in another form', { key: '<h4>Correct answer: A</h4>' }],
    ['with another explanation', { explanation: 'https://docs.example/other' }],
    ['with a comment', { stem: '<!-- tags: mfa -->\n\n**Which token says who the user is?**' }],
  ])('%s', (_change, parts) => {
    const other = readOne(written(parts));
    expect([other.id, other.keyFingerprint]).toEqual([asked.id, asked.keyFingerprint]);
  });

  it('in another place of the note', () => {
    expect(readOne(`---\ntags: [aws]\n---\n\n## About\n\nText.\n\n${written()}`).id).toBe(asked.id);
  });
});

describe('a question becomes another one', () => {
  it.each([
    ['with another stem', { stem: '**Which token says what the user may do?**' }],
    ['with other case', { options: '1. id token\n2. Access token\n3. Refresh token' }],
    ['with another option', { options: '1. ID token\n2. Access token\n3. Session token' }],
    ['with one option more', { options: '1. ID token\n2. Access token\n3. Refresh token\n4. None' }],
    ['with other code below the stem', { stem: '**Which token says who the user is?**\n\n```\nx\n```' }],
  ])('%s', (_change, parts) => {
    expect(readOne(written(parts)).id).not.toBe(asked.id);
  });

  it('with other code alone', () => {
    const withCode = (code: string) => readOne(written({ stem: `What is printed?\n\n\`\`\`sh\n${code}\n\`\`\`` })).id;
    expect(withCode('aws s3 ls')).not.toBe(withCode('aws s3 LS'));
  });
});

describe('the key of a question changes', () => {
  it('when another option becomes right, and the question stays the same', () => {
    const other = readOne(written({ key: '<mark>2</mark>' }));
    expect(other.id).toBe(asked.id);
    expect(other.keyFingerprint).not.toBe(asked.keyFingerprint);
  });
});
