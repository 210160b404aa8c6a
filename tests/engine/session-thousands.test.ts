import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../src/domain/journal-event.ts';
import { answerKey } from '../../src/domain/question.ts';
import type { Action } from '../../src/domain/session.ts';
import { fold } from '../../src/engine/fold.ts';
import { step, view } from '../../src/engine/session.ts';
import type { PracticeSession } from '../../src/engine/session-state.ts';
import { start } from '../../src/engine/start-session.ts';
import { summarise } from '../../src/engine/summary.ts';
import { verdictText } from '../../src/terminal/wording.ts';
import { n, question } from '../support/questions.ts';
import { mark, next, planOf, skip, undo } from '../support/sessions.ts';

/** Single and multiple choice by turns; every seventh has options that stay in place. */
const BANK = Array.from({ length: 400 }, (_none, index) =>
  question({
    stem: `Question ${index}?`,
    options: ['one', 'two', 'three', index % 7 === 0 ? 'All of the above' : 'four'],
    key: index % 2 === 0 ? [1 + (index % 4)] : [1 + (index % 3), 4],
    tags: [`tag-${index % 5}`],
  }),
);

const BANK0 = question();

/** What a person does next: mostly answers and goes on, as many as are wanted or not. */
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  {
    arbitrary: fc
      .uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 })
      .map((chosen): Action => ({ type: 'answer', chosen: chosen.map(n), tookMs: 10 })),
    weight: 10,
  },
  { arbitrary: fc.constant(next), weight: 10 },
  { arbitrary: fc.constantFrom(skip, mark, undo), weight: 3 },
  {
    arbitrary: fc
      .nat(BANK.length - 1)
      .map((index): Action => ({ type: 'dispute', question: (BANK[index] ?? BANK0).id, remark: 'no' })),
    weight: 1,
  },
);
const thousands = fc.array(anyAction, { minLength: 1000, maxLength: 2500, size: 'max' });

/** Plays on, and looks at what is shown after each action. */
function playedThrough(actions: readonly Action[], seed: number, look: (session: PracticeSession) => void) {
  const opening = start(planOf(BANK, { seed }), 1000);
  let session = opening.session;
  const events: JournalEvent[] = [...opening.events];
  for (const [at, action] of actions.entries()) {
    const taken = step(session, action, 1001 + at);
    session = taken.session;
    events.push(...taken.events);
    if (session.kind === 'practice') look(session);
  }
  return { session, events };
}

/** Right first tries that stand, counted from the events alone. */
function recount(events: readonly JournalEvent[]) {
  const takenBack = new Set(events.flatMap((event) => (event.type === 'undo' ? [event.undoes] : [])));
  const first = events.flatMap((event) =>
    event.type === 'answer' && event.try === 1 && !takenBack.has(event.id) ? [event] : [],
  );
  return { answered: first.length, right: first.filter(({ right }) => right).length };
}

describe('over thousands of actions in practice', () => {
  it('every key that is shown is the right one, and the options are each of the note’s once', () => {
    fc.assert(
      fc.property(thousands, fc.nat(), (actions, seed) => {
        playedThrough(actions, seed, (session) => {
          const shown = view(session);
          if (shown.phase !== 'feedback' && shown.phase !== 'asking') return;
          const { question: asked, order } = shown.presented;
          if ([...order].sort().join() !== '1,2,3,4') throw new Error(order.join());
          const numbers = [...verdictText(shown.presented, false).matchAll(/\d+/g)].map(([number]) => Number(number));
          const called = numbers.map((number) => order[number - 1] ?? 0).sort();
          if (called.join() !== [...answerKey(asked)].sort().join()) throw new Error(`${asked.id}: ${called.join()}`);
        });
      }),
      { numRuns: 8 },
    );
  });

  it('no answer counts twice, and session, journal and a naive count agree on the score', () => {
    fc.assert(
      fc.property(thousands, fc.nat(), (actions, seed) => {
        const { session, events } = playedThrough(actions, seed, () => undefined);
        const { outcomes, answered, right } = summarise(session);
        expect(new Set(outcomes.map(({ question: { id } }) => id)).size).toBe(outcomes.length);
        expect({ answered, right }).toEqual(recount(events));
        const { histories } = fold(events, () => '2026-11-23');
        const folded = [...histories.values()];
        expect(folded.every((history) => history.answers === 1)).toBe(true);
        expect(folded.filter((history) => history.lastRight)).toHaveLength(right);
      }),
      { numRuns: 8 },
    );
  });

  it('a question that is disputed is not asked while it is', () => {
    fc.assert(
      fc.property(thousands, fc.nat(), (actions, seed) => {
        playedThrough(actions, seed, (session) => {
          const shown = view(session);
          if (shown.phase === 'asking' && session.disputed.has(shown.presented.question.id))
            throw new Error(`asked though disputed: ${shown.presented.question.stem}`);
        });
      }),
      { numRuns: 8 },
    );
  });
});
