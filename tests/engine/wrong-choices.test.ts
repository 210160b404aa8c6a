import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../src/domain/journal-event.ts';
import { fold } from '../../src/engine/fold.ts';
import { withHeirs } from '../../src/engine/with-heirs.ts';
import { answered, id, undone } from '../support/journal-events.ts';

const missed = (atMs: number, chosen: readonly string[], parts: Partial<Parameters<typeof answered>[0]> = {}) =>
  answered({ atMs, session: `s${atMs}`, chosen, ...parts });
const folded = (...events: readonly JournalEvent[]) => fold(events, () => '2026-11-23');
const told = ({ wrongChoices }: ReturnType<typeof folded>) =>
  Object.fromEntries([...wrongChoices].map(([question, sets]) => [question, Object.fromEntries(sets)]));
const edited = (atMs: number): JournalEvent => ({
  id: `e-${atMs}`,
  atMs,
  session: 'e',
  type: 'identity',
  question: id('q'),
  to: id('new'),
});

describe('wrong choices', () => {
  it('are counted by the set that was chosen, in whatever order, for each question', () => {
    const progress = folded(
      missed(1, ['sqs']),
      missed(2, ['sqs', 'efs']),
      missed(3, ['efs', 'sqs']),
      missed(4, ['sqs']),
      missed(5, ['sqs'], { question: id('other') }),
    );
    expect(told(progress)).toEqual({ q: { sqs: 2, 'efs sqs': 2 }, other: { sqs: 1 } });
  });

  it('are first tries that were wrong, in which something was chosen', () => {
    const right = missed(1, ['sns'], { right: true });
    const again = missed(2, ['sqs'], { try: 2 });
    expect(told(folded(right, again, missed(3, [])))).toEqual({});
  });

  it('leave out what was taken back', () => {
    expect(told(folded(missed(1, ['sqs']), missed(2, ['sqs']), undone(3, 's2-2')))).toEqual({ q: { sqs: 1 } });
  });

  it('go to what the question was edited into, and are joined with its own', () => {
    const progress = folded(
      missed(1, ['sqs']),
      missed(2, ['sqs'], { question: id('new') }),
      edited(3),
      missed(4, ['sqs'], { question: id('new') }),
    );
    expect(told(progress)).toEqual({ new: { sqs: 3 } });
  });

  it('stay with a question that is answered again after it was edited, as with a copy of the note elsewhere', () => {
    const progress = folded(missed(1, ['sqs']), edited(2), missed(3, ['sqs']));
    expect(told(progress)).toEqual({ new: { sqs: 1 }, q: { sqs: 1 } });
  });

  it('go to an heir that was found, and stay where they are in what was folded', () => {
    const before = folded(missed(1, ['sqs']), missed(2, ['sqs'], { question: id('new') }));
    const after = withHeirs(before, new Map([[id('q'), { to: id('new'), was: undefined, key: undefined }]]));
    expect(told(after)).toEqual({ new: { sqs: 2 } });
    expect(told(before)).toEqual({ q: { sqs: 1 }, new: { sqs: 1 } });
  });
});
