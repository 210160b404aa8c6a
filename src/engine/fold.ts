import type { JournalEvent } from '../domain/journal-event.ts';
import type { Progress } from '../domain/progress.ts';
import { accumulatorOf, type DateOf, isApart, progressOf, take } from './accumulate.ts';

export const NOTHING: Progress = {
  histories: new Map(),
  wrongChoices: new Map(),
  marked: new Set(),
  disputes: new Map(),
  places: new Map(),
  files: new Set(),
  listed: new Map(),
  wordingOf: () => undefined,
  moves: new Map(),
  apart: new Set(),
  open: new Map(),
  days: new Map(),
  awaited: new Set(),
  latestMs: Number.NEGATIVE_INFINITY,
};

/** Makes of all events what they mean. Events are a set: in any order, and with any of them twice, the result is the same. */
export function fold(events: readonly JournalEvent[], dateOf: DateOf): Progress {
  return folded(NOTHING, inOrder(events), dateOf);
}

/**
 * Goes on with what earlier events came to.
 *
 * @returns what folding all events gives; undefined where only that can tell: when an event is not later than all before,
 * or takes back what was folded
 */
export function foldMore(before: Progress, events: readonly JournalEvent[], dateOf: DateOf): Progress | undefined {
  const ordered = inOrder(events);
  const ids = new Set(ordered.map(({ id }) => id));
  const fits = ordered.every(
    (event) => event.atMs > before.latestMs && !isApart(event) && (event.type !== 'undo' || ids.has(event.undoes)),
  );
  return fits ? folded(before, ordered, dateOf) : undefined;
}

function folded(before: Progress, ordered: readonly JournalEvent[], dateOf: DateOf): Progress {
  if (ordered.length === 0) return before;
  const undone = new Set(before.awaited);
  for (const event of ordered) if (event.type === 'undo') undone.add(event.undoes);
  const apartAt = new Map(ordered.flatMap((event, at) => (isApart(event) ? [[event.question, at] as const] : [])));
  const accumulator = accumulatorOf(before);
  for (const [at, event] of ordered.entries()) {
    // What a person takes back later never was.
    const taken = 'question' in event && (apartAt.get(event.question) ?? -1) > at;
    if (taken && (event.type === 'identity' || event.type === 'link')) continue;
    take(accumulator, event, { counts: !undone.has(event.id), dateOf });
  }
  const awaited = new Set(undone);
  for (const { id } of ordered) awaited.delete(id);
  return {
    ...progressOf(accumulator, before.wordingOf),
    awaited,
    latestMs: ordered.at(-1)?.atMs ?? before.latestMs,
  };
}

/** Each event once, by time, and by id where a clock gives the same time twice. */
function inOrder(events: readonly JournalEvent[]): readonly JournalEvent[] {
  return [...new Map(events.map((event) => [event.id, event])).values()].sort(inTime);
}

function inTime(a: JournalEvent, b: JournalEvent): number {
  if (a.atMs !== b.atMs) return a.atMs - b.atMs;
  if (a.session === b.session) return numberIn(a.id) - numberIn(b.id);
  return a.id < b.id ? -1 : 1;
}

/** Events of one session are numbered behind its id. */
export function numberIn(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1)) || 0;
}

/** @param atMs milliseconds since 1970 @returns the date where the person is, as `2026-11-23` */
export function localDate(atMs: number): string {
  const date = new Date(atMs);
  const month = date.getMonth() + 1;
  const day = date.getDate();
  // By hand, as figures ask for those of years of days.
  return `${date.getFullYear()}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
