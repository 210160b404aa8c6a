import { describe, expect, it } from 'vitest';
import { fold } from '../../src/engine/fold.ts';
import { statistics } from '../../src/engine/statistics.ts';
import { answered } from '../support/journal-events.ts';
import { question } from '../support/questions.ts';

/** `stats` said "1 to review" of a question that no quiz asks until its notes agree. */
describe('a missed question whose places came to disagree on the key', () => {
  it('is not counted as waiting for review', () => {
    const disputed = question({ disputed: true });
    const progress = fold([answered({ question: disputed.id })], () => '2026-11-23');
    expect(statistics([disputed], progress, { nowMs: Number.MAX_SAFE_INTEGER, today: '2026-11-23' }).questions).toEqual(
      {
        total: 1,
        seen: 1,
        missed: 0,
        due: 0,
      },
    );
  });
});
