import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../src/domain/journal-event.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Action } from '../../src/domain/session.ts';
import { fold } from '../../src/engine/fold.ts';
import { asItWasLeft, lastOpen, reached } from '../../src/engine/open-session.ts';
import { nextShowing } from '../../src/engine/queue.ts';
import type { PracticeSession } from '../../src/engine/session-state.ts';
import { goOn } from '../../src/engine/start-session.ts';
import { n } from '../support/questions.ts';
import { next, planOf, played, questions, right, skip, undo, wrong } from '../support/sessions.ts';

const BANK = questions(4);

const openAfter = (events: readonly JournalEvent[]) => lastOpen(fold(events, () => '2026-11-23'));

/** What a person meets who takes a session up again, over these questions. */
function takenUp(events: readonly JournalEvent[], bank: readonly Question[] = BANK, id = 'later'): PracticeSession {
  const left = openAfter(events);
  if (left === undefined) throw new Error('nothing was left open');
  const { marked, known, rekeyed, disputed, notes } = planOf(bank);
  const parts = { id, marked, known, rekeyed, disputed, notes };
  const session = asItWasLeft(left, (asked) => bank.find((one) => one.id === asked), parts);
  if (session.kind !== 'practice') throw new Error('no practice');
  return session;
}

/** What is still to come, and what became of the rest. */
const told = (session: PracticeSession) => {
  const { questions: asked, turns, seed, shuffled, reask, mode } = session;
  return {
    asked: Array.from(asked, ({ id }) => id),
    next: nextShowing(session),
    turns,
    how: { seed, shuffled, reask, mode },
  };
};

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { arbitrary: fc.constantFrom(right, wrong), weight: 5 },
  { arbitrary: fc.constant(next), weight: 5 },
  { arbitrary: fc.constantFrom(skip, undo), weight: 2 },
);

describe('a session that was left open', () => {
  it('is taken up where it was, whatever was done in it', () => {
    fc.assert(
      fc.property(
        fc.array(anyAction, { maxLength: 25 }),
        fc.record({ seed: fc.nat(), reask: fc.boolean(), shuffled: fc.boolean() }),
        (actions, parts) => {
          const { session, events } = played(planOf(BANK, parts), ...actions);
          fc.pre(session.phase !== 'over' && !events.some(({ type }) => type === 'end'));
          expect(told(takenUp(events))).toEqual(told(session));
        },
      ),
    );
  });

  it('is taken up again and again, under a new id each time', () => {
    const first = played(planOf(BANK), right, next, wrong);
    const second = goOn(takenUp(first.events), 's', 2000);
    expect(second.events).toMatchObject([{ type: 'start', session: 'later', continues: 's' }]);
    const events = [...first.events, ...second.events];
    expect(openAfter(events)?.start.session).toBe('later');
    expect(told(takenUp(events, BANK, 'third'))).toEqual(told(first.session));
  });

  it('goes by the numbers of its events where the clock was set back between them', () => {
    const { session, events } = played(planOf(BANK), wrong, next, right, next, skip);
    const set = events.map((event, index) => (index === 0 ? event : { ...event, atMs: 9000 - index }));
    expect(told(takenUp(set))).toEqual(told(session));
  });

  it('leaves out questions that are no longer there, and keeps the others in their order', () => {
    const { events } = played(planOf(BANK), wrong, next, right);
    const [, second, third, fourth] = BANK;
    if (second === undefined || third === undefined || fourth === undefined) throw new Error('no bank');
    const session = takenUp(events, [fourth, third, second]);
    expect(session.questions).toEqual([second, third, fourth]);
    expect(session.turns).toMatchObject([{ showing: { index: 0, try: 1 }, right: true, chosen: [n(1)] }]);
    expect(nextShowing(session)).toEqual({ index: 1, try: 1 });
  });

  it('of which the last feedback alone was not left is over, and says so at once', () => {
    const { events } = played(planOf(questions(1)), right);
    const session = takenUp(events, questions(1));
    expect(session.phase).toBe('over');
    expect(goOn(session, 's', 2000).events).toMatchObject([{ type: 'start' }, { type: 'end', how: 'done' }]);
  });

  it('tells how far it came: what was taken back is still to do', () => {
    const progressed = (...actions: readonly Action[]) => {
      const left = openAfter(played(planOf(BANK), ...actions).events);
      return left && reached(left);
    };
    expect(progressed()).toEqual({ done: 0, total: 4 });
    expect(progressed(wrong, next, skip)).toEqual({ done: 2, total: 4 });
    expect(progressed(wrong, next, right, undo)).toEqual({ done: 1, total: 4 });
  });
});

describe('the session to take up', () => {
  const startOf = (session: string, atMs: number): JournalEvent => {
    const { events } = played(planOf(BANK, { id: session }));
    const [opened] = events;
    if (opened === undefined) throw new Error('no start');
    return { ...opened, atMs };
  };
  const endOf = (session: string): JournalEvent => ({
    id: `${session}-e`,
    atMs: 99,
    session,
    type: 'end',
    how: 'quit',
  });

  it('is one of the last ten, as whoever breaks every session off needs no more', () => {
    const starts = Array.from({ length: 15 }, (_none, at) => startOf(`s${at}`, at));
    expect([...fold(starts, () => '2026-11-23').open.keys()]).toEqual(starts.slice(5).map(({ session }) => session));
  });

  it.each([
    ['none where all have an end', [startOf('a', 1), endOf('a')], undefined],
    ['none without any', [], undefined],
    ['the one without an end', [startOf('a', 1), startOf('b', 2), endOf('b')], 'a'],
    ['the later one of two', [startOf('b', 2), startOf('a', 1)], 'b'],
  ])('is %s', (_which, events, expected) => {
    expect(openAfter(events)?.start.session).toBe(expected);
  });
});
