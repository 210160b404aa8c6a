import type { JournalEvent } from '../../src/domain/journal-event.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Action, SessionView } from '../../src/domain/session.ts';
import { step, view } from '../../src/engine/session.ts';
import type { ExamSession } from '../../src/engine/session-state.ts';
import { type Plan, start } from '../../src/engine/start-session.ts';

type ExamPlan = Extract<Plan, { kind: 'exam' }>;

/** When exams of these tests start, in milliseconds since 1970, and how long they last. */
export const START = 1_000_000;
export const MINUTE = 60_000;

export function examOf(questions: readonly Question[], parts: Partial<ExamPlan> = {}): ExamPlan {
  return {
    id: 's',
    kind: 'exam',
    mode: 'exam',
    seed: 1,
    shuffled: true,
    questions,
    notes: ['/notes'],
    marked: new Set(),
    known: new Set(questions.map(({ id }) => id)),
    rekeyed: new Set(),
    disputed: new Set(),
    terms: { minutes: 30, deadlineAtMs: START + 30 * MINUTE, pass: 72, paper: '1-paper' },
    ...parts,
  };
}

export interface Sat {
  readonly session: ExamSession;
  readonly events: readonly JournalEvent[];
  readonly last: readonly JournalEvent[];
  readonly view: SessionView;
}

/** Sits an exam; each action comes a second after the one before, or at the time that stands beside it. */
export function sat(plan: ExamPlan, ...actions: readonly (Action | readonly [Action, atMs: number])[]): Sat {
  const opening = start(plan, START);
  let session = opening.session;
  let last = opening.events;
  let atMs = START;
  const events = [...last];
  for (const entry of actions) {
    const [action, at] = 'type' in entry ? [entry, atMs + 1000] : entry;
    atMs = at;
    const taken = step(session, action, atMs);
    session = taken.session;
    last = taken.events;
    events.push(...last);
  }
  if (session.kind !== 'exam') throw new Error('no exam');
  return { session, events, last, view: view(session) };
}

export const previous: Action = { type: 'previous' };
export const overview: Action = { type: 'overview' };
export const submit: Action = { type: 'submit' };
export const flag: Action = { type: 'mark' };
export const goTo = (position: number): Action => ({ type: 'goTo', index: position - 1 });
