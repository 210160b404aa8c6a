import { expect, it } from 'vitest';
import type { JournalEvent } from '../../src/domain/journal-event.ts';
import { fold } from '../../src/engine/fold.ts';
import type { Heirs } from '../../src/engine/heirs.ts';
import { withLinks } from '../../src/engine/links.ts';
import { answered, id, marked } from '../support/journal-events.ts';

const link = (atMs: number, question: string, to: string): JournalEvent => ({
  id: `l-${atMs}`,
  atMs,
  session: 's',
  type: 'link',
  question: id(question),
  to: id(to),
});
const heir = (to: string, formerKey: string | undefined, key: string) => ({
  id: id(to),
  formerKey,
  key,
  linked: false,
});
const found: Heirs = new Map([[id('old'), heir('new', 'key', 'key today')]]);
const folded = (heirs: Heirs, ...events: readonly JournalEvent[]) => fold(events, () => '2026-11-23', heirs);
const linked = (...events: readonly JournalEvent[]) =>
  [...withLinks(found, events)].map(([from, { id: to }]) => [from, to]);

it('what a person says beats what was found, and the last word counts, in whatever order it is read', () => {
  expect(linked()).toEqual([['old', 'new']]);
  expect(linked(link(1, 'old', 'third'))).toEqual([['old', 'third']]);
  expect(linked(link(2, 'old', 'new'), link(1, 'old', 'third'))).toEqual([['old', 'new']]);
  expect(linked(link(1, 'old', 'old'))).toEqual([]);
  expect(linked(link(1, 'old', 'old'), link(2, 'old', 'third'))).toEqual([['old', 'third']]);
});

it('answers and marks of the old question are those of its heir', () => {
  const events = [
    answered({ question: id('old'), atMs: 1 }),
    answered({ question: id('new'), atMs: 2 }),
    marked(3, true, 'old'),
  ];
  const { histories, marked: marks } = folded(found, ...events);
  expect([...histories.keys()]).toEqual(['new']);
  expect(histories.get(id('new'))).toMatchObject({ answers: 2, misses: 2 });
  expect([...marks]).toEqual(['new']);
});

it('the key is told in the wording of today, and not at all where a person linked', () => {
  const old = answered({ question: id('old'), key: 'key' });
  expect(folded(found, old).histories.get(id('new'))?.key).toBe('key today');
  expect(folded(found, { ...old, key: 'another' }).histories.get(id('new'))?.key).toBe('another');
  expect(folded(withLinks(found, [link(1, 'old', 'new')]), old).histories.get(id('new'))?.key).toBeUndefined();
});

it('an heir that was edited too has an heir, and a circle ends', () => {
  const chain: Heirs = new Map([...found, [id('new'), heir('newer', 'key today', 'key now')]]);
  const old = answered({ question: id('old') });
  expect(folded(chain, old).histories.get(id('newer'))?.key).toBe('key now');
  const circle: Heirs = new Map([...found, [id('new'), heir('old', undefined, 'k')]]);
  expect(folded(circle, old).histories.size).toBe(1);
});
