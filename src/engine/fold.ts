import type { AnswerEvent, JournalEvent } from '../domain/journal-event.ts';
import type { History, Progress } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';
import type { Heirs } from './heirs.ts';

/**
 * Makes of all events what they mean. Events are a set: in any order, and with any of them twice, the result is the same.
 *
 * @param dateOf the local date of a moment, as `2026-11-23`
 * @param heirs which questions have the history of those that were edited
 */
export function fold(
  events: readonly JournalEvent[],
  dateOf: (atMs: number) => string,
  heirs: Heirs = new Map(),
): Progress {
  const unique = [...new Map(events.map((event) => [event.id, event])).values()].sort(inTime);
  const undone = new Set(unique.flatMap((event) => (event.type === 'undo' ? [event.undoes] : [])));
  const histories = new Map<QuestionId, History>();
  const missedIn = new Map<QuestionId, string>();
  const marked = new Set<QuestionId>();
  const worded = new Set(unique.flatMap((event) => (event.type === 'wording' ? [event.question] : [])));
  const days = new Map<string, { date: string; answers: number; right: number }>();
  for (const event of unique) {
    if (event.type === 'mark') {
      const { id } = today(event.question, undefined, heirs);
      if (event.on) marked.add(id);
      else marked.delete(id);
    }
    if (event.type !== 'answer' || event.try !== 1 || undone.has(event.id)) continue;
    const { id, key } = today(event.question, event.key, heirs);
    histories.set(id, { ...withAnswer(histories.get(id), event, missedIn.get(id)), key });
    if (!event.right) missedIn.set(id, event.session);
    const date = dateOf(event.atMs);
    const day = days.get(date) ?? { date, answers: 0, right: 0 };
    days.set(date, { date, answers: day.answers + 1, right: day.right + (event.right ? 1 : 0) });
  }
  return { histories, marked, worded, days: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

/** The question that has the history of another one today, and its key; the heir of an heir where that was edited too. */
function today(id: QuestionId, key: string | undefined, heirs: Heirs): { id: QuestionId; key: string | undefined } {
  const seen = new Set([id]);
  let [now, known] = [id, key];
  for (let heir = heirs.get(id); heir !== undefined && !seen.has(heir.id); heir = heirs.get(now)) {
    known = heir.linked ? undefined : known === heir.formerKey ? heir.key : known;
    now = heir.id;
    seen.add(now);
  }
  return { id: now, key: known };
}

/** By time, and by id where a clock gives the same time twice. */
function inTime(a: JournalEvent, b: JournalEvent): number {
  if (a.atMs !== b.atMs) return a.atMs - b.atMs;
  if (a.session === b.session) return numberIn(a.id) - numberIn(b.id);
  return a.id < b.id ? -1 : 1;
}

/** Events of one session are numbered behind its id. */
function numberIn(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1)) || 0;
}

/** A miss waits for review until a first try of a later session is right. */
function withAnswer(
  before: History | undefined,
  { right, atMs, session, sure }: AnswerEvent,
  missedIn: string | undefined,
): Omit<History, 'key'> {
  const waits = !right || (before?.missedAtMs !== undefined && missedIn === session);
  return {
    reviews: [...(before?.reviews ?? []), { atMs, right, ...(sure === undefined ? {} : { sure }) }],
    answers: (before?.answers ?? 0) + 1,
    right: (before?.right ?? 0) + (right ? 1 : 0),
    misses: (before?.misses ?? 0) + (right ? 0 : 1),
    lastAnsweredAtMs: atMs,
    missedAtMs: waits ? (before?.missedAtMs ?? atMs) : undefined,
  };
}

/** @param atMs milliseconds since 1970 @returns the date where the person is, as `2026-11-23` */
export function localDate(atMs: number): string {
  const date = new Date(atMs);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
