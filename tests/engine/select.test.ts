import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History, Progress } from '../../src/domain/progress.ts';
import type { Question } from '../../src/domain/question.ts';
import { NOTHING } from '../../src/engine/fold.ts';
import { randomOf } from '../../src/engine/random.ts';
import { askable, isRekeyed, missed, practiceQueue, unseenFirst, withTags } from '../../src/engine/select.ts';
import { shuffle } from '../../src/engine/shuffle.ts';
import { parseTagFilter } from '../../src/engine/tag-filter.ts';
import { history } from '../support/progress.ts';
import { question } from '../support/questions.ts';
import { questions } from '../support/sessions.ts';

interface Known {
  readonly answeredAt?: number;
  readonly missedAt?: number;
  readonly key?: string;
}

/** What is known of some questions, by their place in the list. */
function progressOf(asked: readonly Question[], known: Readonly<Record<number, Known>>): Progress {
  const histories = new Map<Question['id'], History>();
  for (const [place, { answeredAt = 0, missedAt, key }] of Object.entries(known)) {
    const id = asked[Number(place)]?.id;
    if (id === undefined) continue;
    const misses = missedAt === undefined ? 0 : 1;
    histories.set(id, history({ right: 1 - misses, misses, lastAnsweredAtMs: answeredAt, missedAtMs: missedAt, key }));
  }
  return { ...NOTHING, histories };
}

const stems = (asked: Iterable<Question>): readonly string[] => Array.from(asked, ({ stem }) => stem);

describe('withTags', () => {
  it('keeps the questions that the filter takes, in their order', () => {
    const tagged = [
      question({ stem: 'a', tags: ['aws/cognito'] }),
      question({ stem: 'b', tags: ['git'] }),
      question({ stem: 'c', tags: ['AWS'] }),
    ];
    expect(stems(withTags(tagged, parseTagFilter(['aws'], [])))).toEqual(['a', 'c']);
  });
});

describe('askable', () => {
  it('never asks a question whose places disagree on the key', () => {
    const all = [question({ stem: 'a' }), question({ stem: 'b', disputed: true })];
    expect(stems(askable(all, NOTHING))).toEqual(['a']);
  });
});

describe('a question whose key has changed', () => {
  const [first, second] = questions(2);
  if (first === undefined || second === undefined) throw new Error('no questions');
  const known = { answeredAt: 5, key: first.keyFingerprint };
  const changed = { answeredAt: 3, key: 'another' };

  it('is asked again with those that were missed, by its last answer', () => {
    expect(missed([first, second], progressOf([first, second], { 0: changed, 1: { missedAt: 2 } }), 0)).toEqual([
      second,
      first,
    ]);
    expect(isRekeyed(first, progressOf([first], { 0: changed }))).toBe(true);
  });

  it('is not one whose key is as it was, or that nobody knows', () => {
    expect(missed([first, second], progressOf([first, second], { 0: known, 1: { answeredAt: 4 } }), 0)).toEqual([]);
    expect(isRekeyed(first, progressOf([first], {}))).toBe(false);
  });
});

describe('missed', () => {
  const four = questions(4);

  it('holds what waits for review, the oldest miss first', () => {
    const progress = progressOf(four, { 0: { missedAt: 30 }, 1: { answeredAt: 5 }, 3: { missedAt: 10 } });
    expect(stems(missed(four, progress, 0))).toEqual(['Question 4?', 'Question 1?']);
  });

  it('keeps the order of the notes where two were missed at the same time', () => {
    const progress = progressOf(four, { 2: { missedAt: 10 }, 0: { missedAt: 10 } });
    expect(stems(missed(four, progress, 0))).toEqual(['Question 1?', 'Question 3?']);
  });

  it('takes a miss at the time 0 for a miss', () => {
    expect(missed(four, progressOf(four, { 0: { missedAt: 0 } }), 0)).toHaveLength(1);
  });

  it('is empty without history', () => {
    expect(missed(four, progressOf(four, {}), 0)).toEqual([]);
  });
});

describe('unseenFirst', () => {
  it('puts what was never answered first, then what was answered longest ago', () => {
    const four = questions(4);
    const progress = progressOf(four, { 0: { answeredAt: 20 }, 2: { answeredAt: 10 } });
    expect(stems(unseenFirst(four, progress))).toEqual(['Question 2?', 'Question 4?', 'Question 3?', 'Question 1?']);
  });
});

describe('practiceQueue', () => {
  const ten = questions(10);
  const seenButLastTwo = progressOf(ten, Object.fromEntries(ten.slice(0, 8).map((_one, place) => [place, {}])));

  it('asks in the order of the notes without shuffling', () => {
    expect(practiceQueue(ten, 10, undefined, undefined)).toEqual(ten);
    expect(practiceQueue(ten, 3, undefined, undefined)).toEqual(ten.slice(0, 3));
  });

  it('takes unseen questions first when there is a limit, whatever the seed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const queue = practiceQueue(ten, 3, randomOf(seed), seenButLastTwo);
        expect(queue).toHaveLength(3);
        expect(stems(queue)).toEqual(expect.arrayContaining(['Question 9?', 'Question 10?']));
      }),
    );
  });

  it('takes unseen questions first also in the order of the notes', () => {
    const queue = practiceQueue(ten, 3, undefined, seenButLastTwo);
    expect(stems(queue)).toEqual(['Question 1?', 'Question 9?', 'Question 10?']);
  });

  it('gives the same questions in the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 12 }), (seed, limit) => {
        const first = [...practiceQueue(ten, limit, randomOf(seed), undefined)];
        expect([...practiceQueue(ten, limit, randomOf(seed), undefined)]).toEqual(first);
      }),
    );
  });

  it('asks the first ones of the order that all would have, while there is no history', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 12 }), (seed, limit) => {
        const all = shuffle(ten, randomOf(seed));
        expect([...practiceQueue(ten, limit, randomOf(seed), undefined)]).toEqual(all.slice(0, limit));
        expect([...practiceQueue(ten, limit, randomOf(seed), NOTHING)]).toEqual(all.slice(0, limit));
      }),
    );
  });

  it('draws no more than is asked, and nothing before', () => {
    let drawn = 0;
    const random = randomOf(1);
    const counted = (below: number): number => {
      drawn += 1;
      return random(below);
    };
    const queue = practiceQueue(ten, 10, counted, seenButLastTwo);
    expect(drawn).toBe(0);
    queue.at(0);
    expect(drawn).toBe(1);
    practiceQueue(ten, 3, counted, NOTHING);
    expect(drawn).toBe(4);
  });

  it('asks no question twice and none that is not there', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 12 }), fc.boolean(), (seed, limit, withHistory) => {
        const queue = practiceQueue(ten, limit, randomOf(seed), withHistory ? seenButLastTwo : undefined);
        expect(new Set(queue).size).toBe(Math.min(limit, 10));
        expect([...queue].every((one) => ten.includes(one))).toBe(true);
      }),
    );
  });

  it('chooses other questions for other seeds', () => {
    const chosen = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
      stems(practiceQueue(ten, 3, randomOf(seed), undefined)).join(),
    );
    expect(new Set(chosen).size).toBeGreaterThan(4);
  });
});
