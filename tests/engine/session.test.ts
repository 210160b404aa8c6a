import { describe, expect, it } from 'vitest';
import { n, question } from '../support/questions.ts';
import { choose, mark, next, planOf, played, questions, right, rightAnswer, skip, wrong } from '../support/sessions.ts';

const two = planOf(questions(2));
const once = planOf(questions(2), { reask: false });
const typesOf = (events: readonly { readonly type: string }[]): readonly string[] => events.map(({ type }) => type);

describe('the start of a session', () => {
  it('asks the first question and tells what it is going to ask', () => {
    const { session, events, view } = played(two);
    expect(session.phase).toBe('asking');
    expect(view).toMatchObject({
      phase: 'asking',
      canUndo: false,
      presented: { question: { stem: 'Question 1?' }, position: 1, total: 2, try: 1, marked: false },
    });
    const ids = Array.from(two.questions, ({ id }) => id);
    const how = { mode: 'play', seed: 1, shuffled: true, reask: true, notes: ['/notes'] };
    expect(events).toEqual([{ id: 's-0', atMs: 1000, session: 's', type: 'start', questions: ids, ...how }]);
  });

  it('shows a question with its options named as the screen numbers them, before and after the answer', () => {
    const options = ['Amazon SQS', 'Amazon SNS', 'AWS Lambda', 'Both A and B'];
    const asked = question({
      options,
      labels: ['A', 'B', 'C', 'D'],
      explanation: 'Option C is wrong.',
      feedback: ['', '', 'See option A.', ''],
    });
    for (const actions of [[], [choose(1)]]) {
      const { view } = played(planOf([asked]), ...actions);
      if (!('presented' in view)) throw new Error(view.phase);
      const { presented } = view;
      const at = (number: number): number => presented.order.indexOf(n(number)) + 1;
      expect(presented.order).not.toEqual([1, 2, 3, 4]);
      expect(presented.explanation).toBe(`Option ${at(3)} is wrong.`);
      expect(presented.feedback[at(3) - 1]).toBe(`See option ${at(1)}.`);
      expect(presented.options[at(4) - 1]).toBe(`Both ${at(1)} and ${at(2)}`);
      expect(presented.options[at(1) - 1]).toBe('Amazon SQS');
    }
  });

  it('is over at once without a question', () => {
    expect(played(planOf([])).view).toMatchObject({ phase: 'over', summary: { answered: 0, total: 0 } });
  });

  it('shows the marks of earlier sessions', () => {
    const asked = questions(1);
    const { view } = played(planOf(asked, { marked: new Set(asked.map(({ id }) => id)) }));
    expect(view).toMatchObject({ presented: { marked: true } });
  });
});

describe('an answer', () => {
  const multiple = question({ options: ['a1', 'b1', 'c1', 'd1', 'e1'], key: [1, 5] });

  it('is told with its question, key, options, try and time', () => {
    const { last, view } = played(planOf([multiple], { known: new Set([multiple.id]) }), {
      ...choose(5, 2),
      tookMs: 2300,
      sure: 'guess',
    });
    expect(view).toMatchObject({ phase: 'feedback', chosen: [2, 5], right: false });
    expect(last).toEqual([
      {
        id: 's-1',
        atMs: 1001,
        session: 's',
        type: 'answer',
        question: multiple.id,
        key: multiple.keyFingerprint,
        chosen: [multiple.options[1]?.fingerprint, multiple.options[4]?.fingerprint],
        right: false,
        try: 1,
        mode: 'play',
        tookMs: 2300,
        sure: 'guess',
      },
    ]);
  });

  it('says nothing about sureness that was not asked for', () => {
    const { last } = played(planOf([multiple], { known: new Set([multiple.id]) }), rightAnswer(multiple));
    expect(last[0]).not.toHaveProperty('sure');
    expect(last).toMatchObject([{ right: true }]);
  });

  it('carries the mode of its session', () => {
    expect(played(planOf(questions(1), { mode: 'review' }), right).last.at(-1)).toMatchObject({ mode: 'review' });
  });

  it('stores the wording before it, at the first answer ever to that question', () => {
    const { last } = played(planOf([multiple]), rightAnswer(multiple));
    expect(typesOf(last)).toEqual(['wording', 'answer']);
    expect(last[0]).toMatchObject({
      question: multiple.id,
      stem: 'Which one?',
      options: ['a1', 'b1', 'c1', 'd1', 'e1'],
      file: '/notes/note.md',
      line: 1,
    });
  });

  it('stores no wording that the journal has, nor the same one twice in a session', () => {
    expect(typesOf(played(planOf([multiple], { known: new Set([multiple.id]) }), choose(1)).last)).toEqual(['answer']);
    expect(typesOf(played(planOf([multiple]), choose(1, 2), next, rightAnswer(multiple)).last)).toEqual(['answer']);
  });

  it('does not store a wording with a skip', () => {
    expect(typesOf(played(two, skip).last)).toEqual(['skip']);
  });
});

describe('a miss', () => {
  it('comes back at the end, after the questions that were not asked yet', () => {
    const { view } = played(two, wrong, next, right, next);
    expect(view).toMatchObject({ phase: 'asking', presented: { position: 1, try: 2 } });
  });

  it('comes back until it is right once', () => {
    const back = played(two, wrong, next, right, next, wrong, next);
    expect(back.view).toMatchObject({ presented: { position: 1, try: 3 } });
    expect(played(two, wrong, next, right, next, wrong, next, right, next).last).toMatchObject([
      { type: 'end', how: 'done' },
    ]);
  });

  it('comes back behind the misses before it', () => {
    const { view } = played(two, wrong, next, wrong, next, wrong, next);
    expect(view).toMatchObject({ presented: { position: 2, try: 2 } });
  });

  it('is told with the number of its try', () => {
    expect(played(planOf(questions(1)), wrong, next, right).last).toMatchObject([{ try: 2, right: true }]);
  });

  it('does not come back with --once', () => {
    const { view, last } = played(once, wrong, next, right, next);
    expect(view.phase).toBe('over');
    expect(last).toMatchObject([{ type: 'end', how: 'done' }]);
  });

  it('is shown in a new order when it comes back, and the note’s numbers stay', () => {
    const orders = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const { view } = played(planOf(questions(1), { seed }), wrong, next);
      const first = played(planOf(questions(1), { seed })).view;
      return (
        view.phase === 'asking' &&
        first.phase === 'asking' &&
        view.presented.order.join() !== first.presented.order.join()
      );
    });
    expect(orders).toContain(true);
  });
});

describe('a skip', () => {
  it('goes to the next question at once and is not asked again', () => {
    expect(played(two, skip).view).toMatchObject({ phase: 'asking', presented: { position: 2 } });
    expect(played(two, skip, right, next).view.phase).toBe('over');
  });

  it('of the last question ends the session as done', () => {
    expect(played(planOf(questions(1)), skip).last).toMatchObject([{ type: 'skip' }, { type: 'end', how: 'done' }]);
  });
});

describe('a mark', () => {
  it('is set on the question that is asked and taken away again', () => {
    const on = played(two, mark);
    // With what it asks, so that the mark follows it when it is edited.
    const question = two.questions.at(0)?.id;
    expect(on.last).toMatchObject([
      { type: 'wording', question },
      { type: 'mark', question, on: true },
    ]);
    expect(on.view).toMatchObject({ phase: 'asking', presented: { position: 1, marked: true } });
    expect(played(two, mark, mark).last).toMatchObject([{ type: 'mark', on: false }]);
  });

  it('is set on the answered question while its feedback is read', () => {
    const { last, view } = played(two, right, mark);
    expect(last).toMatchObject([{ question: two.questions.at(0)?.id, on: true }]);
    expect(view).toMatchObject({ phase: 'feedback', presented: { marked: true } });
  });
});
