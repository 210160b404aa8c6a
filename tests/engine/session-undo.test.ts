import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/domain/session.ts';
import { mark, next, planOf, played, questions, quit, right, skip, undo, wrong } from '../support/sessions.ts';

const two = planOf(questions(2));
const one = planOf(questions(1));

describe('undo', () => {
  it('takes an answer back while its feedback is read, and asks that question again', () => {
    const { view, last, events } = played(two, wrong, undo);
    expect(view).toMatchObject({ phase: 'asking', canUndo: false, presented: { position: 1, try: 1 } });
    const given = events.find(({ type }) => type === 'answer');
    expect(last).toMatchObject([{ type: 'undo', undoes: given?.id }]);
  });

  it('takes the answer before back while the next question is asked', () => {
    const { view, last } = played(two, right, next, undo);
    expect(view).toMatchObject({ phase: 'asking', presented: { position: 1 } });
    expect(last).toMatchObject([{ type: 'undo' }]);
  });

  it('shows the question as it stood before: the same options in the same order', () => {
    const before = played(two).view;
    expect(played(two, wrong, next, right, undo, undo).view).toEqual(before);
  });

  it('takes a skip back', () => {
    const { view, events, last } = played(two, skip, undo);
    expect(view).toMatchObject({ phase: 'asking', presented: { position: 1 } });
    expect(last).toMatchObject([{ undoes: events.find(({ type }) => type === 'skip')?.id }]);
  });

  it.each([
    ['an answer', [right, next]],
    ['a skip', [skip]],
    ['quitting while its feedback is read', [right, quit]],
  ])('works after the last question was ended by %s', (_how, actions) => {
    expect(played(one, ...actions).view.phase).toBe('over');
    const { view } = played(one, ...actions, undo);
    expect(view).toMatchObject({ phase: 'asking', presented: { position: 1, try: 1 } });
  });

  it('works twice in a row, back to the first question', () => {
    const { view, events } = played(two, right, next, wrong, undo, undo);
    expect(view).toMatchObject({ phase: 'asking', canUndo: false, presented: { position: 1 } });
    const given = events.filter(({ type }) => type === 'answer').map(({ id }) => id);
    const taken = events.flatMap((event) => (event.type === 'undo' ? [event.undoes] : []));
    expect(taken).toEqual(given.toReversed());
  });

  it('does nothing when there is nothing left to take back', () => {
    expect(played(two, right, undo, undo).last).toEqual([]);
  });

  it('takes the re-ask of a miss back with it', () => {
    const { view } = played(one, wrong, undo, right, next);
    expect(view).toMatchObject({ phase: 'over', summary: { right: 1, answered: 1 } });
  });

  it('leaves the re-asks of other misses alone', () => {
    const { view } = played(two, wrong, next, wrong, undo, right, next);
    expect(view).toMatchObject({ phase: 'asking', presented: { position: 1, try: 2 } });
  });

  it('of a re-ask asks the same try again', () => {
    const { view } = played(one, wrong, next, wrong, next, undo);
    expect(view).toMatchObject({ phase: 'asking', presented: { try: 2 } });
  });

  it('keeps a mark, which is no answer', () => {
    expect(played(two, wrong, mark, undo).view).toMatchObject({ presented: { marked: true } });
  });

  it('keeps the wording that the journal has: the new answer comes without', () => {
    expect(played(one, wrong, undo, right).last).toMatchObject([{ type: 'answer', right: true, try: 1 }]);
  });

  it('gives each event an id of its own, also after taking back', () => {
    const actions: readonly Action[] = [wrong, undo, wrong, next, skip, undo, right, next, right, next, undo, wrong];
    const ids = played(two, ...actions).events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
