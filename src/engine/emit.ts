import type { JournalEvent } from '../domain/journal-event.ts';
import type { Question } from '../domain/question.ts';
import type { Session } from './session-state.ts';

export interface Step {
  readonly session: Session;
  /** To be stored before the next screen is drawn, in this order. */
  readonly events: readonly JournalEvent[];
}

/** An event before it gets its id. */
export type Unstamped<E> = E extends JournalEvent ? Omit<E, 'id' | 'atMs' | 'session'> : never;

/** Hands out one event. */
export function emit(session: Session, atMs: number, event: Unstamped<JournalEvent>): Step {
  const stamped: JournalEvent = { id: eventId(session), atMs, session: session.id, ...event };
  return { session: { ...session, events: session.events + 1 }, events: [stamped] };
}

/** Of the next event. */
export function eventId(session: Session): string {
  return `${session.id}-${session.events}`;
}

/** A step and then another one, with the events of both. */
export function andThen(step: Step, go: (session: Session) => Step): Step {
  const next = go(step.session);
  return { session: next.session, events: [...step.events, ...next.events] };
}

/** Says once what a question asks, so that it can be found again when it is edited. */
export function worded(session: Session, question: Question, atMs: number): Step {
  if (session.known.has(question.id)) return { session, events: [] };
  const known = new Set([...session.known, question.id]);
  return emit({ ...session, known }, atMs, wordingOf(question));
}

export function wordingOf({ id, plainStem, options, place }: Question): Unstamped<JournalEvent> {
  return {
    type: 'wording',
    question: id,
    stem: plainStem,
    options: options.map(({ plain }) => plain),
    file: place.file,
    line: place.line,
  };
}
