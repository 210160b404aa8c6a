import { describe, expect, it } from 'vitest';
import { simulate } from '../../bench/learner/simulate.ts';
import { questions } from '../support/sessions.ts';

/** A short form of `node bench/learner.mjs`. */
describe('a simulated learner, whose memory is not the scheduler’s', () => {
  const course = { questions: questions(60), days: 60, model: 'multiscale' as const };

  it.each([1, 2, 3])('recalls more per answer with due than with practice at random (seed %i)', (seed) => {
    const due = simulate('due', { ...course, perDay: 6, seed });
    const random = simulate('random', { ...course, perDay: Math.ceil(due.answers / course.days), seed });
    // Rounded up: practice at random is given a few answers more.
    expect(random.answers).toBeGreaterThanOrEqual(due.answers);
    expect(due.atEnd).toBeGreaterThan(random.atEnd);
    expect(due.aWeekLater).toBeGreaterThan(random.aWeekLater);
  });
});
