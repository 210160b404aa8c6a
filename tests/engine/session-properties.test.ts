import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../src/domain/journal-event.ts';
import type { Action } from '../../src/domain/session.ts';
import { fold } from '../../src/engine/fold.ts';
import { nextShowing } from '../../src/engine/queue.ts';
import { summarise } from '../../src/engine/summary.ts';
import { n, question } from '../support/questions.ts';
import { mark, next, type PracticePlan, planOf, played, quit, skip, undo } from '../support/sessions.ts';

const BANK = [
  question({ stem: 'One?', tags: ['aws'] }),
  question({ stem: 'Two?', key: [1, 3], tags: ['aws', 'git'] }),
  question({ stem: 'Three?', key: [4] }),
  question({ stem: 'Four?', key: [2, 3], tags: ['AWS'] }),
];

const anyAnswer: fc.Arbitrary<Action> = fc
  .uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 })
  .map((chosen) => ({ type: 'answer', chosen: chosen.map(n), tookMs: 10 }));

/** Answers and `next` most often, so that sessions get somewhere. */
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { arbitrary: anyAnswer, weight: 6 },
  { arbitrary: fc.constant(next), weight: 6 },
  { arbitrary: fc.constantFrom(skip, mark, undo), weight: 4 },
  { arbitrary: fc.constant(quit), weight: 1 },
);
const anyActions = fc.array(anyAction, { maxLength: 40 });

const anyPlan: fc.Arbitrary<PracticePlan> = fc
  .record({ count: fc.integer({ min: 1, max: 4 }), seed: fc.nat(), reask: fc.boolean(), shuffled: fc.boolean() })
  .map(({ count, ...parts }) => planOf(BANK.slice(0, count), parts));

/** Score by counting first tries in the events, those taken back left out: nothing of the session is used. */
function recount(events: readonly JournalEvent[]): { right: number; answered: number } {
  const takenBack = events.flatMap((event) => (event.type === 'undo' ? [event.undoes] : []));
  const first = events.flatMap((event) =>
    event.type === 'answer' && event.try === 1 && !takenBack.includes(event.id) ? [event] : [],
  );
  return { right: first.filter(({ right }) => right).length, answered: first.length };
}

describe('whatever is done in a session', () => {
  it('no question counts twice in the summary', () => {
    fc.assert(
      fc.property(anyPlan, anyActions, (plan, actions) => {
        const { outcomes, answered, right, total } = summarise(played(plan, ...actions).session);
        expect(new Set(outcomes.map(({ question: { id } }) => id)).size).toBe(outcomes.length);
        expect(right <= answered && answered <= outcomes.length && outcomes.length <= total).toBe(true);
      }),
    );
  });

  it('the score is what counting the events gives', () => {
    fc.assert(
      fc.property(anyPlan, anyActions, (plan, actions) => {
        const { session, events } = played(plan, ...actions);
        expect(summarise(session)).toMatchObject(recount(events));
      }),
    );
  });

  it('the journal comes to the same score as the session', () => {
    fc.assert(
      fc.property(anyPlan, anyActions, (plan, actions) => {
        const { session, events } = played(plan, ...actions);
        const { days } = fold(events, () => '2026-11-23');
        const { answered, right } = summarise(session);
        const counted = [...days.values()].map((day) => [day.date, day.answers, day.right]);
        expect(counted).toEqual(answered === 0 ? [] : [['2026-11-23', answered, right]]);
      }),
    );
  });

  it('an answer that is taken back and given again changes nothing', () => {
    fc.assert(
      fc.property(anyPlan, anyActions, anyAnswer, (plan, actions, given) => {
        const before = played(plan, ...actions, given);
        fc.pre(before.session.phase === 'feedback' && before.last.some(({ type }) => type === 'answer'));
        const again = played(plan, ...actions, given, undo, given);
        expect(summarise(again.session)).toEqual(summarise(before.session));
        expect(again.view).toEqual(before.view);
      }),
    );
  });

  it('there is something to ask while it asks, and nothing at its natural end', () => {
    fc.assert(
      fc.property(anyPlan, anyActions, (plan, actions) => {
        const { session, last } = played(plan, ...actions);
        if (session.phase === 'asking') expect(nextShowing(session)).toBeDefined();
        if (last.some((event) => event.type === 'end' && event.how === 'done') && actions.at(-1)?.type !== 'quit')
          expect(nextShowing(session)).toBeUndefined();
      }),
    );
  });

  it('events are numbered without gaps, and nothing is taken back twice', () => {
    fc.assert(
      fc.property(anyPlan, anyActions, (plan, actions) => {
        const { events } = played(plan, ...actions);
        expect(events.map(({ id }) => id)).toEqual(events.map((_event, index) => `s-${index}`));
        const takenBack = events.flatMap((event) => (event.type === 'undo' ? [event.undoes] : []));
        expect(new Set(takenBack).size).toBe(takenBack.length);
        const undoable = events.flatMap(({ id, type }) => (type === 'answer' || type === 'skip' ? [id] : []));
        expect(undoable).toEqual(expect.arrayContaining(takenBack));
      }),
    );
  });

  it('answering all that is asked rightly comes to an end', () => {
    fc.assert(
      fc.property(anyPlan, anyActions, (plan, actions) => {
        const rightOnes = BANK.slice(0, plan.questions.length);
        const all = [...actions];
        for (let round = 0; round < 60; round += 1) {
          const { view } = played(plan, ...all);
          if (view.phase !== 'asking' && view.phase !== 'feedback') break;
          const key = rightOnes.find(({ id }) => id === view.presented.question.id);
          const chosen = key?.kind === 'multiple' ? key.answers : key === undefined ? [] : [key.answer];
          all.push(view.phase === 'feedback' ? next : { type: 'answer', chosen, tookMs: 1 });
        }
        expect(played(plan, ...all).view.phase).toBe('over');
      }),
      { numRuns: 50 },
    );
  });
});
