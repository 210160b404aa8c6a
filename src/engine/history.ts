import type { AnswerEvent } from '../domain/journal-event.ts';
import { type History, type Move, QUICK_MS, type Review } from '../domain/progress.ts';

/** A history that is being folded: its list grows in place, as copying it with each answer would take time squared. */
export interface GrowingHistory extends History {
  readonly since: Review[];
}

export function growing(history: History): GrowingHistory {
  return { ...history, since: [...history.since] };
}

/**
 * A miss waits for review until a first try of a later session is right.
 *
 * @param before is used up
 */
export function withAnswer(before: GrowingHistory | undefined, event: AnswerEvent): GrowingHistory {
  const { right, atMs, session, key } = event;
  const waits = !right || (before?.missedAtMs !== undefined && before.missedIn === session);
  const since = before?.since ?? [];
  const unscheduled = before?.memory === undefined && since.length === 0;
  if (event.cram !== true) since.push(reviewOf(event));
  return {
    answers: (before?.answers ?? 0) + 1,
    right: (before?.right ?? 0) + (right ? 1 : 0),
    misses: (before?.misses ?? 0) + (right ? 0 : 1),
    // Cramming introduces nothing: the schedule meets the question later, and that day counts it as new.
    firstAnsweredAtMs: unscheduled && since.length > 0 ? atMs : (before?.firstAnsweredAtMs ?? atMs),
    lastAnsweredAtMs: atMs,
    lastRight: right,
    missedAtMs: waits ? (before?.missedAtMs ?? atMs) : undefined,
    missedIn: right ? before?.missedIn : session,
    key,
    memory: before?.memory,
    since,
  };
}

function reviewOf({ atMs, right, sure, tookMs }: AnswerEvent): Review {
  const quick = sure === 'sure' && tookMs <= QUICK_MS;
  return { atMs, right, ...(sure === undefined ? {} : { sure }), ...(quick ? { quick } : {}) };
}

/** The history of a question for the one that it was edited into, which may have one of its own. */
export function moved({ was, key }: Move, from: History, own: History | undefined): History {
  const known = key === undefined ? undefined : from.key === was ? key : from.key;
  const history = { ...from, key: known };
  return own === undefined ? history : merged(history, own);
}

/** Of two histories of one question; the schedule, the key and whether it waits are those of the one answered last. */
function merged(one: History, other: History): History {
  const later = other.lastAnsweredAtMs >= one.lastAnsweredAtMs ? other : one;
  const missed = [one, other].flatMap(({ missedAtMs }) => missedAtMs ?? []);
  return {
    ...later,
    answers: one.answers + other.answers,
    right: one.right + other.right,
    misses: one.misses + other.misses,
    firstAnsweredAtMs: Math.min(one.firstAnsweredAtMs, other.firstAnsweredAtMs),
    missedAtMs: later.missedAtMs === undefined ? undefined : Math.min(...missed),
  };
}
