import type { JournalEvent } from '../domain/journal-event.ts';
import type { Question } from '../domain/question.ts';
import type { Session } from './session-state.ts';

export interface Step<S extends Session = Session> {
  readonly session: S;
  /** To be stored before the next screen is drawn, in this order. */
  readonly events: readonly JournalEvent[];
}

/** An event before it gets its id. */
export type Unstamped<E> = E extends JournalEvent ? Omit<E, 'id' | 'atMs' | 'session'> : never;

/** A step that changes nothing. */
export function unchanged<S extends Session>(session: S): Step<S> {
  return { session, events: [] };
}

/** Hands out one event. */
export function emit<S extends Session>(session: S, atMs: number, event: Unstamped<JournalEvent>): Step<S> {
  const stamped: JournalEvent = { id: eventId(session), atMs, session: session.id, ...event };
  return { session: { ...session, events: session.events + 1 }, events: [stamped] };
}

/** Of the next event. */
export function eventId(session: Session): string {
  return `${session.id}-${session.events}`;
}

/** A step and then another one, with the events of both. */
export function andThen<S extends Session>(step: Step<S>, go: (session: S) => Step<S>): Step<S> {
  const next = go(step.session);
  return { session: next.session, events: [...step.events, ...next.events] };
}

/** Says once what a question asks, so that it can be found again when it is edited. */
export function worded<S extends Session>(session: S, question: Question, atMs: number): Step<S> {
  if (session.known.has(question.id)) return unchanged(session);
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
