import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History, Memory, Progress } from '../../src/domain/progress.ts';
import type { Question } from '../../src/domain/question.ts';
import { type ExamPlan, examPlan } from '../../src/engine/exam-plan.ts';
import { reviewsUntil } from '../../src/engine/exam-projection.ts';
import { NOTHING } from '../../src/engine/fold.ts';
import { id } from '../support/journal-events.ts';
import { history } from '../support/progress.ts';
import { question } from '../support/questions.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 23, 10);
const IN_12_DAYS = '2026-12-05';

const asked = (count: number): readonly Question[] =>
  Array.from({ length: count }, (_none, at) => question({ stem: `Question ${at + 1}?` }));
/** Answered so many days ago, due in so many. */
const known = (ago: number, dueIn: number): History => {
  const atMs = NOW - ago * DAY;
  const memory = { stability: 30, difficulty: 5, atMs, dueAtMs: NOW + dueIn * DAY };
  return history({ memory, firstAnsweredAtMs: atMs, lastAnsweredAtMs: atMs });
};
const progressOf = (questions: readonly Question[], of: History): Progress => ({
  ...NOTHING,
  histories: new Map(questions.map((one) => [one.id, of])),
});
const plan = (
  questions: readonly Question[],
  progress: Progress = NOTHING,
  { examDate = IN_12_DAYS, limit }: { readonly examDate?: string; readonly limit?: number } = {},
): ExamPlan => examPlan(questions, progress, { nowMs: NOW, examDate, limit });

describe('new questions a day', () => {
  it('are as many as are needed to see all by the eve, today included', () => {
    expect(plan(asked(212))).toMatchObject({ daysLeft: 12, questions: 212, unseen: 212, newPerDay: 18, fits: true });
    expect(plan(asked(24)).newPerDay).toBe(2);
    expect(plan(asked(25)).newPerDay).toBe(3);
    expect(plan(asked(25), NOTHING, { examDate: '2026-11-24' }).newPerDay).toBe(25);
  });

  it('are no more than the setting allows: then it does not fit, and is said by how much', () => {
    expect(plan(asked(212), NOTHING, { limit: 10 })).toMatchObject({
      neededPerDay: 18,
      newPerDay: 10,
      neverSeen: 92,
      fits: false,
    });
    expect(plan(asked(212), NOTHING, { limit: 18 })).toMatchObject({ newPerDay: 18, neverSeen: 0, fits: true });
    expect(plan(asked(212), NOTHING, { limit: 50 }).newPerDay).toBe(18);
    expect(plan(asked(5), NOTHING, { limit: 0 })).toMatchObject({ neverSeen: 5, fits: false });
  });

  it('stay the same while a day goes by', () => {
    const questions = asked(121);
    const begun = progressOf(questions.slice(0, 11), known(0, 3));
    expect(plan(questions).newPerDay).toBe(11);
    expect(plan(questions, begun).newPerDay).toBe(11);
    const limited = { limit: 4 };
    expect(plan(questions, NOTHING, limited).neverSeen).toBe(121 - 12 * 4);
    expect(plan(questions, progressOf(questions.slice(0, 3), known(0, 3)), limited).neverSeen).toBe(121 - 12 * 4);
  });

  it('are none where all were seen', () => {
    const questions = asked(30);
    expect(plan(questions, progressOf(questions, known(20, 3)))).toMatchObject({ unseen: 0, newPerDay: 0, fits: true });
  });
});

describe('reviews a day', () => {
  it('are those that the schedule foresees, one more in the last days, over the days, rounded up', () => {
    const questions = asked(12);
    // Due behind the exam: asked once more before it, so 12 in 12 days.
    expect(plan(questions, progressOf(questions, known(20, 90))).reviewsPerDay).toBe(1);
    const more = asked(13);
    expect(plan(more, progressOf(more, known(20, 90))).reviewsPerDay).toBe(2);
  });

  it('stay the same while a day goes by, as those that were done count', () => {
    const questions = asked(40);
    const before = progressOf(questions, known(3, 0));
    const histories = new Map(before.histories);
    for (const { id: done } of questions.slice(0, 9)) {
      const since = [{ atMs: NOW - HOUR, right: true }];
      histories.set(done, { ...known(3, 0), since, lastAnsweredAtMs: NOW - HOUR });
    }
    expect(plan(questions, { ...before, histories }).reviewsPerDay).toBe(plan(questions, before).reviewsPerDay);
  });

  it('never count the disputed', () => {
    const questions = asked(12).map((one) => ({ ...one, disputed: true }));
    expect(plan(questions)).toMatchObject({ questions: 0, unseen: 0, newPerDay: 0, reviewsPerDay: 0, fits: true });
  });
});

describe('a plan that asks too much', () => {
  it('does not fit: more than two hundred answers a day', () => {
    expect(plan(asked(2_000))).toMatchObject({ newPerDay: 167, fits: false });
    expect(plan(asked(190), NOTHING, { examDate: '2026-11-24' }).fits).toBe(true);
    expect(plan(asked(201), NOTHING, { examDate: '2026-11-24' }).fits).toBe(false);
  });
});

describe('an exam', () => {
  it('of today or the past asks for nothing', () => {
    for (const [examDate, daysLeft] of [
      ['2026-11-23', 0],
      ['2026-11-20', -3],
    ] as const)
      expect(plan(asked(9), NOTHING, { examDate })).toMatchObject({
        daysLeft,
        newPerDay: 0,
        reviewsPerDay: 0,
        fits: true,
      });
  });

  it('may be far away, and its notes empty', () => {
    expect(plan([], NOTHING, { examDate: '2099-01-01' })).toMatchObject({ questions: 0, newPerDay: 0, fits: true });
    expect(plan(asked(3), NOTHING, { examDate: '2027-11-23' })).toMatchObject({ daysLeft: 365, newPerDay: 1 });
  });
});

describe('the projection', () => {
  const fresh = (count: number) =>
    Array.from({ length: count }, (_none, at) => ({ id: id(`q${at}`), memory: undefined, dueIn: undefined }));

  it('asks a new question again by the intervals of answers that are right: after 3 days, then once in the last six', () => {
    // Begun today, known on days 3 and 14 (3 and 11 days later); the exam is on day 12: day 14 becomes one of days 6 to 11.
    expect(reviewsUntil(fresh(1), 12, { today: 1, perDay: 1 })).toBe(2);
    expect(reviewsUntil(fresh(1), 3, { today: 1, perDay: 1 })).toBe(0);
    expect(reviewsUntil(fresh(1), 4, { today: 1, perDay: 1 })).toBe(1);
  });

  it('begins no question that the limit leaves for after the exam', () => {
    expect(reviewsUntil(fresh(99), 12, { today: 0, perDay: 0 })).toBe(0);
    expect(reviewsUntil(fresh(99), 12, { today: 1, perDay: 0 })).toBe(2);
  });

  it('ends, and asks nothing more often than once a day', () => {
    const memory = fc.record({ stability: fc.double({ min: 0.01, max: 1e4, noNaN: true }), ago: fc.nat(1000) });
    fc.assert(
      fc.property(fc.array(memory, { maxLength: 20 }), fc.integer({ min: 1, max: 120 }), (memories, examIn) => {
        const ahead = memories.map(({ stability, ago }, at) => {
          const known_: Memory = { stability, difficulty: 5, atMs: -ago * DAY, dueAtMs: 0 };
          return { id: id(`q${at}`), memory: known_, dueIn: at % 9 };
        });
        const reviews = reviewsUntil(ahead, examIn, { today: 0, perDay: 0 });
        expect(reviews).toBeLessThanOrEqual(memories.length * examIn);
      }),
    );
  });
});
