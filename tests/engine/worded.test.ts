import { expect, it } from 'vitest';
import type { JournalEvent } from '../../src/domain/journal-event.ts';
import { wordedQuestions } from '../../src/engine/worded.ts';
import { answered, id } from '../support/journal-events.ts';

const wording = (atMs: number, stem: string, question = 'q'): JournalEvent => ({
  id: `w-${atMs}`,
  atMs,
  session: 's',
  type: 'wording',
  question: id(question),
  stem,
  options: ['one', 'two'],
  file: '/notes/a.md',
  line: 3,
});
const of = (...events: readonly JournalEvent[]) => [...wordedQuestions(events)];
const FIRST = { stem: 'first', options: ['one', 'two'], file: '/notes/a.md' };

it('a question is known by its first wording, in whatever order that is read', () => {
  expect(of(wording(1, 'first'), wording(5, 'later'))).toEqual([['q', { ...FIRST, firstAtMs: 1, lastAtMs: 5 }]]);
  expect(of(wording(5, 'later'), wording(1, 'first'))).toEqual([['q', { ...FIRST, firstAtMs: 1, lastAtMs: 5 }]]);
});

it('its last moment is that of its last answer', () => {
  const late = answered({ atMs: 9 });
  expect(of(late, wording(1, 'first'), answered({ atMs: 4 }))).toEqual([
    ['q', { ...FIRST, firstAtMs: 1, lastAtMs: 9 }],
  ]);
});

it('one that was answered without a wording is not known', () => {
  expect(of(answered({ question: id('p') }), wording(1, 'first')).map(([question]) => question)).toEqual(['q']);
});
