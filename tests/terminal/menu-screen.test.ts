import { describe, expect, it } from 'vitest';
import type { Size } from '../../src/terminal/frame.ts';
import type { Key } from '../../src/terminal/key.ts';
import { type MenuLine, type MenuState, menuFrame, pressMenu } from '../../src/terminal/menu-screen.ts';
import { ASCII, BARE, bar, named, RICH, SIZES, seen, sizeText, typed, widest } from '../support/screens.ts';

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
const start: MenuState = { cursor: 0, notice: '' };

function press(...keys: readonly (Key | string)[]): ReturnType<typeof pressMenu> {
  let step: ReturnType<typeof pressMenu> = { state: start };
  for (const key of keys) step = pressMenu(step.state, typeof key === 'string' ? typed(key) : key, lines);
  return step;
}
const frame = (state: MenuState, size: Size): readonly string[] => menuFrame('What next?', lines, state, size, BARE);

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
      'Enter takes it · ↑↓ moves · letter takes its line',
    ]);
  });

  it.each([
    ['Enter takes the first', [named('enter')], 0],
    ['a letter takes its line at once', ['e'], 6],
    ['arrows and Enter', [named('down'), named('down'), named('up'), named('enter')], 1],
    ['up from the first: the last', [named('up'), named('enter')], 8],
    ['down from the last: the first', [named('end'), named('down'), named('enter')], 0],
  ] satisfies readonly [string, readonly (Key | string)[], number][])('%s', (_how, keys, chosen) => {
    expect(press(...keys).effect).toEqual({ chosen });
  });

  it.each(['z', '1', '?'])('%s takes nothing, and the notice says what would', (key) => {
    const { state, effect } = press(named('down'), key);
    expect(effect).toBeUndefined();
    expect(state).toEqual({ cursor: 1, notice: 'Press c d r n a t e s q' });
    expect(pressMenu(state, named('other'), lines).state.notice).toBe('');
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
        const shown = frame({ cursor, notice: 'Press c d r n a t e s q' }, size);
        expect(shown.length).toBeLessThanOrEqual(size.rows - 1);
        expect(widest(shown)).toBeLessThanOrEqual(size.columns - 1);
        expect(shown.filter((line) => line.startsWith(`❯ ${key}  `))).toHaveLength(1);
        expect(shown.at(-2)).toBe('Press c d r n a t e s q');
      }
    });
  },
);
