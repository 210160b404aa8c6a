// Footnotes were not shown at all, nor what referred to them, on screens and in plain mode.
import { expect, it } from 'vitest';
import { typeset } from '../../src/terminal/typeset.ts';
import { BARE } from '../support/screens.ts';

it.each([40, undefined])('a footnote stands where the note has it, and what refers to it (width %s)', (width) => {
  const lines = typeset('Up to 256 KB[^1].\n\n[^1]: More with S3.', { theme: BARE, width });
  expect(lines).toEqual(['Up to 256 KB[1].', '', '[1] More with S3.']);
});
