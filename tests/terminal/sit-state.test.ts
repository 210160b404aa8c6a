import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/terminal/key.ts';
import type { SittingView } from '../../src/terminal/player.ts';
import { pressSitting, type SitEffect, type SitState, startSitting } from '../../src/terminal/sit-state.ts';
import { n, presented } from '../support/questions.ts';
import { named, typed } from '../support/screens.ts';

const ROWS = 10;
const enter = named('enter');
const [single, pair] = [
  sitting({ presented: presented({ key: [3], position: 2, total: 4, order: [4, 3, 2, 1].map(n) }) }),
  sitting({ presented: presented({ options: ['a1', 'b1', 'c1'], key: [1, 3], position: 2, total: 4 }) }),
];

function sitting(parts: Pick<SittingView, 'presented'> & Partial<SittingView>): SittingView {
  const terms = { minutes: 10, deadlineAtMs: 600_000, pass: 72, paper: 'p' };
  const questions = Array.from({ length: 4 }, () => ({ answered: false, flagged: false }));
  return { phase: 'sitting', chosen: [], canUndo: false, status: { terms, at: 1, questions }, ...parts };
}

function press(view: SittingView, ...keys: readonly (Key | string)[]): { state: SitState; effect?: SitEffect } {
  let step: { state: SitState; effect?: SitEffect } = { state: startSitting(view, new Set()) };
  for (const key of keys) step = pressSitting(step.state, typeof key === 'string' ? typed(key) : key, view, ROWS);
  return step;
}

describe('a question of an exam', () => {
  it('is answered by Enter with what is chosen', () => {
    expect(press(single, '2', enter).effect).toEqual({ type: 'answer', chosen: [1] });
    expect(press(pair, 'a', '3', enter).effect).toEqual({ type: 'answer', chosen: [0, 2] });
  });

  it('is not answered by an Enter that comes before any choice', () => {
    const { state, effect } = press(single, enter);
    expect(effect).toBeUndefined();
    expect(state.notice).toBe('Choose an option first.');
  });

  it('has the answer that stands chosen and under the cursor, so that Enter goes on', () => {
    const view = { ...single, chosen: [n(2)] };
    expect(startSitting(view, new Set())).toMatchObject({ cursor: 2, chosen: new Set([2]), standing: new Set([2]) });
    expect(press(view, enter).effect).toEqual({ type: 'answer', chosen: [2] });
  });

  it('keeps what was struck out before', () => {
    expect(startSitting(single, new Set([3])).struck).toEqual(new Set([3]));
    expect(press(single, named('down'), 'x').state.struck).toEqual(new Set([1]));
  });

  it.each([
    ['n', 'next'],
    ['right', 'next'],
    ['s', 'next'],
    ['p', 'previous'],
    ['left', 'previous'],
    ['r', 'overview'],
    ['tab', 'overview'],
    ['q', 'quit'],
    ['m', 'mark'],
  ] as const)('%s: %s', (key, type) => {
    const pressed = key === 'right' || key === 'left' || key === 'tab' ? named(key) : key;
    expect(press(single, pressed).effect).toEqual({ type });
  });

  it('has none before the first one', () => {
    const first = { ...single, presented: { ...single.presented, position: 1 } };
    const { state, effect } = press(first, 'p');
    expect(effect).toBeUndefined();
    expect(state.notice).toBe('This is the first question.');
  });

  it('u takes the last answer back where there is one', () => {
    expect(press({ ...single, canUndo: true }, 'u').effect).toEqual({ type: 'undo' });
    expect(press(single, 'u').state.notice).toBe('Nothing to undo: no question is answered.');
  });

  it.each(['o', 'v', '!', 'w'])('%s gives nothing away', (key) => {
    const { state, effect } = press(single, key);
    expect(effect).toBeUndefined();
    expect(state.notice).not.toBe('');
  });

  it.each([typed('z'), typed('0'), named('escape'), named('other')])('%j does nothing', (key) => {
    expect(press(single, key)).toEqual({ state: startSitting(single, new Set()), effect: { type: 'nothing' } });
  });
});

describe('a choice that was not submitted', () => {
  it.each(['n', 'p', 'r', 'q'])('is not lost by %s alone, but by %s again', (key) => {
    const { state, effect } = press(single, '2', key);
    expect(effect).toBeUndefined();
    expect(state.notice).toBe('Enter keeps your choice; the same key again drops it.');
    expect(press(single, '2', key, key).effect).toBeDefined();
    expect(press(single, '2', key, enter).effect).toEqual({ type: 'answer', chosen: [1] });
  });

  it('is told with how much is missing', () => {
    expect(press(pair, '2', 'n').state.notice).toBe('1 of 2 chosen; the same key again drops it.');
  });

  it('is asked about anew after any other key', () => {
    expect(press(single, '2', 'n', 'm', 'n').effect).toBeUndefined();
    expect(press(single, '2', 'n', 'p').effect).toBeUndefined();
  });

  it('is none once the option is struck out', () => {
    expect(press(single, '2', 'x', 'n').effect).toEqual({ type: 'next' });
  });

  it('is none where the answer that stands was chosen again', () => {
    const view = { ...single, chosen: [n(2)] };
    expect(press(view, '1', '3', 'n').effect).toEqual({ type: 'next' });
  });

  it('is dropped at once by s, which says so', () => {
    expect(press(single, '2', 's').effect).toEqual({ type: 'next' });
  });
});
