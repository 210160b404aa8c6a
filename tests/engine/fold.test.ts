import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../src/domain/journal-event.ts';
import { fold, localDate, NOTHING } from '../../src/engine/fold.ts';
import { AWKWARD_NAMES, answered, id, marked, relatedEvents, toldOf, undone } from '../support/journal-events.ts';

const dateOf = (atMs: number): string => (atMs < 100 ? '2026-11-22' : '2026-11-23');
const folded = (...events: readonly JournalEvent[]) => fold(events, dateOf);
const historyOf = (...events: readonly JournalEvent[]) => folded(...events).histories.get(id('q'));

describe('fold takes events as a set', () => {
  it('in any order, and with any of them twice, the result is the same', () => {
    fc.assert(
      fc.property(
        relatedEvents.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }), fc.subarray(events)),
        ),
        ([events, mixed, twice]) => {
          expect(toldOf(folded(...twice, ...mixed, ...twice))).toEqual(toldOf(folded(...events)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is empty without events', () => {
    expect(folded()).toEqual(NOTHING);
  });
});

describe('answers', () => {
  it('of a cram count everywhere but in the schedule', () => {
    const [history] = [
      ...folded(answered({ atMs: 1, right: true }), answered({ atMs: 2, cram: true })).histories.values(),
    ];
    expect(history).toMatchObject({ answers: 2, misses: 1, since: [{ atMs: 1, right: true }] });
  });

  it('are quick when they were sure and took little time', () => {
    const reviews = (parts: Parameters<typeof answered>[0]) =>
      [...folded(answered({ right: true, ...parts })).histories.values()].flatMap(({ since }) => since);
    expect(reviews({ sure: 'sure', tookMs: 15_000 })).toMatchObject([{ quick: true }]);
    expect(reviews({ sure: 'sure', tookMs: 15_001 })[0]?.quick).toBeUndefined();
    expect(reviews({ tookMs: 1 })[0]?.quick).toBeUndefined();
  });

  it('count at their first try alone', () => {
    const history = historyOf(
      answered({ atMs: 1 }),
      answered({ atMs: 2, try: 2 }),
      answered({ atMs: 3, try: 3, right: true }),
    );
    expect(history).toEqual({
      answers: 1,
      right: 0,
      misses: 1,
      firstAnsweredAtMs: 1,
      lastAnsweredAtMs: 1,
      lastRight: false,
      missedAtMs: 1,
      missedIn: 's',
      key: 'key',
      memory: undefined,
      since: [{ atMs: 1, right: false }],
    });
  });

  it('do not count once they are taken back, however late that is read', () => {
    expect(folded(undone(2, 's-1'), answered({ atMs: 1 })).histories.size).toBe(0);
    expect(folded(undone(2, 's-1'), answered({ atMs: 1 })).days.size).toBe(0);
    expect(historyOf(answered({ atMs: 1 }), undone(2, 's-1'), answered({ atMs: 3, right: true }))).toMatchObject({
      answers: 1,
      right: 1,
      missedAtMs: undefined,
    });
  });

  it('are counted for the day on which they were given, days ascending', () => {
    const { days } = folded(
      answered({ atMs: 120, right: true }),
      answered({ atMs: 50 }),
      answered({ atMs: 110, session: 't' }),
    );
    expect([...days.values()]).toEqual([
      { date: '2026-11-22', answers: 1, right: 0, tookMs: 1000, firstAtMs: 50, lastAtMs: 50 },
      { date: '2026-11-23', answers: 2, right: 1, tookMs: 2000, firstAtMs: 110, lastAtMs: 120 },
    ]);
  });

  it.each(AWKWARD_NAMES)('are kept for a question named %s like for any other', (name) => {
    const { histories } = folded(answered({ question: id(name) }));
    expect([...histories.keys()]).toEqual([name]);
    expect(histories.get(id(name))?.answers).toBe(1);
  });
});

describe('a miss', () => {
  const miss = answered({ atMs: 1, session: 's' });
  const rightLater = answered({ atMs: 9, session: 't', right: true });

  it('waits for review from the moment of the first miss', () => {
    expect(historyOf(miss)?.missedAtMs).toBe(1);
    expect(historyOf(miss, answered({ atMs: 5, session: 't' }))?.missedAtMs).toBe(1);
  });

  it('leaves review when the first try of a later session is right', () => {
    expect(historyOf(miss, rightLater)?.missedAtMs).toBeUndefined();
  });

  it('stays when it becomes right within the same session', () => {
    expect(historyOf(miss, answered({ atMs: 2, try: 2, right: true }))?.missedAtMs).toBe(1);
    expect(historyOf(miss, answered({ atMs: 2, try: 1, right: true }))?.missedAtMs).toBe(1);
  });

  it('stays when only a second try of a later session is right', () => {
    const later = [answered({ atMs: 9, session: 't' }), answered({ atMs: 10, session: 't', try: 2, right: true })];
    expect(historyOf(miss, ...later)?.missedAtMs).toBe(1);
  });

  it('waits again, from then on, when it is missed after it had left', () => {
    expect(historyOf(miss, rightLater, answered({ atMs: 20, session: 'u' }))?.missedAtMs).toBe(20);
  });

  it('comes back when the right answer that had ended it is taken back', () => {
    expect(historyOf(miss, rightLater, undone(10, 't-9'))?.missedAtMs).toBe(1);
  });

  it('never was one where all answers are right', () => {
    expect(historyOf(answered({ right: true }))?.missedAtMs).toBeUndefined();
  });
});

describe('marks', () => {
  it.each([
    ['set', [marked(1, true)], true],
    ['set and taken away', [marked(1, true), marked(2, false)], false],
    ['taken away and set, read in the wrong order', [marked(2, true), marked(1, false)], true],
    ['never set', [marked(1, false)], false],
  ])('%s', (_how, events, expected) => {
    expect(folded(...events).marked.has(id('q'))).toBe(expected);
  });
});

describe('localDate', () => {
  it.each([
    [0, '1970-01-01'],
    [Date.UTC(2026, 10, 23, 23, 59), '2026-11-23'],
    [Date.UTC(2026, 0, 5), '2026-01-05'],
  ])('of %i is the date where the person is (here UTC)', (atMs, expected) => {
    expect(localDate(atMs)).toBe(expected);
  });
});
