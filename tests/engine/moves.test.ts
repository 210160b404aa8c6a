import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../src/domain/journal-event.ts';
import type { Move } from '../../src/domain/progress.ts';
import { fold } from '../../src/engine/fold.ts';
import { idToday, withHeirs } from '../../src/engine/with-heirs.ts';
import { answered, id, marked } from '../support/journal-events.ts';

const stamp = (atMs: number) => ({ id: `l-${atMs}`, atMs, session: 'l' });
const link = (atMs: number, question: string, to: string): JournalEvent => ({
  ...stamp(atMs),
  type: 'link',
  question: id(question),
  to: id(to),
});
const became = (atMs: number, question: string, to: string, was = 'key', key = 'key today'): JournalEvent => ({
  ...stamp(atMs),
  type: 'identity',
  question: id(question),
  to: id(to),
  was,
  key,
});
const folded = (...events: readonly JournalEvent[]) => fold(events, () => '2026-11-23');
const old = answered({ question: id('old'), atMs: 1 });
const owners = (...events: readonly JournalEvent[]) => [...folded(old, ...events).histories.keys()];

describe('a question that was edited', () => {
  it('hands its history and its mark on to what it became, with what is answered later', () => {
    const { histories, marked: marks } = folded(
      old,
      marked(2, true, 'old'),
      became(3, 'old', 'new'),
      answered({ question: id('new'), atMs: 4 }),
    );
    expect([...histories.keys()]).toEqual(['new']);
    expect(histories.get(id('new'))).toMatchObject({ answers: 2, misses: 2, lastAnsweredAtMs: 4, missedAtMs: 1 });
    expect([...marks]).toEqual(['new']);
  });

  it('may be edited again and again, and back', () => {
    expect(owners(became(2, 'old', 'new'), became(3, 'new', 'newer'))).toEqual(['newer']);
    expect(owners(became(2, 'old', 'new'), became(3, 'new', 'old'))).toEqual(['old']);
  });

  it('is another one when it is answered again after that, as with a copy of the note elsewhere', () => {
    const again = answered({ question: id('old'), atMs: 3 });
    expect(owners(became(2, 'old', 'new'), again).toSorted()).toEqual(['new', 'old']);
  });

  it('joins what was answered under both names, and goes on from what was answered last', () => {
    const own = answered({ question: id('new'), atMs: 5, session: 't', right: true });
    expect(folded(old, own, became(9, 'old', 'new')).histories.get(id('new'))).toMatchObject({
      answers: 2,
      right: 1,
      misses: 1,
      lastAnsweredAtMs: 5,
      missedAtMs: undefined,
      since: [{ atMs: 5, right: true }],
    });
    const missedLater = { ...own, right: false };
    expect(folded(old, missedLater, became(9, 'old', 'new')).histories.get(id('new'))?.missedAtMs).toBe(1);
  });

  it('has the key told in the wording of today, where that can be told', () => {
    const keyAfter = (event: JournalEvent, key = 'key') => folded({ ...old, key }, event).histories.get(id('new'))?.key;
    expect(keyAfter(became(2, 'old', 'new'))).toBe('key today');
    expect(keyAfter(became(2, 'old', 'new'), 'another')).toBe('another');
    expect(keyAfter(link(2, 'old', 'new'))).toBeUndefined();
  });
});

describe('what a person says', () => {
  it('counts like an edit that was found, and the last word counts, in whatever order it is read', () => {
    expect(owners(link(2, 'old', 'new'))).toEqual(['new']);
    expect(owners(link(3, 'old', 'old'), link(2, 'old', 'new'))).toEqual(['old']);
    expect(owners(link(3, 'old', 'new'), link(2, 'old', 'old'))).toEqual(['new']);
  });

  it('takes back what was found, and keeps it from being found again', () => {
    expect(owners(became(2, 'old', 'new'), link(3, 'old', 'old'))).toEqual(['old']);
    expect(owners(link(2, 'old', 'old'), became(3, 'old', 'new'))).toEqual(['old']);
    expect([...folded(old, link(2, 'old', 'old')).apart]).toEqual(['old']);
    expect([...folded(old, link(2, 'old', 'old'), link(3, 'old', 'new')).apart]).toEqual([]);
  });

  it('leaves each its own answers when a join is taken back', () => {
    const own = answered({ question: id('new'), atMs: 3 });
    const { histories } = folded(old, became(2, 'old', 'new'), own, link(4, 'old', 'old'));
    expect([...histories].map(([name, { answers }]) => [name, answers])).toEqual([
      ['old', 1],
      ['new', 1],
    ]);
  });
});

describe('heirs that were found and not yet written down', () => {
  it('have the history as if they were, and what was folded stays as it is', () => {
    const before = folded(old, marked(2, true, 'old'));
    const move: Move = { to: id('new'), was: 'key', key: 'key today' };
    const after = withHeirs(before, new Map([[id('old'), move]]));
    expect(after.histories).toEqual(folded(old, became(3, 'old', 'new')).histories);
    expect([...after.marked]).toEqual(['new']);
    expect([[...before.histories.keys()], [...before.marked]]).toEqual([['old'], ['old']]);
  });
});

describe('idToday', () => {
  const move = (to: string): Move => ({ to: id(to), was: undefined, key: undefined });
  const moves = new Map([
    [id('a'), move('b')],
    [id('b'), move('c')],
    [id('x'), move('y')],
    [id('y'), move('x')],
  ]);
  it.each([
    ['a question that is there', 'b', ['b', 'c'], 'b'],
    ['one that was edited twice', 'a', ['c'], 'c'],
    ['one of which nothing is there', 'a', [], 'a'],
    ['one in a circle', 'x', [], 'x'],
  ])('of %s', (_what, asked, present, expected) => {
    expect(idToday(id(asked), moves, new Set(present.map(id)))).toBe(expected);
  });
});
