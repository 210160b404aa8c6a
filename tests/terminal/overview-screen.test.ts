import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExamStatus } from '../../src/domain/session.ts';
import { bodyRows, type Size } from '../../src/terminal/frame.ts';
import type { Key } from '../../src/terminal/key.ts';
import { overviewFrame, overviewOffset, questionsPerRow } from '../../src/terminal/overview-screen.ts';
import {
  type OverviewEffect,
  type OverviewState,
  pressOverview,
  startOverview,
} from '../../src/terminal/overview-state.ts';
import { ASCII, BARE, bar, KEYS_OPEN, named, RICH, SIZES, seen, sizeText, typed, widest } from '../support/screens.ts';

const terms = { minutes: 130, deadlineAtMs: 0, pass: 72, paper: 'p' };
/** Every third question is open, every seventh flagged. */
const statusOf = (count: number, at = 0): ExamStatus => ({
  terms,
  at,
  questions: Array.from({ length: count }, (_none, index) => ({ answered: index % 3 > 0, flagged: index % 7 === 0 })),
});
const exam = statusOf(65);
const WIDE: Size = { columns: 80, rows: 24 };

interface Pressed {
  readonly state: OverviewState;
  readonly effect: OverviewEffect | undefined;
  readonly offset: number;
}

/** A prompt as the screen runs it: what there is at first and after each key. */
function pressedAll(status: ExamStatus, size: Size, keys: readonly (Key | string)[]): readonly Pressed[] {
  let last: Pressed = { state: startOverview(status), effect: undefined, offset: 0 };
  const all = [last];
  for (const key of keys) {
    const pressed = typeof key === 'string' ? typed(key) : key;
    const { state, effect } = pressOverview(last.state, pressed, status, questionsPerRow(status, size), bodyRows(size));
    const moved = effect?.type === 'top' ? 0 : last.offset;
    last = { state, effect, offset: overviewOffset(status, state, moved, size, BARE) };
    all.push(last);
  }
  return all;
}
const press = (...keys: readonly (Key | string)[]): Pressed | undefined => pressedAll(exam, WIDE, keys).at(-1);
const framesOf = (status: ExamStatus, size: Size, ...keys: readonly (Key | string)[]): readonly (readonly string[])[] =>
  pressedAll(status, size, keys).map(({ state, offset }) => overviewFrame(status, state, 65_000, offset, size, BARE));
const frameAfter = (status: ExamStatus, size: Size, ...keys: readonly (Key | string)[]): readonly string[] =>
  framesOf(status, size, ...keys).at(-1) ?? [];

describe('the map of an exam on a screen of 80x24', () => {
  it('shows the time, counts, a legend in words, every question with its state, and the line that submits', () => {
    const lines = frameAfter(statusOf(12), WIDE);
    expect(lines).toEqual([
      'Your exam · 1:05 left',
      bar(53),
      '',
      '8 answered, 4 open, 2 flagged.',
      '● answered  ○ open  ⚑ flagged',
      '',
      '❯ 1 ○⚑   2 ●    3 ●    4 ○    5 ●    6 ●    7 ○    8 ●⚑   9 ●   10 ○',
      ' 11 ●   12 ●',
      '',
      '  Submit the exam',
      '',
      'Question 1: open, flagged',
      expect.stringMatching(/^Enter goes there · q leaves · \? keys · End to submit · n first open/),
    ]);
  });

  it.each([
    ['right', [named('right')], 1],
    ['down, by a row', [named('down')], 10],
    ['down from the last row but one, which is longer', ['5', '9', named('down')], 64],
    ['down from the last row', ['6', '1', named('down')], 65],
    ['up from the line that submits', [named('end'), named('up')], 64],
    ['up in the first row', ['5', named('up')], 4],
    ['PgDn and PgUp', [named('pagedown'), named('pageup')], 0],
    ['a number of two digits', ['1', '2'], 11],
    ['a number that there is not: its last digit', ['6', '9'], 8],
    ['digits that a key stands between', ['1', named('right'), '2'], 1],
    ['Home', [named('end'), named('home')], 0],
  ] satisfies readonly [string, readonly (Key | string)[], number][])('moves by %s', (_how, keys, cursor) => {
    expect(press(...keys)?.state.cursor).toBe(cursor);
  });

  it.each([
    ['Enter goes to the question under the cursor', ['1', '2', named('enter')], { type: 'goTo', index: 11 }],
    ['n goes to the first open one', ['n'], { type: 'next' }],
    ['p goes back', ['p'], { type: 'previous' }],
    ['r goes back', ['r'], { type: 'previous' }],
    ['Tab goes back', [named('tab')], { type: 'previous' }],
    ['u takes the last answer back', ['u'], { type: 'undo' }],
    ['q leaves', ['q'], { type: 'quit' }],
  ] satisfies readonly [string, readonly (Key | string)[], OverviewEffect][])('%s', (_rule, keys, effect) => {
    expect(press(...keys)?.effect).toEqual(effect);
  });

  it('starts on the line that submits where one comes from the last question', () => {
    expect(startOverview(statusOf(65, 64)).cursor).toBe(65);
    expect(startOverview(statusOf(65, 11)).cursor).toBe(11);
  });

  it('says so where nothing is open, and where nothing is answered', () => {
    const all = { ...exam, questions: [{ answered: true, flagged: false }] };
    expect(pressOverview(startOverview(all), typed('n'), all, 1, 10).state.notice).toBe('No question is open.');
    const none = { ...exam, questions: [{ answered: false, flagged: false }] };
    expect(pressOverview(startOverview(none), typed('u'), none, 1, 10).state.notice).toContain('Nothing to undo');
  });

  it.each([typed('z'), typed('y'), named('escape'), named('other')])('has no use for %j', (key) => {
    expect(press(key)).toMatchObject({ state: startOverview(exam), effect: { type: 'nothing' } });
  });

  it('names only the keys that do something now', () => {
    const keysOf = (answered: boolean): string | undefined => {
      const status = {
        ...exam,
        questions: [
          { answered, flagged: false },
          { answered, flagged: false },
        ],
      };
      return overviewFrame(status, startOverview(status), 65_000, 0, { columns: 120, rows: 24 }, BARE).at(-1);
    };
    expect(keysOf(true)).toBe(
      'Enter goes there · q leaves · ? keys · End to submit · p back · 1-9 a number · u undoes',
    );
    expect(keysOf(false)).toBe(
      'Enter goes there · q leaves · ? keys · End to submit · n first open · p back · 1-9 a number',
    );
  });

  it('tells the keys of the map on its help, and those of submitting on the help there', () => {
    const help = (state: OverviewState): string =>
      overviewFrame(exam, state, 65_000, 0, WIDE, BARE, KEYS_OPEN).join('\n');
    expect(help(startOverview(exam))).toMatch(/\n1-9 +go to a number\n/);
    expect(help({ ...startOverview(exam), page: 'submit' })).toMatch(/\ny +submit the exam.*\n.*back to the map\n/);
  });

  it('says with colours only what it also says without, and in ASCII where there is no Unicode', () => {
    for (const { state, offset } of pressedAll(exam, WIDE, [named('down'), '6', named('end'), named('enter'), 'z'])) {
      const rich = overviewFrame(exam, state, 65_000, offset, WIDE, RICH).map(seen);
      expect(rich).toEqual(overviewFrame(exam, state, 65_000, offset, WIDE, BARE));
      for (const line of overviewFrame(exam, state, 65_000, offset, WIDE, ASCII)) expect(line).toMatch(/^[ -~]*$/);
    }
  });
});

describe('submitting an exam', () => {
  const asked = [named('end'), named('enter')];

  it('is asked once more, with what is open and flagged', () => {
    expect(frameAfter(exam, WIDE, ...asked).slice(3, 7)).toEqual([
      '22 questions open: open questions are wrong.',
      '10 questions flagged.',
      '',
      'Submit? y submits, any other key goes back.',
    ]);
  });

  it('is meant by y', () => {
    expect(press(...asked, 'y')?.effect).toEqual({ type: 'submit' });
    expect(press('y')?.effect).toEqual({ type: 'nothing' });
  });

  it.each([named('enter'), named('space'), named('pagedown'), typed('s'), typed('n'), typed('q'), typed('1')])(
    'is taken back by %j, which does nothing else',
    (key) => {
      const pressed = press(...asked, key);
      expect(pressed?.effect).toBeUndefined();
      expect(pressed?.state).toEqual(press(named('end'))?.state);
    },
  );

  it('never happens by Enter or s alone, however often they are pressed', () => {
    for (const key of [named('enter'), typed('s')]) {
      for (const { effect } of pressedAll(
        statusOf(65, 64),
        WIDE,
        Array.from({ length: 9 }, () => key),
      )) {
        expect(effect?.type).not.toBe('submit');
      }
    }
  });
});

describe.each([...SIZES, { columns: 40, rows: 24 }].map((size) => ({ name: sizeText(size), size })))(
  'a window of $name',
  ({ size }) => {
    const keys = fc.array(
      fc.oneof(
        fc.constantFrom(named('up'), named('down'), named('left'), named('right'), named('home'), named('end')),
        fc.constantFrom(named('pagedown'), named('pageup'), named('enter')),
        fc.constantFrom(...'0159?zsm').map(typed),
      ),
      { maxLength: 12 },
    );

    it('is never overrun, and always has the cursor in view', () => {
      fc.assert(
        fc.property(keys, fc.constantFrom(1, 12, 65, 300), (row, count) => {
          const status = statusOf(count, Math.floor(count / 2));
          const states = pressedAll(status, size, row);
          for (const [index, lines] of framesOf(status, size, ...row).entries()) {
            expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
            expect(widest(lines)).toBeLessThanOrEqual(size.columns - 1);
            const { page, cursor } = states[index]?.state ?? { page: 'map', cursor: 0 };
            if (index === 0 || page !== 'map') continue;
            const wanted = cursor === count ? '❯ Submit' : new RegExp(`❯ *${cursor + 1} [●○]`);
            expect(lines.join('\n')).toMatch(wanted);
          }
        }),
        { numRuns: 12 },
      );
    });

    it('shows all that is asked before submitting', () => {
      const lines = frameAfter(exam, size, named('end'), named('enter')).join(' ');
      expect(lines).toMatch(/22 questions open: open +questions are wrong\..*10 questions flagged\..*y submits/);
    });
  },
);
