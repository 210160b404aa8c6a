import { describe, expect, it } from 'vitest';
import { askFrame } from '../../src/terminal/ask-screen.ts';
import { startAsking } from '../../src/terminal/ask-state.ts';
import { presented } from '../support/questions.ts';
import { BARE } from '../support/screens.ts';

describe('the keys of a question', () => {
  it.each([30, 31, 32, 33, 40, 80])('name the way out in a window of %i columns', (columns) => {
    const asked = presented();
    const keys = askFrame(
      asked,
      { canUndo: true, sureness: false },
      startAsking(asked),
      0,
      { columns, rows: 10 },
      BARE,
    ).at(-1);
    expect(keys).toMatch(/q quits?/);
  });
});
