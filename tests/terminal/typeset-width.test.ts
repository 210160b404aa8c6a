import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/terminal/typeset.ts';
import { someMarkdown, someTable } from '../support/markdown.ts';
import { ASCII, BARE, HIGHLIGHTED, MARKLESS, RICH, seen, UNSAFE_LEFT, widest } from '../support/screens.ts';

const anyWidth = fc.integer({ min: 10, max: 120 });
const anything = fc.oneof({ arbitrary: someMarkdown, weight: 3 }, someTable);

const ENDS: ReadonlyMap<number, number> = new Map([
  [1, 22],
  [2, 22],
  [3, 23],
  [9, 29],
]);

/** Styles that are open at the end of a line, or the first that was closed without being open. */
function stylesLeftBy(line: string): readonly number[] {
  let open: number[] = [];
  for (const [, digits] of line.matchAll(/\u001b\[(\d+)m/g)) {
    const code = Number(digits);
    const end = ENDS.get(code) ?? ([3, 9].includes(Math.floor(code / 10)) && code !== 39 ? 39 : undefined);
    if (end !== undefined) open.push(end);
    else if (open.includes(code)) open = open.filter((one) => one !== code);
    else return [code];
  }
  return open;
}

describe('whatever the Markdown and the width', () => {
  it('no line is wider than the window', () => {
    fc.assert(
      fc.property(anything, anyWidth, fc.constantFrom(BARE, RICH, HIGHLIGHTED, ASCII), (markdown, width, theme) => {
        expect(widest(typeset(markdown, { theme, width }))).toBeLessThanOrEqual(width);
      }),
      { numRuns: 300 },
    );
  });

  it('a line is one line, and holds nothing that acts on the terminal but what the theme adds', () => {
    fc.assert(
      fc.property(
        anything,
        fc.option(anyWidth, { nil: undefined }),
        fc.constantFrom(BARE, HIGHLIGHTED),
        (markdown, width, theme) => {
          for (const line of typeset(markdown, { theme, width })) expect(seen(line)).not.toMatch(UNSAFE_LEFT);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['colours and links', RICH],
    ['colours in code', HIGHLIGHTED],
  ])('%s change no text', (_what, theme) => {
    fc.assert(
      fc.property(anything, anyWidth, (markdown, width) => {
        expect(typeset(markdown, { theme, width }).map(seen)).toEqual(typeset(markdown, { theme: MARKLESS, width }));
      }),
      { numRuns: 200 },
    );
  });

  it('a line opens each style that it has, and leaves none open', () => {
    fc.assert(
      fc.property(anything, anyWidth, (markdown, width) => {
        for (const line of typeset(markdown, { theme: HIGHLIGHTED, width })) expect(stylesLeftBy(line)).toEqual([]);
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
