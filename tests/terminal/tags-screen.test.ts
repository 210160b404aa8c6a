import { describe, expect, it } from 'vitest';
import { bodyRows, type Size } from '../../src/terminal/frame.ts';
import type { Key } from '../../src/terminal/key.ts';
import { tagsFrame, tagsOffset } from '../../src/terminal/tags-screen.ts';
import { NO_TAGS, pressTags, type TagLine } from '../../src/terminal/tags-state.ts';
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

const few: readonly TagLine[] = [
  { name: 'harbour', asks: new Set(['q1', 'q2']) },
  { name: 'lights', asks: new Set(['q2', 'q3']) },
];
const many: readonly TagLine[] = Array.from({ length: 300 }, (_none, at) => ({
  name: at % 50 === 7 ? `a-tag-that-is-longer-than-a-small-window-is-wide-認証基盤-${at}` : `tag ${at}`,
  asks: new Set([`q${at}`, `q${at + 1}`]),
}));
const WIDE: Size = { columns: 80, rows: 24 };

/** What is shown at first and after each key, as the prompt does it. */
function framesOf(lines: readonly TagLine[], size: Size, ...keys: readonly Key[]): readonly (readonly string[])[] {
  let state = NO_TAGS;
  let offset = 0;
  const draw = (): readonly string[] => {
    offset = tagsOffset(lines, state, offset, size, BARE);
    return tagsFrame(lines, state, offset, size, BARE);
  };
  return [
    draw(),
    ...keys.map((key) => {
      state = pressTags(state, key, lines, bodyRows(size)).state;
      return draw();
    }),
  ];
}
const frameAfter = (lines: readonly TagLine[], size: Size, ...keys: readonly Key[]): readonly string[] =>
  framesOf(lines, size, ...keys).at(-1) ?? [];

describe('the choice of tags', () => {
  it('shows each tag with how many questions it has, what is ticked, and what that comes to', () => {
    expect(frameAfter(few, WIDE)).toEqual([
      'Which tags?',
      bar(0),
      '',
      '❯ □ harbour (2)',
      '  □ lights (2)',
      '',
      'No tag ticked',
      'Enter starts · Esc back · ? keys · Space ticks · ↑↓ moves · letters search',
    ]);
    expect(frameAfter(few, WIDE, named('space'), named('down'), named('space')).slice(3)).toEqual([
      '  ■ harbour (2)',
      '❯ ■ lights (2)',
      '',
      '2 tags ticked, 3 questions',
      'Enter starts · Esc back · ? keys · Space ticks · ↑↓ moves · letters search',
    ]);
  });

  it('shows what is searched for, and how to end that', () => {
    expect(frameAfter(few, WIDE, typed('g'))).toEqual([
      'Which tags?',
      bar(0),
      '',
      '❯ □ lights (2)',
      '',
      'Search: g_ · No tag ticked',
      'Enter starts · Esc all tags · ? keys · Space ticks · ↑↓ moves · letters search',
    ]);
  });

  it('says what works where a key does nothing, and all keys on the help', () => {
    expect(tagsFrame(few, NO_TAGS, 0, WIDE, BARE, afterWrong('Tab')).at(-2)).toBe(
      'Tab does nothing here. Enter starts, Esc goes back, ↑↓ move, ? shows all keys.',
    );
    const help = tagsFrame(few, NO_TAGS, 0, WIDE, BARE, KEYS_OPEN).join('\n');
    expect(help).toMatch(/\nSpace +tick the tag.*\nletters +search.*\nEsc +end the search.*any key goes back$/s);
  });

  it('says with colours only what it also says without, and in ASCII where there is no Unicode', () => {
    const state = { ...NO_TAGS, ticked: new Set([1]), search: 'l' };
    expect(tagsFrame(few, state, 0, WIDE, RICH).map(seen)).toEqual(tagsFrame(few, state, 0, WIDE, BARE));
    for (const line of tagsFrame(few, state, 0, WIDE, ASCII)) expect(line).toMatch(/^[ -~]*$/);
  });
});

describe.each(SIZES.map((size) => ({ name: sizeText(size), size })))('a window of $name', ({ size }) => {
  it('is never overrun by hundreds of tags, and has the one under the cursor in view', () => {
    const keys = [
      ...Array.from({ length: 12 }, () => named('down')),
      ...Array.from({ length: 60 }, () => named('pagedown')),
      named('up'),
      named('home'),
      named('up'),
      typed('7'),
      named('end'),
      named('space'),
    ];
    for (const frame of framesOf(many, size, ...keys)) {
      expect(frame.length).toBeLessThanOrEqual(size.rows - 1);
      expect(widest(frame)).toBeLessThanOrEqual(size.columns - 1);
      expect(frame.filter((line) => line.startsWith('❯'))).toHaveLength(1);
      expect(frame.at(-1)).toMatch(/^Enter starts · Esc (back|all tags)( · \?|$)/);
    }
    expect(frameAfter(many, size).join('\n')).toMatch(/↓ \d+ more lines below \(PgDn\)/);
  });
});
