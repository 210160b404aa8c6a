import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/domain/session.ts';
import { mark, next, planOf, played, questions, quit, right, skip, undo, wrong } from '../support/sessions.ts';

const two = planOf(questions(2));

describe('quitting', () => {
  it.each([
    ['before the first answer', two, [quit], 'quit'],
    ['while the feedback before the last question is read', two, [right, quit], 'quit'],
    ['with a question that was not asked yet', two, [wrong, next, quit], 'quit'],
    ['while the feedback of the last question is read', two, [right, next, right, quit], 'done'],
    ['when only re-asks are left', two, [wrong, next, right, next, quit], 'done'],
    ['while a re-ask is read', two, [wrong, next, right, next, wrong, quit], 'done'],
  ])('%s ends the session', (_when, plan, actions, how) => {
    const { last, view } = played(plan, ...actions);
    expect(view.phase).toBe('over');
    expect(last).toMatchObject([{ type: 'end', how }]);
  });
});

describe('an action that the phase does not know changes nothing', () => {
  const over: readonly Action[] = [quit];
  it.each([
    ['next while a question is asked', [], next],
    ['an answer while feedback is read', [right], wrong],
    ['a skip while feedback is read', [right], skip],
    ['an answer after the end', over, right],
    ['a skip after the end', over, skip],
    ['a mark after the end', over, mark],
    ['next after the end', over, next],
    ['quitting after the end', over, quit],
    ['undo before the first answer', [], undo],
  ])('%s', (_what, before, action) => {
    const { session, last } = played(two, ...before, action);
    expect(last).toEqual([]);
    expect(session).toEqual(played(two, ...before).session);
  });
});
