import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History, Progress } from '../../src/domain/progress.ts';
import type { Question } from '../../src/domain/question.ts';
import { calendarOf } from '../../src/engine/calendar.ts';
import { cramQueue } from '../../src/engine/cram-queue.ts';
import { dueQueue, sessionOf, type Terms } from '../../src/engine/due-queue.ts';
import { randomOf } from '../../src/engine/random.ts';
import { remembered } from '../../src/engine/schedule.ts';
import { history } from '../support/progress.ts';
import { question } from '../support/questions.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Ten in the morning. */
const NOW = Date.UTC(2026, 10, 23, 10);

const asked = (count: number): readonly Question[] =>
  Array.from({ length: count }, (_none, at) =>
    question({ stem: `Question ${at + 1}?`, tags: [at % 2 ? 'odd' : 'even'] }),
  );
const [a, b, c, d] = asked(4);
if (!a || !b || !c || !d) throw new Error('four questions');

/** Answered at some moment, and due at another. */
function known(atMs: number, dueAtMs: number, parts: Partial<History> = {}): History {
  const memory = { stability: 5, difficulty: 5, atMs, dueAtMs };
  return history({ memory, firstAnsweredAtMs: atMs, lastAnsweredAtMs: atMs, ...parts });
}

const progressOf = (...of: readonly (readonly [Question, History])[]): Pick<Progress, 'histories'> => ({
  histories: new Map(of.map(([{ id }, one]) => [id, one])),
});
const terms = (parts: Partial<Terms> = {}): Terms => ({
  memoryOf: remembered,
  calendar: calendarOf(NOW, undefined),
  limit: undefined,
  random: undefined,
  ...parts,
});
const stems = (questions: readonly Question[]): readonly string[] => questions.map(({ stem }) => stem);

describe('what is due', () => {
  const last = NOW - 9 * DAY;

  it('comes longest overdue first', () => {
    const progress = progressOf(
      [a, known(last, NOW - DAY)],
      [b, known(last, NOW - 3 * DAY)],
      [c, known(last, NOW - HOUR)],
    );
    expect(dueQueue([a, b, c], progress, terms()).due).toEqual([b, a, c]);
  });

  it('comes on its day, at whatever hour of it: who studies at eight and then at seven is not sent away', () => {
    const progress = progressOf([a, known(last, NOW + 13 * HOUR)], [b, known(last, NOW + 14 * HOUR)]);
    const { due, nextAtMs } = dueQueue([a, b], progress, terms());
    expect(due).toEqual([a]);
    expect(nextAtMs).toBe(NOW + 14 * HOUR);
  });

  it('waits for the morning where it was missed at midnight', () => {
    const late = Date.UTC(2026, 10, 22, 23, 50);
    const progress = progressOf([a, known(late, late + DAY)]);
    const at = (nowMs: number) => dueQueue([a], progress, terms({ calendar: calendarOf(nowMs, undefined) })).due;
    expect(at(late + HOUR)).toEqual([]);
    expect(at(late + 8 * HOUR)).toEqual([a]);
  });

  it('is a miss the day after, and not on its own day', () => {
    const since = [{ atMs: NOW, right: false }];
    const progress = progressOf([a, history({ since, firstAnsweredAtMs: NOW, lastAnsweredAtMs: NOW })]);
    const at = (nowMs: number) => dueQueue([a], progress, terms({ calendar: calendarOf(nowMs, undefined) })).due;
    expect(at(NOW + HOUR)).toEqual([]);
    expect(at(NOW + DAY)).toEqual([a]);
  });

  it('is never a disputed question, seen or new', () => {
    const [seen, fresh] = [
      { ...a, disputed: true },
      { ...b, disputed: true },
    ];
    const queue = dueQueue([seen, fresh], progressOf([seen, known(last, NOW - DAY)]), terms());
    expect(queue).toEqual({ due: [], fresh: [], waiting: 0, nextAtMs: undefined });
  });
});

describe('new questions', () => {
  const many = asked(50);

  it('come up to twenty a day, in the order of the notes where nothing is shuffled', () => {
    const { fresh, waiting } = dueQueue(many, progressOf(), terms());
    expect(fresh).toEqual(many.slice(0, 20));
    expect(waiting).toBe(30);
  });

  it('come up to what the setting says, also none', () => {
    for (const limit of [0, 1, 7, 99])
      expect(dueQueue(many, progressOf(), terms({ limit })).fresh).toHaveLength(Math.min(50, limit));
  });

  it('are fewer by those that were begun today, in whatever mode and notes', () => {
    const elsewhere = question({ stem: 'Of another note?' });
    const [first] = many;
    if (!first) throw new Error('none');
    const progress = progressOf([first, known(NOW - HOUR, NOW + DAY)], [elsewhere, known(NOW - 2 * HOUR, NOW + DAY)]);
    expect(dueQueue(many, progress, terms({ limit: 5 })).fresh).toHaveLength(3);
  });

  it('are what an exam asks for instead of twenty, less those that were begun today', () => {
    const calendar = calendarOf(NOW, '2026-11-28');
    expect(dueQueue(many, progressOf(), terms({ calendar })).fresh).toHaveLength(10);
    const begun = many.slice(0, 4).map((one) => [one, known(NOW - HOUR, NOW + 2 * DAY)] as const);
    expect(dueQueue(many, progressOf(...begun), terms({ calendar })).fresh).toHaveLength(6);
    expect(dueQueue(many, progressOf(...begun), terms({ calendar, limit: 5 })).fresh).toHaveLength(1);
  });

  it('are as many again the next day', () => {
    const begun = many.slice(0, 5).map((one) => [one, known(NOW - 11 * HOUR, NOW + 9 * DAY)] as const);
    expect(dueQueue(many, progressOf(...begun), terms({ limit: 5 })).fresh).toHaveLength(5);
  });

  it('are those too that were only crammed: the schedule has not met them', () => {
    const crammed = history({ firstAnsweredAtMs: NOW, lastAnsweredAtMs: NOW });
    expect(dueQueue([a], progressOf([a, crammed]), terms({ limit: 1 })).fresh).toEqual([a]);
  });

  it('mix tags when shuffled, the same for the same seed', () => {
    const pick = (seed: number) => dueQueue(many, progressOf(), terms({ limit: 12, random: randomOf(seed) })).fresh;
    expect(stems(pick(1))).toEqual(stems(pick(1)));
    expect(stems(pick(1))).not.toEqual(stems(pick(2)));
    expect(new Set(pick(1).flatMap(({ tags }) => tags))).toEqual(new Set(['even', 'odd']));
  });
});

describe('every question', () => {
  it('is due, new, waiting or later: once, whatever the answers and the limit', () => {
    const moment = fc.integer({ min: -40, max: 40 }).map((days) => NOW + days * DAY);
    const state = fc.option(fc.record({ at: moment, due: moment }));
    fc.assert(
      fc.property(fc.array(state, { maxLength: 40 }), fc.nat(30), fc.boolean(), (states, limit, mixed) => {
        const questions = asked(states.length);
        const histories = questions.flatMap((one, at) => {
          const known_ = states[at];
          return known_ ? [[one, known(known_.at, known_.due)] as const] : [];
        });
        const random = mixed ? randomOf(1) : undefined;
        const queue = dueQueue(questions, progressOf(...histories), terms({ limit, random }));
        expect(queue.fresh.length).toBeLessThanOrEqual(limit);
        expect(queue.fresh.length + queue.waiting).toBe(questions.length - histories.length);
        expect(new Set([...queue.due, ...queue.fresh]).size).toBe(queue.due.length + queue.fresh.length);
        const later = histories.length - queue.due.length;
        expect(queue.nextAtMs === undefined).toBe(later === 0);
      }),
    );
  });
});

describe('a session', () => {
  const queue = (due: number, fresh: number) => {
    const all = asked(due + fresh);
    return { due: all.slice(0, due), fresh: all.slice(due), waiting: 0, nextAtMs: undefined };
  };
  const counts = (due: number, fresh: number, limit: number): readonly [number, number] => {
    const from = queue(due, fresh);
    const session = sessionOf(from, limit);
    return [
      session.filter((one) => from.due.includes(one)).length,
      session.filter((one) => from.fresh.includes(one)).length,
    ];
  };

  it('asks what is due, then what is new', () => {
    const all = queue(3, 2);
    expect(sessionOf(all, 9)).toEqual([...all.due, ...all.fresh]);
  });

  it('gives new ones half of the places where not all fit, so that the rest of the notes is seen some day', () => {
    expect(counts(30, 20, 10)).toEqual([5, 5]);
    expect(counts(30, 2, 10)).toEqual([8, 2]);
    expect(counts(2, 20, 10)).toEqual([2, 8]);
    expect(counts(30, 0, 10)).toEqual([10, 0]);
    expect(counts(3, 3, 1)).toEqual([1, 0]);
  });

  it('is as long as it may be, and takes each list from its start', () => {
    const size = fc.nat(30);
    fc.assert(
      fc.property(size, size, size, (due, fresh, limit) => {
        const from = queue(due, fresh);
        const session = sessionOf(from, limit);
        expect(session).toHaveLength(Math.min(due + fresh, limit));
        const begun = session.filter((one) => from.fresh.includes(one)).length;
        expect(session).toEqual([...from.due.slice(0, session.length - begun), ...from.fresh.slice(0, begun)]);
      }),
    );
  });
});

describe('cramming', () => {
  it('asks all, most likely forgotten first, and then what was never seen', () => {
    const fading = (stability: number, days: number): History => {
      const atMs = NOW - days * DAY;
      return history({ memory: { stability, difficulty: 5, atMs, dueAtMs: NOW + 9 * DAY } });
    };
    const progress = progressOf([a, fading(100, 5)], [c, fading(2, 5)], [d, fading(100, 50)]);
    expect(cramQueue([a, b, c, d], progress, NOW, undefined)).toEqual([c, d, a, b]);
  });

  it('takes the new ones last also where they were crammed before, and never a disputed one', () => {
    const progress = progressOf([a, history({})], [b, known(NOW - DAY, NOW + DAY)]);
    expect(cramQueue([a, b, { ...c, disputed: true }], progress, NOW, undefined)).toEqual([b, a]);
  });
});
