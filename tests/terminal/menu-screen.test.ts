import { describe, expect, it } from 'vitest';
import type { Size } from '../../src/terminal/frame.ts';
import { NO_GUIDE } from '../../src/terminal/guide.ts';
import type { Key } from '../../src/terminal/key.ts';
import { type MenuLine, menuFrame, pressMenu } from '../../src/terminal/menu-screen.ts';
import {
  ASCII,
  afterWrong,
  BARE,
  bar,
  KEYS_OPEN,
  named,
  RICH,
  SIZES,
  seen,
  sizeText,
  typed,
  widest,
} from '../support/screens.ts';

const lines: readonly MenuLine[] = [
  { key: 'c', name: 'Continue (3 of 20 questions done)' },
  { key: 'd', name: '12 due' },
  { key: 'r', name: 'Review 4 missed' },
  { key: 'n', name: 'New questions (1000)' },
  { key: 'a', name: 'All questions (1200)' },
  { key: 't', name: 'Choose tags' },
  { key: 'e', name: 'Exam (65 questions in 130 minutes)' },
  { key: 's', name: 'Statistics' },
  { key: 'q', name: 'Quit' },
];
const start = 0;

function press(...keys: readonly (Key | string)[]): ReturnType<typeof pressMenu> {
  let step: ReturnType<typeof pressMenu> = { state: start };
  for (const key of keys) step = pressMenu(step.state, typeof key === 'string' ? typed(key) : key, lines);
  return step;
}
const frame = (cursor: number, size: Size, guide = NO_GUIDE): readonly string[] =>
  menuFrame('What next?', lines, cursor, size, BARE, guide);

describe('the menu', () => {
  it('has each action on a line with its key, the first under the cursor', () => {
    expect(frame(start, { columns: 80, rows: 24 })).toEqual([
      'What next?',
      bar(0),
      '',
      '❯ c  Continue (3 of 20 questions done)',
      '  d  12 due',
      '  r  Review 4 missed',
      '  n  New questions (1000)',
      '  a  All questions (1200)',
      '  t  Choose tags',
      '  e  Exam (65 questions in 130 minutes)',
      '  s  Statistics',
      '  q  Quit',
      '',
      '',
      'Enter takes it · q quits · ? keys · ↑↓ moves · letter takes its line',
    ]);
  });

  it.each([
    ['Enter takes the first', [named('enter')], 0],
    ['a letter takes its line at once', ['e'], 6],
    ['arrows and Enter', [named('down'), named('down'), named('up'), named('enter')], 1],
    ['up from the first: the last', [named('up'), named('enter')], 8],
    ['down from the last: the first', [named('end'), named('down'), named('enter')], 0],
  ] satisfies readonly [string, readonly (Key | string)[], number][])('%s', (_how, keys, chosen) => {
    expect(press(...keys).effect).toEqual({ type: 'chosen', at: chosen });
  });

  it.each([typed('z'), typed('1'), named('tab'), named('left'), named('other')])('%j takes nothing', (key) => {
    expect(press(named('down'), key)).toEqual({ state: 1, effect: { type: 'nothing' } });
  });

  it('says what would work where a key takes nothing, and shows all keys on the help', () => {
    const size: Size = { columns: 80, rows: 24 };
    expect(frame(start, size, afterWrong('z')).at(-2)).toBe(
      'z does nothing here. Enter or c d r n a t e s q takes a line, ? shows all keys.',
    );
    expect(frame(start, { columns: 100, rows: 24 }, afterWrong('Tab')).at(-2)).toBe(
      'Tab does nothing here. Enter or c d r n a t e s q takes a line, ↑↓ move, ? shows all keys.',
    );
    const help = frame(start, size, KEYS_OPEN);
    for (const { key, name } of lines) expect(help).toContain(`${key}             ${name}`);
    expect(help.at(-1)).toBe('any key goes back');
  });

  it('says with colours only what it also says without, and in ASCII where there is no Unicode', () => {
    const size: Size = { columns: 40, rows: 24 };
    expect(menuFrame('What next?', lines, start, size, RICH).map(seen)).toEqual(frame(start, size));
    for (const line of menuFrame('What next?', lines, start, size, ASCII)) expect(line).toMatch(/^[ -~]*$/);
  });
});

describe.each([...SIZES, { columns: 40, rows: 24 }].map((size) => ({ name: sizeText(size), size })))(
  'a window of $name',
  ({ size }) => {
    it('is never overrun, and has the action under the cursor in view with what would work', () => {
      for (const [cursor, { key }] of lines.entries()) {
        const shown = frame(cursor, size, afterWrong('z'));
        expect(shown.length).toBeLessThanOrEqual(size.rows - 1);
        expect(widest(shown)).toBeLessThanOrEqual(size.columns - 1);
        expect(shown.filter((line) => line.startsWith(`❯ ${key}  `))).toHaveLength(1);
        expect(shown.at(-2)).toMatch(/^z does nothing.*\? shows (all )?keys\.$/);
        expect(shown.at(-1)).toMatch(/^Enter takes it · q quits · \?/);
      }
    });
  },
);
