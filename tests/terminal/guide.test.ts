import { describe, expect, it } from 'vitest';
import { bodyRows, type Hint } from '../../src/terminal/frame.ts';
import {
  afterWrongKey,
  type GuidedParts,
  guidedFrame,
  HELP_HINT,
  NO_GUIDE,
  pressGuide,
  withoutNotice,
  wrongText,
} from '../../src/terminal/guide.ts';
import { afterWrong, BARE, bar, KEYS_OPEN, named, SIZES, sizeText, typed, widest } from '../support/screens.ts';

const HINTS: readonly Hint[] = [
  { key: 'Enter', does: 'submits' },
  { key: 'q', does: 'quits' },
  HELP_HINT,
  { key: '1-4', does: 'chooses', says: '1-4 choose' },
  { key: 's', does: 'skips' },
];
const PARTS: GuidedParts = {
  heading: { places: ['Question 1 of 2'] },
  body: ['Which one?'],
  status: 'Choose 1',
  notice: '',
  hints: HINTS,
  help: [
    ['Enter', 'submit'],
    ['q', 'quit; what you answered counts'],
  ],
};
const SHORT_PAGE = { total: 3, rows: 10 };
const LONG_PAGE = { total: 30, rows: 10 };

describe('a key that does nothing', () => {
  it.each([
    [99, 'z', 'z does nothing here. Enter submits, q quits, 1-4 choose, s skips, ? shows all keys.'],
    [79, 'z', 'z does nothing here. Enter submits, q quits, 1-4 choose, ? shows all keys.'],
    [60, 'z', 'z does nothing here. Enter submits, ? shows all keys.'],
    [60, 'Backspace', 'Backspace does nothing here. q quits, ? shows all keys.'],
    [40, 'z', 'z does nothing here. ? shows all keys.'],
    [40, 'Backspace', 'Backspace does nothing: ? shows keys.'],
    [29, 'z', 'z does nothing: ? shows keys.'],
    [29, 'Tab', 'Tab does nothing: ? helps.'],
    [29, 'A pasted text', 'A pasted text does nothing.'],
  ])('is answered on %i columns at %s with what works', (width, label, text) => {
    expect(wrongText(label, HINTS, width)).toBe(text);
    expect(text.length).toBeLessThanOrEqual(width);
  });

  it('is answered above the keys, where the status stands otherwise', () => {
    const frame = guidedFrame(PARTS, afterWrong('Tab'), { columns: 80, rows: 24 }, 0, BARE);
    expect(frame.slice(-2)).toEqual([
      'Tab does nothing here. Enter submits, q quits, 1-4 choose, ? shows all keys.',
      'Enter submits · q quits · ? keys · 1-4 chooses · s skips',
    ]);
  });

  it('gives way to what the screen has to say by itself', () => {
    const frame = guidedFrame(
      { ...PARTS, notice: '1 minute left.' },
      afterWrong('z'),
      { columns: 80, rows: 24 },
      0,
      BARE,
    );
    expect(frame.at(-2)).toBe('1 minute left.');
  });

  it('changes nothing when it is pressed again, so that nothing is drawn again', () => {
    const once = afterWrongKey(NO_GUIDE, named('tab'));
    expect(once).toEqual(afterWrong('Tab'));
    expect(afterWrongKey(once, named('tab'))).toBe(once);
    expect(afterWrongKey(once, typed('z'))).toEqual(afterWrong('z'));
    const quiet = { notice: '' };
    expect(withoutNotice(quiet)).toBe(quiet);
  });
});

describe('?', () => {
  it('opens the page of all keys at its top', () => {
    expect(pressGuide(afterWrong('z'), typed('?'), SHORT_PAGE)).toEqual(KEYS_OPEN);
    expect(guidedFrame(PARTS, KEYS_OPEN, { columns: 80, rows: 24 }, 3, BARE)).toEqual([
      'Question 1 of 2',
      bar(0),
      '',
      'Enter  submit',
      'q      quit; what you answered counts',
      '',
      'Keys',
      'any key goes back',
    ]);
  });

  it.each([typed('?'), typed('q'), typed('z'), named('enter'), named('space'), named('escape'), named('other')])(
    'is taken back by %j, which does nothing else',
    (key) => {
      expect(pressGuide({ ...KEYS_OPEN, offset: 4 }, key, LONG_PAGE)).toEqual(NO_GUIDE);
    },
  );

  it('shows a page that scrolls where it is longer than the window, and only there', () => {
    expect(pressGuide(KEYS_OPEN, named('pagedown'), LONG_PAGE)).toEqual({ ...KEYS_OPEN, offset: 8 });
    expect(pressGuide({ ...KEYS_OPEN, offset: 19 }, named('pagedown'), LONG_PAGE)?.offset).toBe(20);
    expect(pressGuide({ ...KEYS_OPEN, offset: 1 }, named('pageup'), LONG_PAGE)?.offset).toBe(0);
    expect(pressGuide(KEYS_OPEN, named('pagedown'), SHORT_PAGE)).toEqual(NO_GUIDE);
    const long = { ...PARTS, help: Array.from({ length: 40 }, () => ['x', 'does it'] as const) };
    expect(guidedFrame(long, KEYS_OPEN, { columns: 80, rows: 24 }, 0, BARE).at(-1)).toBe(
      'any key goes back · PgDn scrolls',
    );
  });

  it('leaves any other key to the screen', () => {
    for (const key of [typed('z'), named('enter'), named('up'), named('other')])
      expect(pressGuide(NO_GUIDE, key, SHORT_PAGE)).toBeUndefined();
  });
});

describe('a pasted text', () => {
  it.each([NO_GUIDE, KEYS_OPEN])('does nothing from its start to its end, and says so: %j', (before) => {
    const keys = [named('paste-start'), typed('1'), named('enter'), typed('?'), typed('q'), named('paste-end')];
    let guide = before;
    for (const key of keys) guide = pressGuide(guide, key, SHORT_PAGE) ?? expect.fail('It went to the screen.');
    expect(guide).toEqual({ ...before, wrong: 'A pasted text' });
    expect(guidedFrame(PARTS, guide, { columns: 80, rows: 24 }, 0, BARE).at(-2)).toMatch(
      /^A pasted text does nothing here\./,
    );
  });
});

describe.each(SIZES.map((size) => ({ name: sizeText(size), size })))('a window of $name', ({ size }) => {
  it('names ? among the keys, and is never overrun', () => {
    const long = { ...PARTS, hints: [{ key: 'Enter', does: 'answers' }, { key: 'q', does: 'leaves' }, HELP_HINT] };
    for (const parts of [PARTS, long]) {
      for (const guide of [NO_GUIDE, KEYS_OPEN, afterWrong('Backspace'), { ...KEYS_OPEN, wrong: 'A pasted text' }]) {
        const frame = guidedFrame(parts, guide, size, 0, BARE);
        expect(frame.length).toBeLessThanOrEqual(bodyRows(size) + 6);
        expect(widest(frame)).toBeLessThanOrEqual(size.columns - 1);
        if (guide.offset === undefined) expect(frame.at(-1)).toMatch(/· \?( keys)?( ·|$)/);
      }
    }
  });
});
