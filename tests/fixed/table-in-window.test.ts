import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askFrame } from '../../src/terminal/ask-screen.ts';
import { startAsking } from '../../src/terminal/ask-state.ts';
import { typeset } from '../../src/terminal/typeset.ts';
import { someTable } from '../support/markdown.ts';
import { presented } from '../support/questions.ts';
import { BARE, SIZES, sizeText, widest } from '../support/screens.ts';

describe('a table', () => {
  it('is never wider than the window, whatever stands in its cells', () => {
    fc.assert(
      fc.property(someTable, fc.integer({ min: 20, max: 120 }), (table, width) => {
        expect(widest(typeset(table, { theme: BARE, width }))).toBeLessThanOrEqual(width);
      }),
      { numRuns: 200 },
    );
  });

  it.each([40, undefined])('keeps a cell with <br> within its lines (width %s)', (width) => {
    const lines = typeset('| Service | Use |\n|---|---|\n| SQS | queue<br>buffer |', { theme: BARE, width });
    expect(lines.join('')).not.toContain('\n');
    expect(lines.join(' ')).toMatch(/queue.*buffer/);
  });

  it.each(SIZES.map((size) => ({ name: sizeText(size), size })))('does not overrun a window of $name', ({ size }) => {
    const row = '| first<br>second | a cell with rather many words in it | and<br>a third<br>one |';
    const asked = presented({ stem: `| A | B | C |\n|---|---|---|\n${row}\n${row}` });
    const lines = askFrame(asked, { canUndo: true, sureness: false }, startAsking(asked), 0, size, BARE);
    expect(lines.join('\n').split('\n').length).toBeLessThanOrEqual(size.rows - 1);
    expect(widest(lines.join('\n').split('\n'))).toBeLessThanOrEqual(size.columns - 1);
  });
});
