import { describe, expect, it } from 'vitest';
import { emptySummary, summarise } from '../../src/engine/summary.ts';
import { question } from '../support/questions.ts';
import { mark, next, planOf, played, questions, quit, right, skip, wrong } from '../support/sessions.ts';

describe('summarise', () => {
  const three = planOf(questions(3), { seed: 7 });

  it('tells score, mode and seed', () => {
    const { session } = played(three, right, next, wrong, next, right, next);
    expect(summarise(session)).toMatchObject({ mode: 'play', seed: 7, right: 2, answered: 3, total: 3 });
  });

  it('takes first tries only: a re-ask that is right does not mend the miss', () => {
    const { session } = played(three, wrong, next, right, next, right, next, right, next);
    expect(summarise(session)).toMatchObject({ right: 2, answered: 3 });
    expect(summarise(session).outcomes).toHaveLength(3);
  });

  it('counts a skipped question as neither answered nor right', () => {
    const summary = summarise(played(three, skip, right, quit).session);
    expect(summary).toMatchObject({ right: 1, answered: 1, total: 3 });
    expect(summary.outcomes[0]).toMatchObject({ skipped: true, right: false, chosen: [] });
  });

  it('counts what was not reached in the total alone', () => {
    expect(summarise(played(three, right, quit).session)).toMatchObject({ right: 1, answered: 1, total: 3 });
  });

  it('tells of each question what was chosen, by the numbers of the note, and whether it is marked', () => {
    const { outcomes } = summarise(played(three, mark, wrong, next, right, quit).session);
    expect(outcomes).toMatchObject([
      { question: { stem: 'Question 1?' }, chosen: [2], right: false, skipped: false, marked: true },
      { question: { stem: 'Question 2?' }, chosen: [1], right: true, skipped: false, marked: false },
    ]);
  });

  it('tells the result of each tag, in alphabetical order, spellings joined and skips left out', () => {
    const asked = [
      question({ stem: 'a', tags: ['Git', 'AWS'] }),
      question({ stem: 'b', tags: ['aws'] }),
      question({ stem: 'c', tags: ['aws'] }),
    ];
    const { byTag } = summarise(played(planOf(asked), right, next, wrong, next, skip).session);
    expect(byTag).toEqual([
      { tag: 'AWS', right: 1, answered: 2 },
      { tag: 'Git', right: 1, answered: 1 },
    ]);
  });
});

describe('emptySummary', () => {
  it('is a summary of nothing', () => {
    expect(emptySummary('review', 3)).toEqual({
      mode: 'review',
      seed: 3,
      right: 0,
      answered: 0,
      total: 0,
      outcomes: [],
      byTag: [],
    });
  });
});
