import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Presented } from '../../src/domain/session.ts';
import { askFrame } from '../../src/terminal/ask-screen.ts';
import { type AskState, pressAsking, startAsking } from '../../src/terminal/ask-state.ts';
import { bodyRows, type Size } from '../../src/terminal/frame.ts';
import type { Key } from '../../src/terminal/key.ts';
import { questionBody, revealed, scrolledTo } from '../../src/terminal/question-body.ts';
import { presented } from '../support/questions.ts';
import { ASCII, BARE, bar, KEYS_OPEN, named, RICH, SIZES, seen, sizeText, typed, widest } from '../support/screens.ts';

const short = presented({
  stem: 'Which one?',
  options: ['queue', 'topic', 'stream'],
  key: [2],
  tags: ['aws'],
  total: 3,
});
const LONG = 'A company runs a workload that must not lose a single message when a consumer is down for a whole day. ';
const long = presented({
  stem: `**${LONG.repeat(6)}**\n\n\`\`\`yaml\n${'Resources:\n  Queue:\n'.repeat(10)}\`\`\`\n\n- ${LONG}\n- ${LONG}`,
  options: Array.from({ length: 12 }, (_none, index) => `${LONG.repeat(index % 3)}日本語の選択肢 ${index + 1}`),
  key: [2, 7],
  tags: ['aws', 'a-tag-that-is-longer-than-a-small-window-is-wide'],
});
const withQuestion = { short, long };

const ASKING = { canUndo: false, sureness: true };

/** A prompt as the screen runs it, without the terminal: what is shown at first and after each key. */
function shownBy(asked: Presented, size: Size, keys: readonly Key[]): readonly { state: AskState; offset: number }[] {
  let state = startAsking(asked);
  let offset = 0;
  const shown = [{ state, offset }];
  for (const key of keys) {
    const step = pressAsking(state, key, asked, ASKING, bodyRows(size));
    state = step.state;
    const body = questionBody(asked, state, size, BARE);
    if (step.effect?.type === 'reveal') offset = revealed(body, state, offset, size);
    if (step.effect?.type === 'scroll') offset = scrolledTo(body, offset + step.effect.lines, size);
    shown.push({ state, offset });
  }
  return shown;
}

type Frame = readonly string[];

const framesOf = (asked: Presented, size: Size, ...keys: readonly Key[]): readonly Frame[] =>
  shownBy(asked, size, keys).map(({ state, offset }) => askFrame(asked, ASKING, state, offset, size, BARE));
const frameAfter = (asked: Presented, size: Size, ...keys: readonly Key[]): Frame =>
  framesOf(asked, size, ...keys).at(-1) ?? [];

describe('the question on a screen of 80x24', () => {
  const size: Size = { columns: 80, rows: 24 };

  it('shows where one is, the stem, the options, how many to choose, and the keys', () => {
    expect(frameAfter(short, size)).toEqual([
      'Question 1 of 3 · aws',
      bar(0),
      '',
      'Which one?',
      '',
      '❯ ○ 1. queue',
      '  ○ 2. topic',
      '  ○ 3. stream',
      '',
      'Choose 1',
      expect.stringContaining('Enter submits · q quits · ? keys'),
    ]);
  });

  it('shows what is chosen, struck out and said', () => {
    const pair = presented({ options: ['a1', 'b1', 'c1'], key: [1, 2] });
    const lines = frameAfter(pair, size, typed('1'), named('down'), typed('x'), typed('w'));
    expect(lines).toContain('  ■ 1. a1');
    expect(lines).toContain('❯ □ 2. b1 (struck out)');
    expect(lines).toContain('  □ 3. c1');
    expect(lines).toContain('Choose 2 · 1 of 2 chosen: 1 · sure');
  });

  it('shows options in the order of the showing, numbered from 1', () => {
    const [one, two, three] = short.order;
    const turned = {
      ...short,
      order: [three, one, two].flatMap((number) => number ?? []),
      options: ['stream', 'queue', 'topic'],
    };
    expect(frameAfter(turned, size).slice(5, 8)).toEqual(['❯ ○ 1. stream', '  ○ 2. queue', '  ○ 3. topic']);
  });

  it('tells a notice in the place of the count', () => {
    expect(frameAfter(short, size, named('enter')).at(-2)).toBe('Choose an option first.');
  });

  it('shows every key on the help, and the question not', () => {
    const asking = { canUndo: true, sureness: true };
    const help = askFrame(short, asking, startAsking(short), 0, size, BARE, KEYS_OPEN).join('\n');
    for (const key of ['1-3, a-c', 'space', 'Enter', 'PgUp', 's ', 'x ', 'w ', 'm ', 'u ', 'v ', 'q ']) {
      expect(help).toContain(`\n${key}`);
    }
    expect(help).not.toContain('Which one?');
    expect(help).toContain('any key goes back');
  });

  it('names on the help no key that does nothing now', () => {
    const asking = { canUndo: false, sureness: false };
    const help = askFrame(short, asking, startAsking(short), 0, size, BARE, KEYS_OPEN).join('\n');
    expect(help).not.toMatch(/^[uwo] /m);
  });

  it('names w among the keys only where it may be said how sure one is', () => {
    const wide: Size = { columns: 120, rows: 24 };
    const keysOf = (sureness: boolean): string | undefined =>
      askFrame(short, { ...ASKING, sureness }, startAsking(short), 0, wide, BARE).at(-1);
    expect(keysOf(true)).toContain('w how sure');
    expect(keysOf(false)).not.toContain('how sure');
  });

  it('names u among the keys only where there is something to undo', () => {
    const wide: Size = { columns: 120, rows: 24 };
    const keysOf = (canUndo: boolean): string | undefined =>
      askFrame(short, { canUndo, sureness: false }, startAsking(short), 0, wide, BARE).at(-1);
    expect(keysOf(true)).toMatch(/u undoes$/);
    expect(keysOf(false)).not.toContain('undoes');
  });

  it('has a stand-in for every symbol where the terminal has no Unicode', () => {
    const state = startAsking(short);
    for (const line of askFrame(short, ASKING, state, 0, size, ASCII)) expect(line).toMatch(/^[ -~]*$/);
  });

  it('says with colours only what it also says without', () => {
    for (const { state, offset } of shownBy(long, size, [typed('2'), named('down'), typed('x')])) {
      expect(askFrame(long, ASKING, state, offset, size, RICH).map(seen)).toEqual(
        askFrame(long, ASKING, state, offset, size, BARE),
      );
    }
  });
});

describe.each(SIZES.map((size) => ({ name: sizeText(size), size })))('a window of $name', ({ size }) => {
  it.each([['short'], ['long']] satisfies readonly (readonly ['short' | 'long'])[])(
    'is never overrun by a %s question, whatever is pressed',
    (which) => {
      const keys = fc.array(
        fc.oneof(
          fc.constantFrom(named('up'), named('down'), named('home'), named('end'), named('space')),
          fc.constantFrom(named('pagedown'), named('pageup'), named('enter')),
          fc.constantFrom(...'1359albxw?mzo').map(typed),
        ),
        { maxLength: 10 },
      );
      fc.assert(
        fc.property(keys, (row) => {
          for (const lines of framesOf(withQuestion[which], size, ...row)) {
            expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
            expect(widest(lines)).toBeLessThanOrEqual(size.columns - 1);
            expect(lines.join('')).not.toContain('\n');
          }
        }),
        { numRuns: 8 },
      );
    },
  );

  it.each([named('down'), named('up'), typed('l'), named('end'), typed('a')])(
    'has the option under the cursor in view after %j, at every step',
    (key) => {
      const [, ...frames] = framesOf(long, size, ...Array.from({ length: 13 }, () => key));
      for (const lines of frames) expect(lines.filter((line) => line.startsWith('❯'))).toHaveLength(1);
    },
  );

  it('tells how much of a long question is hidden', () => {
    const lines = frameAfter(long, size, ...Array.from({ length: 6 }, () => named('down')));
    expect(lines.filter((line) => /^[↑↓] \d+ more lines? (above|below) \(Pg(Up|Dn)\)$/.test(line))).not.toEqual([]);
  });

  it('always names the key that submits, and the help that names all others', () => {
    expect(frameAfter(long, size).at(-1)).toMatch(/^Enter submits · q quits/);
  });
});

describe('a window below 30x10', () => {
  it.each([
    { columns: 29, rows: 24 },
    { columns: 80, rows: 9 },
    { columns: 20, rows: 5 },
    { columns: 10, rows: 2 },
    { columns: 3, rows: 3 },
  ])('says that it is too small instead: $columns x $rows', (size) => {
    const lines = askFrame(long, ASKING, startAsking(long), 0, size, BARE);
    expect('Window too small:'.startsWith((lines[0] ?? '-').replace('…', ''))).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
    expect(widest(lines)).toBeLessThanOrEqual(size.columns - 1);
  });
});
