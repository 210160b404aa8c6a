import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/terminal/typeset.ts';
import { someMarkdown } from '../support/markdown.ts';
import { ASCII, BARE, RICH, seen, UNSAFE_LEFT, widest } from '../support/screens.ts';

const anyWidth = fc.integer({ min: 20, max: 120 });

describe('whatever the Markdown and the width', () => {
  it('no line is wider than the window', () => {
    fc.assert(
      fc.property(someMarkdown, anyWidth, fc.constantFrom(BARE, RICH, ASCII), (markdown, width, theme) => {
        expect(widest(typeset(markdown, { theme, width }))).toBeLessThanOrEqual(width);
      }),
      { numRuns: 300 },
    );
  });

  it('a line is one line, and holds nothing that acts on the terminal but what the theme adds', () => {
    fc.assert(
      fc.property(someMarkdown, fc.option(anyWidth, { nil: undefined }), (markdown, width) => {
        for (const line of typeset(markdown, { theme: BARE, width })) expect(line).not.toMatch(UNSAFE_LEFT);
      }),
      { numRuns: 200 },
    );
  });

  it('colours and links change no text', () => {
    fc.assert(
      fc.property(someMarkdown, anyWidth, (markdown, width) => {
        expect(typeset(markdown, { theme: RICH, width }).map(seen)).toEqual(typeset(markdown, { theme: BARE, width }));
      }),
      { numRuns: 200 },
    );
  });

  it('no letter is lost to the wrapping', () => {
    const letters = (lines: readonly string[]): string => lines.join('').replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(someMarkdown, anyWidth, (markdown, width) => {
        const wide = typeset(markdown, { theme: BARE, width: 10_000 });
        // Numbers of a list are longer than bullets, so only the letters are compared.
        expect(letters(typeset(markdown, { theme: BARE, width }))).toBe(letters(wide));
      }),
      { numRuns: 200 },
    );
  });
});
