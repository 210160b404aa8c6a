import { describe, expect, it } from 'vitest';
import { normaliseNewlines } from '../../src/loader/note.ts';
import { readOne, written } from '../support/note-text.ts';

describe('normaliseNewlines', () => {
  it.each([
    ['CRLF', 'a\r\nb\r\n\r\nc', 'a\nb\n\nc'],
    ['CR alone', 'a\rb\r\rc', 'a\nb\n\nc'],
    ['all kinds at once', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a byte order mark', '\ufeff---\n', '---\n'],
    ['a mark that is not at the start', 'a\ufeffb', 'a\ufeffb'],
  ])('knows %s', (_what, text, expected) => {
    expect(normaliseNewlines(text)).toBe(expected);
  });
});

describe('a note written on another system', () => {
  const text = `---\ntags: [aws]\n---\n\n${written()}`;

  it.each([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR alone', text.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${text}`],
    ['a byte order mark and CRLF', `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ])('reads the same with %s', (_what, other) => {
    expect(readOne(other)).toEqual(readOne(text));
    expect(readOne(other)).toMatchObject({ tags: ['aws'], place: { line: 5, column: 1 } });
  });
});
