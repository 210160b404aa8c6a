import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyRows, type Size } from '../../src/terminal/frame.ts';
import type { Key } from '../../src/terminal/key.ts';
import type { SittingView } from '../../src/terminal/player.ts';
import { questionBody, revealed, scrolledTo } from '../../src/terminal/question-body.ts';
import { sitFrame } from '../../src/terminal/sit-screen.ts';
import { pressSitting, type SitState, startSitting } from '../../src/terminal/sit-state.ts';
import { n, presented } from '../support/questions.ts';
import { ASCII, BARE, bar, KEYS_OPEN, named, RICH, SIZES, seen, sizeText, typed, widest } from '../support/screens.ts';

const LONG = 'A company runs a workload that must not lose a single message when a consumer is down for a whole day. ';
const KEYWORDS = 'the right one';
const short = sitting(
  presented({ options: [KEYWORDS, 'topic', 'stream'], key: [1], tags: ['sqs'], position: 3, total: 65 }),
);
const long = sitting(
  presented({
    stem: LONG.repeat(6),
    options: Array.from({ length: 12 }, (_none, index) => `${LONG.repeat(index % 3)}日本語の選択肢 ${index + 1}`),
    key: [2, 7],
    explanation: 'It is so.',
    links: [{ kind: 'web', target: 'https://example.org/docs', text: 'Docs' }],
    position: 12,
    total: 165,
    marked: true,
  }),
);

function sitting(asked: SittingView['presented']): SittingView {
  const terms = { minutes: 130, deadlineAtMs: 0, pass: 72, paper: 'p' };
  const questions = Array.from({ length: asked.total }, () => ({ answered: false, flagged: false }));
  return {
    phase: 'sitting',
    presented: asked,
    chosen: [],
    status: { terms, at: asked.position - 1, questions },
    canUndo: true,
  };
}

const LEFT_MS = 7_100_000;
type Frame = readonly string[];

/** A prompt as the screen runs it, without the terminal: what is shown at first and after each key. */
function shownBy(view: SittingView, size: Size, keys: readonly Key[]): readonly { state: SitState; offset: number }[] {
  let state = startSitting(view, new Set());
  let offset = 0;
  const shown = [{ state, offset }];
  for (const key of keys) {
    const step = pressSitting(state, key, view, bodyRows(size));
    state = step.state;
    const body = questionBody(view.presented, state, size, BARE);
    if (step.effect?.type === 'reveal') offset = revealed(body, state, offset, size);
    if (step.effect?.type === 'scroll') offset = scrolledTo(body, offset + step.effect.lines, size);
    shown.push({ state, offset });
  }
  return shown;
}
const framesOf = (view: SittingView, size: Size, ...keys: readonly Key[]): readonly Frame[] =>
  shownBy(view, size, keys).map(({ state, offset }) => sitFrame(view, state, LEFT_MS, offset, size, BARE));
const frameAfter = (view: SittingView, size: Size, ...keys: readonly Key[]): Frame =>
  framesOf(view, size, ...keys).at(-1) ?? [];

describe('a question of an exam on a screen of 80x24', () => {
  const size: Size = { columns: 80, rows: 24 };

  it('shows where one is, what is left of the time, stem, options and keys, and no tags', () => {
    expect(frameAfter(short, size)).toEqual([
      'Question 3 of 65 · 1:58:20 left',
      bar(0),
      '',
      'Which one?',
      '',
      `❯ ○ 1. ${KEYWORDS}`,
      '  ○ 2. topic',
      '  ○ 3. stream',
      '',
      'Choose 1',
      expect.stringMatching(/^Enter answers · q leaves · \? keys · n next · p back · r map · m flags/),
    ]);
  });

  it('shows what is chosen, struck out, flagged and kept', () => {
    const answered = { ...short, chosen: [n(2)], presented: { ...short.presented, marked: true } };
    const lines = frameAfter(answered, size);
    expect(lines[0]).toBe('Question 3 of 65 · 1:58:20 left · flagged');
    expect(lines).toContain('❯ ● 2. topic');
    expect(lines.at(-2)).toBe('Choose 1 · chosen: 2 · answered');
    const changed = frameAfter(answered, size, typed('x'), typed('3'));
    expect(changed).toContain('  ○ 2. topic (struck out)');
    expect(changed).toContain('❯ ● 3. stream');
    expect(changed.at(-2)).toBe('Choose 1 · chosen: 3 · Enter keeps it');
  });

  it('tells a warning in the place of the count', () => {
    const state = { ...startSitting(short, new Set()), notice: '10 minutes left.' };
    expect(sitFrame(short, state, 600_000, 0, size, BARE).at(-2)).toBe('10 minutes left.');
  });

  it('shows every key on the help', () => {
    const help = sitFrame(short, startSitting(short, new Set()), LEFT_MS, 0, size, BARE, KEYS_OPEN).join('\n');
    for (const key of ['1-3, a-c', 'space', 'Enter', 'n, right', 'p, left', 's ', 'r, Tab', 'm ', 'x ', 'u ', 'q ']) {
      expect(help).toContain(`\n${key}`);
    }
  });

  it('names only the ways that there are', () => {
    const keysAt = (position: number, canUndo: boolean): string | undefined =>
      frameAfter({ ...short, canUndo, presented: { ...short.presented, position } }, { columns: 120, rows: 24 }).at(-1);
    expect(keysAt(1, false)).toMatch(/\? keys · n next · r map/);
    expect(keysAt(1, false)).not.toContain('undoes');
    expect(keysAt(65, true)).toMatch(/\? keys · p back · r map.*u undoes/);
  });

  it('has a stand-in for every symbol where the terminal has no Unicode', () => {
    for (const line of sitFrame(short, startSitting(short, new Set()), LEFT_MS, 0, size, ASCII)) {
      expect(line).toMatch(/^[ -~]*$/);
    }
  });

  it('says with colours only what it also says without', () => {
    for (const { state, offset } of shownBy(long, size, [typed('2'), named('down'), typed('x')])) {
      const rich = sitFrame(long, state, LEFT_MS, offset, size, RICH);
      expect(rich.map(seen)).toEqual(sitFrame(long, state, LEFT_MS, offset, size, BARE));
    }
  });
});

describe.each([...SIZES, { columns: 40, rows: 24 }].map((size) => ({ name: sizeText(size), size })))(
  'a window of $name',
  ({ size }) => {
    it('is never overrun, nor tells what is right, whatever is pressed', () => {
      const keys = fc.array(
        fc.oneof(
          fc.constantFrom(named('up'), named('down'), named('home'), named('end'), named('space'), named('enter')),
          fc.constantFrom(named('pagedown'), named('pageup'), named('left'), named('right'), named('tab')),
          fc.constantFrom(...'1359albxw?mzonprsvu!').map(typed),
        ),
        { maxLength: 10 },
      );
      fc.assert(
        fc.property(keys, fc.constantFrom(short, long), (row, view) => {
          for (const lines of framesOf(view, size, ...row)) {
            expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
            expect(widest(lines)).toBeLessThanOrEqual(size.columns - 1);
            expect(lines.join('')).not.toMatch(/\n|example\.org|It is so|[✓✗→]|sqs/);
          }
        }),
        { numRuns: 10 },
      );
    });

    it.each([named('down'), typed('l'), named('end')])('has the option under the cursor in view after %j', (key) => {
      const [, ...frames] = framesOf(long, size, ...Array.from({ length: 13 }, () => key));
      for (const lines of frames) expect(lines.filter((line) => line.startsWith('❯'))).toHaveLength(1);
    });

    it('always shows the clock and the flag', () => {
      expect(frameAfter(long, size)[0]).toMatch(/12.*165.*1:58:20.*flagged(?: |$)/);
    });

    it('always names the key that answers, and a way out', () => {
      expect(frameAfter(long, size).at(-1)).toMatch(/^Enter answers · q leaves/);
    });
  },
);
