import { describe, expect, it } from 'vitest';
import type { Presented } from '../../src/domain/session.ts';
import { type AskEffect, type AskState, pressAsking, startAsking } from '../../src/terminal/ask-state.ts';
import type { Key } from '../../src/terminal/key.ts';
import { presented } from '../support/questions.ts';
import { named, typed } from '../support/screens.ts';

const single = presented({ key: [3] });
const pair = presented({ options: ['a1', 'b1', 'c1', 'd1', 'e1'], key: [1, 5] });
const enter = named('enter');
const space = named('space');
const [up, down, home, end] = [named('up'), named('down'), named('home'), named('end')];
const ROWS = 10;
/** The first question, where it may be said how sure one is. */
const FIRST = { canUndo: false, sureness: true };

interface Pressed {
  readonly state: AskState;
  readonly effect: AskEffect | undefined;
}

function press(asked: Presented, ...keys: readonly (Key | string)[]): Pressed {
  let state = startAsking(asked);
  let effect: AskEffect | undefined;
  for (const key of keys) {
    const step = pressAsking(state, typeof key === 'string' ? typed(key) : key, asked, FIRST, ROWS);
    state = step.state;
    effect = step.effect;
  }
  return { state, effect };
}
const chosenAfter = (asked: Presented, ...keys: readonly (Key | string)[]): readonly number[] =>
  [...press(asked, ...keys).state.chosen].toSorted((a, b) => a - b);

describe('a question with one answer', () => {
  it('has nothing chosen at first, so the first Enter answers nothing', () => {
    const { state, effect } = press(single, enter);
    expect(effect).toBeUndefined();
    expect(state.chosen.size).toBe(0);
    expect(state.notice).toBe('Choose an option first.');
  });

  it.each([
    ['a digit', ['3'], [2]],
    ['a letter', ['c'], [2]],
    ['another key after the first: the last one holds', ['3', '1'], [0]],
    ['the arrows: the choice goes with the cursor', [down, down], [2]],
    ['the arrow up from the first option: to the last', [up], [3]],
    ['the arrow down from the last option: to the first', [end, down], [0]],
    ['Home', ['3', home], [0]],
    ['End', [end], [3]],
    ['space: the option under the cursor', [space], [0]],
    ['space twice: it stays chosen', [space, space], [0]],
  ])('is chosen by %s', (_how, keys, expected) => {
    expect(chosenAfter(single, ...keys)).toEqual(expected);
  });

  it('is answered by Enter once it is chosen', () => {
    expect(press(single, '3', enter).effect).toEqual({ type: 'answer', chosen: [2] });
  });
});

describe('a question with two answers', () => {
  it.each([
    ['digits', ['1', '5'], [0, 4]],
    ['letters', ['e', 'a'], [0, 4]],
    ['a digit again takes it back', ['1', '5', '1'], [4]],
    ['space under the cursor', [down, space, end, space], [1, 4]],
    ['moving alone chooses nothing', [down, down, up, home, end], []],
  ])('ticks by %s', (_how, keys, expected) => {
    expect(chosenAfter(pair, ...keys)).toEqual(expected);
  });

  it('refuses an answer with one of two', () => {
    const { state, effect } = press(pair, '1', enter);
    expect(effect).toBeUndefined();
    expect(state.notice).toBe('1 of 2 chosen: choose 2.');
    expect(state.chosen).toEqual(new Set([0]));
  });

  it('refuses a third choice and keeps the two', () => {
    const { state } = press(pair, '1', '2', '3');
    expect(state.chosen).toEqual(new Set([0, 1]));
    expect(state.notice).toBe('2 of 2 chosen: take one back first.');
  });

  it('takes a third after one was taken back', () => {
    expect(chosenAfter(pair, '1', '2', '2', '3')).toEqual([0, 2]);
  });

  it('is answered with the places in ascending order, however they were ticked', () => {
    expect(press(pair, '5', '1', enter).effect).toEqual({ type: 'answer', chosen: [0, 4] });
  });
});

describe('keys', () => {
  it.each([
    ['s', { type: 'skip' }],
    ['m', { type: 'mark' }],
    ['v', { type: 'view' }],
    ['q', { type: 'quit' }],
  ])('%s', (key, effect) => {
    expect(press(single, key).effect).toEqual(effect);
  });

  it('u undoes where there is something to undo, and says so where there is not', () => {
    const state = startAsking(single);
    expect(pressAsking(state, typed('u'), single, { ...FIRST, canUndo: true }, ROWS).effect).toEqual({ type: 'undo' });
    const refused = pressAsking(state, typed('u'), single, FIRST, ROWS);
    expect(refused.effect).toBeUndefined();
    expect(refused.state.notice).toContain('Nothing to undo');
  });

  it('o gives no link away before the answer', () => {
    const { state, effect } = press(single, 'o');
    expect(effect).toBeUndefined();
    expect(state.notice).toBe('The links come with the answer.');
  });

  it('! disputes no key before it is told', () => {
    const { state, effect } = press(single, '!');
    expect(effect).toBeUndefined();
    expect(state.notice).toBe('A key is disputed once it is told, below the answer.');
  });

  it('w goes through sure, unsure, guess and back to nothing said', () => {
    const said = [1, 2, 3, 4].map((times) => press(single, ...'wwww'.slice(0, times)).state.sure);
    expect(said).toEqual(['sure', 'unsure', 'guess', undefined]);
  });

  it('w says how to turn that on where it is not asked', () => {
    const { state } = pressAsking(startAsking(single), typed('w'), single, { ...FIRST, sureness: false }, ROWS);
    expect(state.sure).toBeUndefined();
    expect(state.notice).toContain('config set sureness true');
  });

  it('tells a notice until the first key', () => {
    const state = startAsking(single, 'note.md:7 was not opened.');
    expect(state.notice).toBe('note.md:7 was not opened.');
    expect(pressAsking(state, down, single, FIRST, ROWS).state.notice).toBe('');
  });

  it('x strikes the option under the cursor out, and takes that back', () => {
    expect(press(pair, down, 'x').state.struck).toEqual(new Set([1]));
    expect(press(pair, down, 'x', 'x').state.struck).toEqual(new Set());
  });

  it('an option that is struck out can still be chosen', () => {
    expect(chosenAfter(pair, 'x', '1')).toEqual([0]);
  });

  it.each(['5', '9', 'e', 'l'])('%s, which is no option of four, says so and changes nothing else', (key) => {
    const { state, effect } = press(single, '2', key);
    expect(effect).toBeUndefined();
    expect(state).toMatchObject({ chosen: new Set([1]), cursor: 1 });
    expect(state.notice).toBe(`There is no option ${key}: choose 1 to 4.`);
  });

  it.each([
    typed('0'),
    typed('z'),
    typed('ö'),
    named('tab'),
    named('left'),
    named('right'),
    named('escape'),
    named('other'),
  ])('%j does nothing', (key) => {
    expect(press(single, '2', key)).toEqual({ state: press(single, '2').state, effect: { type: 'nothing' } });
    const read = press(single, enter, key).state;
    expect(read.notice).toBe('');
  });

  it('a notice goes with the next key', () => {
    expect(press(pair, enter, down).state.notice).toBe('');
  });

  it('page keys scroll by a window less two lines, so that some are seen twice', () => {
    expect(press(single, named('pagedown')).effect).toEqual({ type: 'scroll', lines: ROWS - 2 });
    expect(press(single, named('pageup')).effect).toEqual({ type: 'scroll', lines: 2 - ROWS });
  });

  it.each([down, up, home, end, space, typed('2')])('the option under the cursor comes into view: %j', (key) => {
    expect(press(pair, key).effect).toEqual({ type: 'reveal' });
  });
});
