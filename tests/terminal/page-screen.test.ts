import { describe, expect, it } from 'vitest';
import { type Page, pageFrame, pressPage, scrolledPage } from '../../src/terminal/page-screen.ts';
import { wrap } from '../../src/terminal/wrap.ts';
import { afterWrong, BARE, bar, KEYS_OPEN, named, SIZES, sizeText, typed, widest } from '../support/screens.ts';

const LONG = 'Score so far: 15 of 20 right (75 %), 12 to go. ';
const page: Page<'next' | 'undo'> = {
  header: 'Pause',
  lines: ({ width }) => wrap(LONG.repeat(30), width),
  status: 'Enter goes on.',
  keys: [
    { key: 'Enter', does: 'goes on', reply: 'next', help: 'next question' },
    { key: 'u', does: 'undoes', reply: 'undo', help: 'undo the answer before' },
  ],
};
const start = 0;
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
      'Enter goes on · u undoes · ? keys',
    ]);
  });

  it.each([
    [named('enter'), 'next'],
    [named('space'), 'next'],
    [typed('u'), 'undo'],
  ])('is left by %j', (key, reply) => {
    expect(pressPage(page, key, 10)).toEqual({ type: 'reply', reply });
  });

  it.each([typed('z'), named('left'), named('tab'), named('other')])('is not left by %j', (key) => {
    expect(pressPage(page, key, 10)).toEqual({ type: 'nothing' });
  });

  it('says what works where a key does nothing', () => {
    expect(pageFrame(short, start, { columns: 80, rows: 24 }, BARE, afterWrong('z')).at(-2)).toBe(
      'z does nothing here. Enter goes on, u undoes, ? shows all keys.',
    );
  });

  it('tells its keys in words', () => {
    const help = pageFrame(short, start, { columns: 80, rows: 24 }, BARE, KEYS_OPEN);
    expect(help).toContain('Enter       next question');
    expect(help).toContain('u           undo the answer before');
  });

  it('names the key that scrolls only where there is more', () => {
    const keysOf = (one: typeof page) => pageFrame(one, start, { columns: 80, rows: 12 }, BARE).at(-1);
    expect(keysOf(page)).toBe('Enter goes on · u undoes · ? keys · PgDn scrolls');
    expect(keysOf(short)).toBe('Enter goes on · u undoes · ? keys');
    expect(scrolledPage(short, start, 5, { columns: 80, rows: 12 }, BARE)).toBeUndefined();
  });
});

describe.each(SIZES.map((size) => ({ name: sizeText(size), size })))('a window of $name', ({ size }) => {
  it('is never overrun, and scrolls to the end and back', () => {
    const longer = { ...page, lines: () => Array.from({ length: 80 }, () => LONG.slice(0, size.columns - 1)) };
    let offset = start;
    for (const lines of [5, 5, 500, -500]) {
      offset = scrolledPage(longer, offset, lines, size, BARE) ?? Number.NaN;
      const frame = pageFrame(longer, offset, size, BARE);
      expect(frame.length).toBeLessThanOrEqual(size.rows - 1);
      expect(widest(frame)).toBeLessThanOrEqual(size.columns - 1);
    }
    expect(offset).toBe(0);
  });
});
