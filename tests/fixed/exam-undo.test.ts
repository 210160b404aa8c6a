import { expect, it } from 'vitest';
import { fold } from '../../src/engine/fold.ts';
import { asItWasLeft, lastOpen } from '../../src/engine/open-session.ts';
import { summarise } from '../../src/engine/summary.ts';
import { examOf, goTo, sat } from '../support/exams.ts';
import { questions, quit, right, undo, wrong } from '../support/sessions.ts';

/** Undo left a question open whose answer had only been changed, and answers that were taken back counted as changes. */

const asked = questions(3);
const three = examOf(asked);
const changesOf = (...actions: Parameters<typeof sat> extends [unknown, ...infer Rest] ? Rest : never) =>
  summarise(sat(three, ...actions).session).exam?.changes;

it('undo of a changed answer brings the one before back', () => {
  const { view, session, last } = sat(three, right, goTo(1), wrong, undo);
  expect(view).toMatchObject({ phase: 'sitting', presented: { position: 1 }, chosen: [1] });
  expect(summarise(session)).toMatchObject({ right: 1, answered: 1 });
  expect(last.map(({ type }) => type)).toEqual(['undo', 'answer']);
});

it('undo goes back answer by answer, to the open question', () => {
  const { view, session } = sat(three, right, goTo(1), wrong, undo, undo);
  expect(view).toMatchObject({ chosen: [], canUndo: false });
  expect(session.trail).toEqual([]);
});

it('what was taken back is no change', () => {
  const none = { rightToWrong: 0, wrongToRight: 0, wrongToWrong: 0 };
  expect(changesOf(right, goTo(1), wrong, undo)).toEqual(none);
  expect(changesOf(right, undo, wrong)).toEqual(none);
  expect(changesOf(right, goTo(1), wrong, undo, wrong)).toEqual({ ...none, rightToWrong: 1 });
});

it('it is the same after the exam was left and gone on with', () => {
  const { session, events } = sat(three, right, goTo(1), wrong, undo, quit);
  const left = lastOpen(fold(events, () => '2026-11-23'));
  if (left === undefined) throw new Error('not open');
  const parts = { id: 'later', marked: new Set<never>(), known: three.known, rekeyed: new Set<never>() };
  const questionOf = (id: string) => asked.find((one) => one.id === id);
  const back = asItWasLeft(left, questionOf, { ...parts, disputed: new Set(), notes: [] });
  expect(summarise(back).exam?.changes).toEqual(summarise(session).exam?.changes);
  expect(back).toMatchObject({ trail: session.trail });
});
