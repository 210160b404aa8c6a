import { describe, expect, it } from 'vitest';
import { directivesOf } from '../../src/loader/directives.ts';
import { tokensOf } from '../../src/markdown/tokens.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';
import { key, readOne, written } from '../support/note-text.ts';

const directives = (markdown: string) => directivesOf(tokensOf(parseMarkdown(markdown).children, markdown));

describe('a comment sets', () => {
  it.each([
    ['tags', '<!-- tags: mfa, sms -->', { tags: 'mfa, sms', id: undefined }],
    ['an id', '<!-- id: sns-fifo -->', { tags: undefined, id: 'sns-fifo' }],
    ['both', '<!-- id: a -->\n\n<!-- tags: b -->', { tags: 'b', id: 'a' }],
    ['something within a line too', 'Which one? <!-- id: a -->', { tags: undefined, id: 'a' }],
    ['something without blanks', '<!--id:a-->', { tags: undefined, id: 'a' }],
    ['what the last of a name says', '<!-- id: a -->\n\n<!-- id: b -->', { tags: undefined, id: 'b' }],
    ['no id where it is empty', '<!-- id: -->', { tags: undefined, id: undefined }],
    ['nothing where it is prose', '<!-- TODO: tags: mfa -->', { tags: undefined, id: undefined }],
    ['nothing where it goes on', '<!-- id: a\nand more -->', { tags: undefined, id: undefined }],
    ['nothing in code', '`<!-- id: a -->`', { tags: undefined, id: undefined }],
    ['that options stay', '<!-- shuffle: no -->', { tags: undefined, id: undefined, shuffle: false }],
    ['that options stay, off', '<!--shuffle: Off-->', { tags: undefined, id: undefined, shuffle: false }],
    ['that they may move', '<!-- shuffle: yes -->', { tags: undefined, id: undefined, shuffle: true }],
    ['nothing by another word', '<!-- shuffle: perhaps -->', { tags: undefined, id: undefined }],
  ])('%s', (_what, markdown, expected) => {
    expect(directives(markdown)).toEqual({ shuffle: undefined, ...expected });
  });
});

describe('a comment in a question', () => {
  it.each([
    ['above the stem', { stem: '<!-- id: own-id -->\n\n**Which token?**' }],
    ['below the options', { options: '1. ID token\n2. Access token\n\n<!-- id: own-id -->' }],
    ['in the explanation', { explanation: 'Because.\n\n<!-- id: own-id -->' }],
  ])('%s gives it its id, and is no part of it', (_where, parts) => {
    const question = readOne(written(parts));
    expect(question.id).toBe('own-id');
    expect(question.stem + question.explanation + question.options.map(({ text }) => text).join()).not.toContain(
      'own-id',
    );
    expect(key(question)).toEqual([1]);
  });

  it('adds its tags to those of the note, each once when case is ignored', () => {
    const stem = '**Which token?**\n\n<!-- tags: MFA, Aws -->';
    expect(readOne(`---\ntags: [aws]\n---\n\n${written({ stem })}`).tags).toHaveLength(2);
    expect(readOne(`---\ntags: [aws]\n---\n\n${written({ stem })}`).tags).toEqual(
      expect.arrayContaining(['aws', 'MFA']),
    );
  });
});
