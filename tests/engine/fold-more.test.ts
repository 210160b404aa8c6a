import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../src/domain/journal-event.ts';
import { fold, foldMore } from '../../src/engine/fold.ts';
import { answered, id, marked, relatedEvents, toldOf, undone } from '../support/journal-events.ts';

const dateOf = (atMs: number): string => (atMs < 5 ? '2026-11-22' : '2026-11-23');
const more = (before: readonly JournalEvent[], ...events: readonly JournalEvent[]) =>
  foldMore(fold(before, dateOf), events, dateOf);
const link = (atMs: number, to: string): JournalEvent => ({
  id: `l-${atMs}`,
  atMs,
  session: 'l',
  type: 'link',
  question: id('q'),
  to: id(to),
});

describe('going on from what earlier events came to', () => {
  it('gives what all of them give, or says that it cannot', () => {
    let gone = 0;
    fc.assert(
      fc.property(relatedEvents, fc.nat(9), (events, cut) => {
        const [early, late] = [events.filter(({ atMs }) => atMs < cut), events.filter(({ atMs }) => atMs >= cut)];
        const result = more(early, ...late);
        if (result === undefined) return;
        gone += late.length > 0 && early.length > 0 ? 1 : 0;
        expect(toldOf(result)).toEqual(toldOf(fold(events, dateOf)));
      }),
      { numRuns: 500, seed: 11 },
    );
    expect(gone).toBeGreaterThan(50);
  });

  it('leaves what they came to as it was', () => {
    const before = fold([answered({ atMs: 1 })], dateOf);
    const told = structuredClone(toldOf(before));
    foldMore(before, [answered({ atMs: 2, session: 't' }), marked(3, true)], dateOf);
    expect(toldOf(before)).toEqual(told);
  });

  const first = answered({ atMs: 5 });
  it.each([
    ['an event of the same moment, which may be one of those', [answered({ atMs: 5, session: 't' })]],
    ['an earlier one, as another device writes it', [answered({ atMs: 4, session: 't' })]],
    ['a copy', [first]],
    ['one that takes an earlier one back', [undone(6, first.id)]],
    ['a person who parts two questions', [link(6, 'q')]],
  ])('cannot take %s', (_what, events) => {
    expect(more([first], ...events)).toBeUndefined();
  });

  it.each([
    ['nothing', []],
    ['a later answer', [answered({ atMs: 6, session: 't' })]],
    ['one that is given and taken back', [answered({ atMs: 6, session: 't' }), undone(7, 't-6')]],
    ['a link', [link(6, 'p')]],
  ])('takes %s', (_what, events) => {
    expect(more([first], ...events)).toBeDefined();
  });
});
