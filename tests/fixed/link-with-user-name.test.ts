import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/terminal/typeset.ts';
import { RICH } from '../support/screens.ts';

/** `https://aws.amazon.com@evil.example/` leads to evil.example: such links are never offered. */
describe('a link with a user name or a password', () => {
  it.each(['https://aws.amazon.com@evil.example/', 'https://user:secret@example.org/'])(
    'is its text alone and does not open: %s',
    (url) => {
      expect(typeset(`[docs](${url})`, { theme: RICH, width: 80 })).toEqual(['docs']);
    },
  );
});
