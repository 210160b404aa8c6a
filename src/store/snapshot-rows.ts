import { asQuestionId } from '../domain/identity.ts';
import { SURENESS } from '../domain/journal-event.ts';
import type { History, Memory, OpenSession, Review, Turned } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';
import { decodeEvent, encodeEvent } from './event-line.ts';
import { asList, asNumber, asText, orNone } from './shape.ts';

export function historyRow(id: QuestionId, history: History): readonly unknown[] {
  const { answers, right, misses, lastAnsweredAtMs, missedAtMs, missedIn, key, memory, since } = history;
  return [
    id,
    answers,
    right,
    misses,
    lastAnsweredAtMs,
    missedAtMs ?? null,
    missedIn ?? null,
    key ?? null,
    memory === undefined ? null : [memory.stability, memory.difficulty, memory.atMs, memory.dueAtMs],
    since.map((review) => [review.atMs, review.right, ...(review.sure === undefined ? [] : [review.sure])]),
  ];
}

export function historyOf(row: readonly unknown[]): readonly [QuestionId, History] {
  const [id, answers, right, misses, last, missedAtMs, missedIn, key, memory, since] = row;
  return [
    asQuestionId(asText(id)),
    {
      answers: asNumber(answers),
      right: asNumber(right),
      misses: asNumber(misses),
      lastAnsweredAtMs: asNumber(last),
      missedAtMs: orNone(missedAtMs, asNumber),
      missedIn: orNone(missedIn, asText),
      key: orNone(key, asText),
      memory: orNone(memory, memoryOf),
      since: asList(since).map(reviewOf),
    },
  ];
}

function memoryOf(value: unknown): Memory {
  const [stability, difficulty, atMs, dueAtMs] = asList(value);
  return {
    stability: asNumber(stability),
    difficulty: asNumber(difficulty),
    atMs: asNumber(atMs),
    dueAtMs: asNumber(dueAtMs),
  };
}

function reviewOf(value: unknown): Review {
  const [atMs, right, word] = asList(value);
  const sure = SURENESS.find((one) => one === word);
  return { atMs: asNumber(atMs), right: right === true, ...(sure === undefined ? {} : { sure }) };
}

/** Events in the form that the journal has them in. */
export function openRow({ start, events }: OpenSession): readonly string[] {
  return [start, ...events].map(encodeEvent);
}

export function openOf(row: readonly unknown[]): readonly [string, OpenSession] {
  const [start, ...events] = row.map((line) => decodeEvent(asText(line)));
  if (typeof start !== 'object' || start.type !== 'start') throw new TypeError('no start of a session');
  return [start.session, { start, events: events.map(turnedOf) }];
}

function turnedOf(event: ReturnType<typeof decodeEvent> | undefined): Turned {
  if (typeof event === 'object' && (event.type === 'answer' || event.type === 'skip' || event.type === 'undo'))
    return event;
  throw new TypeError('no event that takes a session on');
}
