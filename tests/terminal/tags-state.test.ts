import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/terminal/key.ts';
import { askedTogether, NO_TAGS, pressTags, type TagLine, type TagsState } from '../../src/terminal/tags-state.ts';
import { named, typed } from '../support/screens.ts';

const lines: readonly TagLine[] = [
  { name: 'aws', asks: new Set(['q1', 'q2', 'q3']) },
  { name: 'Identity Pools', asks: new Set(['q2']) },
  { name: 'mfa', asks: new Set(['q3', 'q4']) },
  { name: '!important', asks: new Set(['q5']) },
];
const [up, down, space, enter, esc] = [named('up'), named('down'), named('space'), named('enter'), named('escape')];
const ROWS = 10;

function press(...keys: readonly (Key | string)[]): ReturnType<typeof pressTags> {
  let step: ReturnType<typeof pressTags> = { state: NO_TAGS };
  for (const key of keys) step = pressTags(step.state, typeof key === 'string' ? typed(key) : key, lines, ROWS);
  return step;
}
const stateAfter = (...keys: readonly (Key | string)[]): TagsState => press(...keys).state;

describe('tags are chosen', () => {
  it.each([
    ['down', [down], 1],
    ['down from the last: the first', [named('end'), down], 0],
    ['up from the first: the last', [up], 3],
    ['PgDn, no further than the last', [named('pagedown')], 3],
    ['PgUp, no further than the first', [down, named('pageup')], 0],
    ['Home', [down, down, named('home')], 0],
  ] satisfies readonly [string, readonly Key[], number][])('with a cursor that moves by %s', (_how, keys, cursor) => {
    expect(stateAfter(...keys).cursor).toBe(cursor);
  });

  it('with a cursor that stays on a tag in a window of hardly any rows', () => {
    const page = (key: Key, cursor: number): number => pressTags({ ...NO_TAGS, cursor }, key, lines, 0).state.cursor;
    expect(page(named('pagedown'), 1)).toBe(2);
    expect(page(named('pageup'), 3)).toBe(2);
  });

  it('by Space, which takes a tick back, too', () => {
    expect(stateAfter(space, down, down, space).ticked).toEqual(new Set([0, 2]));
    expect(stateAfter(space, space).ticked).toEqual(new Set());
  });

  it('and asked by Enter, of which nothing comes before one is ticked', () => {
    expect(press(enter)).toEqual({ state: { ...NO_TAGS, notice: 'Tick one or more with Space.' } });
    expect(press(space, enter)).toEqual({ state: { ...NO_TAGS, ticked: new Set([0]) }, effect: { type: 'start' } });
  });

  it('with a question that has several of them counted once', () => {
    expect(askedTogether(lines, new Set([0, 1, 2]))).toBe(4);
    expect(askedTogether(lines, new Set())).toBe(0);
  });

  it('or none, by Esc', () => {
    expect(press(space, esc).effect).toEqual({ type: 'back' });
  });

  it.each([named('tab'), named('left'), named('right'), named('backspace'), named('other')])('not by %j', (key) => {
    expect(press(down, space, key)).toEqual({ state: stateAfter(down, space), effect: { type: 'nothing' } });
  });
});

describe('tags are searched', () => {
  it.each([
    ['a letter anywhere in them', ['m'], ['mfa', '!important']],
    ['several', ['m', 'f'], ['mfa']],
    ['any case, and no blanks', [...'typools'], ['Identity Pools']],
    ['another character', ['!'], ['!important']],
    ['what was typed less the last letter', ['m', 'f', named('backspace')], ['mfa', '!important']],
  ] satisfies readonly [string, readonly (Key | string)[], readonly string[]][])('by %s', (_how, keys, found) => {
    const places = Array.from(
      { length: found.length },
      (_none, steps) => [...stateAfter(...keys, ...Array.from({ length: steps }, () => down), space).ticked][0],
    );
    expect(places.map((place) => lines[place ?? -1]?.name)).toEqual(found);
    expect(stateAfter(...keys, ...found.map(() => down)).cursor).toBe(0);
  });

  it('and Backspace takes a character back, whatever it is made of', () => {
    const flags: readonly TagLine[] = [{ name: '🇩🇪🇯🇵', asks: new Set() }];
    const found = pressTags({ ...NO_TAGS, search: '🇩🇪🇯🇵' }, named('backspace'), flags, ROWS).state;
    expect(found.search).toBe('🇩🇪');
  });

  it('and what finds nothing is not typed, and said', () => {
    expect(stateAfter('m', 'x')).toEqual({ ...NO_TAGS, search: 'm', notice: 'No tag has mx in it.' });
  });

  it('until Esc shows all again, with the cursor on the same tag and what was ticked still ticked', () => {
    const { state, effect } = press('m', 'f', space, esc);
    expect(effect).toBeUndefined();
    expect(state).toEqual({ cursor: 2, ticked: new Set([2]), search: '', notice: '' });
    expect(press('m', 'f', space, esc, esc).effect).toEqual({ type: 'back' });
  });

  it('for q as for any letter', () => {
    expect(press('q')).toEqual({ state: { ...NO_TAGS, notice: 'No tag has q in it.' } });
  });

  it('and the only one that is found need not be ticked', () => {
    expect(press('m', 'f', enter)).toEqual({
      state: { ...NO_TAGS, search: 'mf', ticked: new Set([2]) },
      effect: { type: 'start' },
    });
    expect(press('m', enter).effect).toBeUndefined();
  });
});
