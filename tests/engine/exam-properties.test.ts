import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../src/domain/journal-event.ts';
import { answerKey } from '../../src/domain/question.ts';
import type { Action } from '../../src/domain/session.ts';
import { fold } from '../../src/engine/fold.ts';
import { asItWasLeft, lastOpen } from '../../src/engine/open-session.ts';
import type { ExamSession } from '../../src/engine/session-state.ts';
import { goOn } from '../../src/engine/start-session.ts';
import { summarise } from '../../src/engine/summary.ts';
import { standing } from '../../src/engine/trail.ts';
import { verdictText } from '../../src/terminal/wording.ts';
import { examOf, flag, overview, previous, START, sat, submit } from '../support/exams.ts';
import { n, question } from '../support/questions.ts';
import { next, quit, undo } from '../support/sessions.ts';

const BANK = [
  question({ stem: 'One?', tags: ['aws'] }),
  question({ stem: 'Two?', key: [1, 3], tags: ['aws', 'git'] }),
  question({ stem: 'Three?', key: [4] }),
  question({ stem: 'Four?', key: [2, 3], tags: ['AWS'] }),
  question({ stem: 'Five?', key: [2] }),
];
const PLAN = examOf(BANK);
/** So long that thousands of actions, a second each, find an end by themselves or none. */
const LONG = examOf(BANK, { terms: { ...PLAN.terms, deadlineAtMs: START + 10_000_000 } });

const anyAnswer: fc.Arbitrary<Action> = fc
  .uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 })
  .map((chosen) => ({ type: 'answer', chosen: chosen.map(n), tookMs: 0 }));
const anyMove: fc.Arbitrary<Action> = fc.oneof(
  { arbitrary: anyAnswer, weight: 8 },
  { arbitrary: fc.constantFrom(next, previous, overview, flag, undo), weight: 8 },
  { arbitrary: fc.integer({ min: 0, max: 5 }).map((index): Action => ({ type: 'goTo', index })), weight: 4 },
);
/** Submitting is rare, so that sessions grow long. */
const anyAction = fc.oneof(
  { arbitrary: anyMove, weight: 200 },
  { arbitrary: fc.constantFrom<Action>(submit, { type: 'timeUp', chosen: [] }), weight: 1 },
);
const anyMoves = fc.array(anyMove, { maxLength: 60 });
const thousands = { minLength: 1000, maxLength: 3000, size: 'max' as const };

function lasting(events: readonly JournalEvent[]) {
  const takenBack = new Set(events.flatMap((event) => (event.type === 'undo' ? [event.undoes] : [])));
  return events.flatMap((event) => (event.type === 'answer' && !takenBack.has(event.id) ? [event] : []));
}

/** What of an exam a person would miss if it were lost. */
const told = ({ trail, flagged, terms, questions, seed }: ExamSession) => ({
  answers: [...standing(trail)].map(([index, { chosen, right }]) => ({ index, chosen, right })),
  trail: trail.map(({ index, chosen, right }) => ({ index, chosen, right })),
  flagged: [...flagged].sort(),
  terms,
  seed,
  questions: questions.map(({ id }) => id),
});

describe('whatever is done in an exam, over thousands of actions', () => {
  it('each question has at most one answer that counts, and the score is what counting the events gives', () => {
    fc.assert(
      fc.property(fc.array(anyAction, thousands), (actions) => {
        const { session, events } = sat(LONG, ...actions);
        const counted = lasting(events);
        expect(new Set(counted.map((event) => event.question)).size).toBe(counted.length);
        expect(summarise(session)).toMatchObject({
          answered: counted.length,
          right: counted.filter((event) => event.right).length,
          total: BANK.length,
        });
      }),
      { numRuns: 20 },
    );
  });

  it('the journal comes to one first try for each answer that stands', () => {
    fc.assert(
      fc.property(fc.array(anyAction, thousands), (actions) => {
        const { session, events } = sat(LONG, ...actions);
        const { histories } = fold(events, () => '2026-11-23');
        const counted = [...histories].map(([id, history]) => [id, history.answers, history.right]).sort();
        const { outcomes } = summarise(session);
        const given = outcomes.filter(({ skipped }) => !skipped);
        expect(counted).toEqual(given.map(({ question: { id }, right }) => [id, 1, right ? 1 : 0]).sort());
      }),
      { numRuns: 20 },
    );
  });

  it('nothing is told of what is right before the end', () => {
    fc.assert(
      fc.property(anyMoves, (actions) => {
        const { view } = sat(PLAN, ...actions);
        expect(['sitting', 'overview']).toContain(view.phase);
      }),
    );
  });

  it('the options that are called right at the end are those of the key', () => {
    fc.assert(
      fc.property(anyMoves, fc.nat(), (actions, seed) => {
        for (let at = 0; at < BANK.length; at += 1) {
          const debrief = Array.from({ length: at }, () => next);
          const { view } = sat({ ...PLAN, seed }, ...actions, overview, submit, next, ...debrief);
          if (view.phase !== 'feedback') throw new Error(view.phase);
          const { question: asked, order } = view.presented;
          const numbers = [...verdictText(view.presented, false).matchAll(/\d+/g)].map(([number]) => Number(number));
          const called = numbers.map((number) => order[number - 1]).sort();
          expect(called).toEqual([...answerKey(asked)].sort());
        }
      }),
      { numRuns: 50 },
    );
  });

  it('an answer that is taken back and given again changes no answer and no score', () => {
    fc.assert(
      fc.property(anyMoves, anyAnswer, (actions, given) => {
        const before = sat(PLAN, ...actions, given);
        fc.pre(before.last.some(({ type }) => type === 'answer'));
        const again = sat(PLAN, ...actions, given, undo, given);
        expect(told(again.session).answers).toEqual(told(before.session).answers);
        const [one, other] = [summarise(again.session), summarise(before.session)];
        expect({ ...one, outcomes: [] }).toEqual({ ...other, outcomes: [] });
      }),
    );
  });

  it('an exam that is left is gone on with as it was: answers, flags, changes, deadline', () => {
    fc.assert(
      fc.property(anyMoves, (actions) => {
        const { session, events } = sat(PLAN, ...actions, quit);
        const left = lastOpen(fold(events, () => '2026-11-23'));
        if (left === undefined) throw new Error('not open');
        const parts = { id: 'later', marked: new Set<never>(), known: PLAN.known, rekeyed: new Set<never>() };
        const questionOf = (id: string) => BANK.find((one) => one.id === id);
        const back = asItWasLeft(left, questionOf, { ...parts, disputed: new Set(), notes: ['/notes'] });
        if (back.kind !== 'exam') throw new Error('no exam');
        expect(told(back)).toEqual(told(session));
        const { session: resumed } = goOn(back, 's', START + 1_000_000);
        expect(resumed).toMatchObject({ phase: 'asking', terms: PLAN.terms });
      }),
    );
  });

  it('one that is gone on with after its deadline is submitted at once, with what was answered', () => {
    fc.assert(
      fc.property(anyMoves, fc.integer({ min: 0, max: 1e9 }), (actions, late) => {
        const { session } = sat(PLAN, ...actions);
        const { session: resumed, events } = goOn(session, 's', PLAN.terms.deadlineAtMs + late);
        expect(resumed.phase).toBe('result');
        expect(events.at(-1)).toMatchObject({ type: 'end', how: 'done' });
        expect(summarise(resumed)).toMatchObject({ answered: standing(session.trail).size });
      }),
    );
  });
});
