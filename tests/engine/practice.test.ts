import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/domain/session.ts';
import { randomOf } from '../../src/engine/random.ts';
import { isDisputed, saidBy } from '../../src/engine/said.ts';
import { view } from '../../src/engine/session.ts';
import { shuffle } from '../../src/engine/shuffle.ts';
import { Shuffled } from '../../src/engine/shuffled.ts';
import { start } from '../../src/engine/start-session.ts';
import { question } from '../support/questions.ts';
import { next, planOf, played, questions, quit, right, skip, undo, wrong } from '../support/sessions.ts';

const two = planOf(questions(2));
const times = (count: number, ...actions: readonly Action[]): readonly Action[] =>
  Array.from({ length: count }, () => actions).flat();

describe('after every 20 questions', () => {
  const plan = planOf(questions(45));

  it('the score so far is told, and next goes on', () => {
    const { view: shown } = played(plan, wrong, next, ...times(19, right, next));
    expect(shown).toEqual({ phase: 'pause', right: 19, answered: 20, left: 25 });
    expect(played(plan, ...times(20, right, next), next).view).toMatchObject({
      phase: 'asking',
      presented: { position: 21 },
    });
  });

  it('comes again at 40, and not in between', () => {
    const paused = times(20, right, next);
    expect(played(plan, ...paused, next, ...times(19, right, next)).view.phase).toBe('asking');
    expect(played(plan, ...paused, next, ...times(20, right, next)).view.phase).toBe('pause');
  });

  it('skips count as shown, and not as answered', () => {
    expect(played(plan, skip, ...times(19, right, next)).view).toMatchObject({
      phase: 'pause',
      answered: 19,
      left: 25,
    });
  });

  it('the last answer can still be taken back', () => {
    expect(played(plan, ...times(20, right, next), undo).view).toMatchObject({ presented: { position: 20 } });
  });

  it('nothing is told at the end of the session, which has its score', () => {
    expect(played(planOf(questions(20)), ...times(20, right, next)).view.phase).toBe('over');
  });

  it('re-asks are not counted', () => {
    expect(played(planOf(questions(20)), ...times(40, wrong, next)).view.phase).toBe('asking');
  });

  it('can be left', () => {
    expect(played(plan, ...times(20, right, next), quit).last).toMatchObject([{ type: 'end', how: 'quit' }]);
  });
});

describe('a dispute', () => {
  const [first] = two.questions;
  if (first === undefined) throw new Error('no question');
  const dispute: Action = { type: 'dispute', question: first.id, remark: 'SNS has no queue' };

  it('is kept with its remark and what the note says now', () => {
    expect(played(two, wrong, dispute).last).toMatchObject([
      { type: 'dispute', question: first.id, remark: 'SNS has no queue', said: saidBy(first) },
    ]);
    expect(played(two, wrong, dispute).view).toMatchObject({ phase: 'feedback', presented: { disputed: true } });
  });

  it('keeps the question from coming back in this session', () => {
    expect(played(two, wrong, dispute, next, right, next).view.phase).toBe('over');
  });

  it('may be said while the next question is asked', () => {
    expect(played(two, wrong, next, dispute).view).toMatchObject({ phase: 'asking', presented: { position: 2 } });
    expect(played(two, wrong, next, dispute, right, next).view.phase).toBe('over');
  });

  it('of one that was not asked yet keeps it from being asked, as when a session is gone on with', () => {
    const disputed = new Set([first.id]);
    expect(played({ ...two, disputed }).view).toMatchObject({ phase: 'asking', presented: { position: 2 } });
    expect(played({ ...two, disputed }, right, next).view.phase).toBe('over');
  });

  it('of the only question that is left ends the session', () => {
    const { view: shown, last } = played(two, wrong, next, right, next, dispute);
    expect(shown.phase).toBe('over');
    expect(last.at(-1)).toMatchObject({ type: 'end', how: 'done' });
  });

  it('is withdrawn by saying it again: then the miss comes back', () => {
    const { last, view: shown } = played(two, wrong, dispute, dispute, next, right, next);
    expect(played(two, wrong, dispute, dispute).last).toMatchObject([{ type: 'withdraw', question: first.id }]);
    expect(last).toEqual([]);
    expect(shown).toMatchObject({ phase: 'asking', presented: { position: 1, try: 2 } });
  });

  it('goes with the answer that is undone, as the question is asked again', () => {
    const { last, view: shown } = played(two, wrong, dispute, undo);
    expect(last.map(({ type }) => type)).toEqual(['undo', 'withdraw']);
    expect(shown).toMatchObject({ phase: 'asking', presented: { position: 1, disputed: false } });
  });

  it('of a question that was not answered yet is none', () => {
    expect(played(two, dispute).last).toEqual([]);
  });

  it('stands until the note says something else', () => {
    const disputes = new Map([[first.id, { said: saidBy(first), remark: '', atMs: 1 }]]);
    expect(isDisputed(first, { disputes })).toBe(true);
    expect(isDisputed({ ...first, explanation: 'Now with a reason.' }, { disputes })).toBe(false);
    expect(isDisputed({ ...first, keyFingerprint: 'another' }, { disputes })).toBe(false);
    expect(isDisputed({ ...first, place: { ...first.place, line: 99 } }, { disputes })).toBe(true);
    expect(isDisputed(first, { disputes: new Map() })).toBe(false);
  });
});

describe('a question that was edited meanwhile', () => {
  const [first] = two.questions;
  if (first === undefined) throw new Error('no question');
  const reread = (edited: typeof first): Action => ({ type: 'reread', question: edited });
  const explained = { ...first, explanation: 'Because.' };
  const rekeyed = question({ stem: first.stem, key: [2] });

  it('is asked as it is now', () => {
    expect(played(two, reread(rekeyed)).view).toMatchObject({ phase: 'asking', presented: { question: rekeyed } });
    expect(played(two, reread(rekeyed), wrong).last.at(-1)).toMatchObject({ type: 'answer', right: true });
  });

  it('shows its new explanation, and the answer stands', () => {
    expect(played(two, wrong, reread(explained)).view).toMatchObject({
      phase: 'feedback',
      right: false,
      presented: { question: explained },
    });
    expect(played(two, wrong, reread(explained)).last).toEqual([]);
  });

  it('is asked again where its key is another one: the answer is taken back', () => {
    const { last, view: shown } = played(two, wrong, reread(rekeyed));
    expect(last).toMatchObject([{ type: 'undo' }]);
    expect(shown).toMatchObject({ phase: 'asking', presented: { position: 1, try: 1, question: rekeyed } });
  });
});

describe('a session whose order is drawn as far as it was asked for', () => {
  const ten = questions(10);
  /** With how many numbers were drawn so far. */
  const drawing = () => {
    const told = { drawn: 0 };
    const random = randomOf(3);
    const row = new Shuffled(ten, (below) => {
      told.drawn += 1;
      return random(below);
    });
    return { told, row };
  };

  it('draws one question for its first screen, and all for the event that names them', () => {
    const { told, row } = drawing();
    const opening = start({ ...two, questions: row }, 1000);
    expect(view(opening.session)).toMatchObject({ phase: 'asking', presented: { position: 1, total: 10 } });
    expect(told.drawn).toBe(1);
    const ids = shuffle(ten, randomOf(3)).map(({ id }) => id);
    expect(opening.events).toMatchObject([{ type: 'start', questions: ids }]);
    expect(told.drawn).toBe(10);
  });

  it('is the same session as one whose order was there from the start', () => {
    const actions = [right, next, wrong, next, skip, undo, ...times(12, right, next), quit];
    const drawn = played({ ...two, questions: drawing().row }, ...actions);
    const there = played({ ...two, questions: shuffle(ten, randomOf(3)) }, ...actions);
    expect(drawn.events).toEqual(there.events);
    expect(drawn.view).toEqual(there.view);
  });

  it('has one question as its note has it now, and all others where they were', () => {
    const order = shuffle(ten, randomOf(3));
    const [, second] = order;
    if (second === undefined) throw new Error('no question');
    const explained = { ...second, explanation: 'Because.' };
    const { session } = played({ ...two, questions: drawing().row }, right, next, {
      type: 'reread',
      question: explained,
    });
    expect([...session.questions]).toEqual(order.with(1, explained));
  });
});

describe('cramming', () => {
  it('is told with the start and with each answer', () => {
    const { events } = played(planOf(questions(1), { cram: true }), right);
    expect(events.filter(({ type }) => type !== 'wording')).toMatchObject([
      { type: 'start', cram: true },
      { type: 'answer', cram: true },
    ]);
  });

  it('is not told otherwise', () => {
    for (const event of played(planOf(questions(1)), right).events) expect(event).not.toHaveProperty('cram');
  });
});
