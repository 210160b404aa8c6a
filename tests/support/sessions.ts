import type { JournalEvent } from '../../src/domain/journal-event.ts';
import { answerKey, type Question } from '../../src/domain/question.ts';
import type { Action, SessionView } from '../../src/domain/session.ts';
import { step, view } from '../../src/engine/session.ts';
import type { PracticeSession } from '../../src/engine/session-state.ts';
import { type Plan, start } from '../../src/engine/start-session.ts';
import { n, question } from './questions.ts';

/** Questions that differ in their stems; option 1 is right. */
export function questions(count: number): readonly Question[] {
  return Array.from({ length: count }, (_none, index) => question({ stem: `Question ${index + 1}?` }));
}

/** What a session of practice starts from. */
export type PracticePlan = Extract<Plan, { kind: 'practice' }>;

export function planOf(asked: readonly Question[], parts: Partial<PracticePlan> = {}): PracticePlan {
  return {
    kind: 'practice',
    id: 's',
    mode: 'play',
    seed: 1,
    shuffled: true,
    reask: true,
    cram: false,
    questions: asked,
    notes: ['/notes'],
    marked: new Set(),
    known: new Set(),
    rekeyed: new Set(),
    disputed: new Set(),
    ...parts,
  };
}

export interface Played {
  readonly session: PracticeSession;
  /** Of all steps. */
  readonly events: readonly JournalEvent[];
  /** Of the last step. */
  readonly last: readonly JournalEvent[];
  readonly view: SessionView;
}

/** Plays a session from its start; the clock goes one millisecond with each action. */
export function played(plan: PracticePlan, ...actions: readonly Action[]): Played {
  const opening = start(plan, 1000);
  let session = opening.session;
  let last = opening.events;
  const events = [...last];
  for (const [index, action] of actions.entries()) {
    const taken = step(session, action, 1001 + index);
    session = taken.session;
    last = taken.events;
    events.push(...last);
  }
  if (session.kind !== 'practice') throw new Error('no practice');
  return { session, events, last, view: view(session) };
}

type Answer = Extract<Action, { type: 'answer' }>;

export function choose(...numbers: readonly number[]): Answer {
  return { type: 'answer', chosen: numbers.map(n), tookMs: 500 };
}

export function rightAnswer(asked: Question): Answer {
  return { type: 'answer', chosen: answerKey(asked), tookMs: 500 };
}

/** Of the questions that this helper makes, option 1 is right and option 2 is wrong. */
export const right = choose(1);
export const wrong = choose(2);
export const next: Action = { type: 'next' };
export const skip: Action = { type: 'skip' };
export const mark: Action = { type: 'mark' };
export const undo: Action = { type: 'undo' };
export const quit: Action = { type: 'quit' };
