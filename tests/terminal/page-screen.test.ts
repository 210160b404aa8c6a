import { describe, expect, it } from 'vitest';
import { type Page, type PageState, pageFrame, pressPage, scrolledPage } from '../../src/terminal/page-screen.ts';
import { wrap } from '../../src/terminal/wrap.ts';
import { BARE, bar, named, SIZES, sizeText, typed, widest } from '../support/screens.ts';

const LONG = 'Score so far: 15 of 20 right (75 %), 12 to go. ';
const page: Page<'next' | 'undo'> = {
  header: 'Pause',
  lines: ({ width }) => wrap(LONG.repeat(30), width),
  status: 'Enter goes on.',
  keys: [
    { key: 'Enter', does: 'goes on', reply: 'next' },
    { key: 'u', does: 'undoes', reply: 'undo' },
  ],
};
const start: PageState = { offset: 0, notice: '' };
const short = { ...page, lines: () => ['Score so far: 1 of 1 right.'] };

describe('a page', () => {
  it('shows what there is to read, and the keys', () => {
    expect(pageFrame(short, start, { columns: 80, rows: 24 }, BARE)).toEqual([
      'Pause',
      bar(0),
      '',
      'Score so far: 1 of 1 right.',
      '',
      'Enter goes on.',
      'Enter goes on · u undoes',
    ]);
  });

  it.each([
    [named('enter'), 'next'],
    [named('space'), 'next'],
    [typed('u'), 'undo'],
  ])('is left by %j', (key, reply) => {
    expect(pressPage(page, start, key, 10).effect).toEqual({ type: 'reply', reply });
  });

  it('says what a key would do where another does nothing, until the next one', () => {
    const { state, effect } = pressPage(page, start, typed('z'), 10);
    expect(effect).toBeUndefined();
    expect(state.notice).toBe('z does nothing here: Enter goes on.');
    expect(pressPage(page, state, named('left'), 10)).toEqual({ state: start });
  });
});

describe.each(SIZES.map((size) => ({ name: sizeText(size), size })))('a window of $name', ({ size }) => {
  it('is never overrun, and scrolls to the end and back', () => {
    let state = start;
    for (const lines of [5, 5, 500, -500]) {
      state = scrolledPage(page, state, lines, size, BARE);
      const frame = pageFrame(page, state, size, BARE);
      expect(frame.length).toBeLessThanOrEqual(size.rows - 1);
      expect(widest(frame)).toBeLessThanOrEqual(size.columns - 1);
    }
    expect(state.offset).toBe(0);
  });
});
