import type { AnswerEvent, IdentityEvent, JournalEvent, LinkEvent, StartEvent } from '../domain/journal-event.ts';
import {
  type Day,
  type Dispute,
  type History,
  LONGEST_MS,
  type Move,
  type Placed,
  type Progress,
  type Turned,
  type Wording,
} from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';
import { type GrowingHistory, growing, moved, withAnswer } from './history.ts';
import { OverMap } from './over-map.ts';
import { type GrowingChoices, moveChoices, takeWrongChoice } from './wrong-choices.ts';

/** The local date of a moment, as `2026-11-23`. */
export type DateOf = (atMs: number) => string;

/** Progress that is being folded, event by event in the order of their times. */
export interface Accumulator extends GrowingChoices {
  readonly histories: OverMap<QuestionId, History>;
  /** Those of them whose lists belong to this fold, and may grow in place. */
  readonly grown: Map<QuestionId, GrowingHistory>;
  readonly marked: Set<QuestionId>;
  readonly disputes: Map<QuestionId, Dispute>;
  readonly places: OverMap<QuestionId, Placed>;
  readonly files: Set<string>;
  readonly listed: OverMap<QuestionId, number>;
  /** Only those that were met now. */
  readonly wordings: Map<QuestionId, Wording>;
  readonly moves: Map<QuestionId, Move>;
  readonly apart: Set<QuestionId>;
  readonly open: Map<string, { readonly start: StartEvent; readonly events: Turned[] }>;
  readonly days: OverMap<string, Day>;
}

export function accumulatorOf(before: Progress): Accumulator {
  const { histories, wrongChoices, marked, disputes, places, files, listed, moves, apart, open, days } = before;
  return {
    histories: new OverMap(histories),
    grown: new Map(),
    wrongChoices: new OverMap(wrongChoices),
    grownChoices: new Map(),
    marked: new Set(marked),
    disputes: new Map(disputes),
    places: new OverMap(places),
    files: new Set(files),
    listed: new OverMap(listed),
    wordings: new Map(),
    moves: new Map(moves),
    apart: new Set(apart),
    open: new Map([...open].map(([id, { start, events }]) => [id, { start, events: [...events] }])),
    days: new OverMap(days),
  };
}

/** @param before where the wordings are that were not met now */
export function progressOf(
  { wordings, grown: _grown, grownChoices: _grownChoices, ...folded }: Accumulator,
  before: Progress['wordingOf'],
): Omit<Progress, 'awaited' | 'latestMs'> {
  return { ...folded, wordingOf: (id) => wordings.get(id) ?? before(id) };
}

interface Surroundings {
  /** False for an answer that was taken back. */
  readonly counts: boolean;
  readonly dateOf: DateOf;
}

/** Changes the accumulator by one event. */
export function take(to: Accumulator, event: JournalEvent, { counts, dateOf }: Surroundings): void {
  switch (event.type) {
    case 'answer':
      to.open.get(event.session)?.events.push(event);
      takeAnswer(to, event, counts ? dateOf : undefined);
      return;
    case 'skip':
    case 'undo':
    case 'flag':
      to.open.get(event.session)?.events.push(event);
      return;
    case 'wording': {
      const { question, stem, options, file, atMs } = event;
      const known = to.places.get(question);
      if (known === undefined) to.wordings.set(question, { stem, options });
      const firstAtMs = known?.firstAtMs ?? to.listed.get(question) ?? atMs;
      to.places.set(question, { file, firstAtMs, lastAtMs: atMs });
      to.files.add(file);
      to.listed.delete(question);
      return;
    }
    case 'mark':
      if (event.on) to.marked.add(event.question);
      else to.marked.delete(event.question);
      return;
    case 'dispute': {
      const { question, said, remark, atMs } = event;
      to.disputes.set(question, { said, remark, atMs });
      return;
    }
    case 'withdraw':
      to.disputes.delete(event.question);
      return;
    case 'identity':
      if (!to.apart.has(event.question)) moveGrown(to, event);
      return;
    case 'link':
      if (event.question === event.to) to.apart.add(event.question);
      else {
        to.apart.delete(event.question);
        moveGrown(to, event);
      }
      return;
    case 'start':
      takeStart(to, event);
      return;
    case 'end':
      to.open.delete(event.session);
      return;
  }
}

/** Whoever breaks every session off would else keep all of them. */
const MOST_OPEN = 10;

function takeStart({ open, places, listed }: Accumulator, event: StartEvent): void {
  const left = open.get(event.continues ?? '');
  if (event.continues !== undefined) open.delete(event.continues);
  open.set(event.session, { start: event, events: left?.events ?? [] });
  const [oldest] = open.keys();
  if (open.size > MOST_OPEN && oldest !== undefined) open.delete(oldest);
  for (const id of event.questions) if (!places.has(id) && !listed.has(id)) listed.set(id, event.atMs);
}

/** @param dateOf undefined for an answer that was taken back */
function takeAnswer(to: Accumulator, event: AnswerEvent, dateOf: DateOf | undefined): void {
  const { histories, grown, days, places } = to;
  const { question, atMs, right, tookMs } = event;
  const place = places.get(question);
  if (place !== undefined) places.set(question, { ...place, lastAtMs: atMs });
  if (event.try !== 1 || dateOf === undefined) return;
  const known = histories.get(question);
  const history = withAnswer(grown.get(question) ?? (known && growing(known)), event);
  grown.set(question, history);
  histories.set(question, history);
  if (!right) takeWrongChoice(to, event);
  const date = dateOf(atMs);
  const day = days.get(date);
  days.set(date, {
    date,
    answers: (day?.answers ?? 0) + 1,
    right: (day?.right ?? 0) + (right ? 1 : 0),
    tookMs: (day?.tookMs ?? 0) + Math.min(tookMs, LONGEST_MS),
    firstAtMs: day?.firstAtMs ?? atMs,
    lastAtMs: atMs,
  });
}

function moveGrown(accumulator: Accumulator, { question, to, was, key }: IdentityEvent | LinkEvent): void {
  // What is moved shares its lists with what it was.
  for (const id of [question, to]) {
    accumulator.grown.delete(id);
    accumulator.grownChoices.delete(id);
  }
  move(accumulator, question, { to, was, key });
}

/** Gives history, wrong choices and mark of a question to the one that it was edited into. */
export function move(
  { histories, wrongChoices, marked, moves }: Pick<Accumulator, 'histories' | 'wrongChoices' | 'marked' | 'moves'>,
  from: QuestionId,
  how: Move,
): void {
  moves.set(from, how);
  const history = histories.get(from);
  if (history !== undefined) {
    histories.delete(from);
    histories.set(how.to, moved(how, history, histories.get(how.to)));
  }
  moveChoices(wrongChoices, from, how.to);
  if (marked.delete(from)) marked.add(how.to);
}

/** A person says that a question has become no other one. */
export function isApart(event: JournalEvent): event is LinkEvent {
  return event.type === 'link' && event.question === event.to;
}
