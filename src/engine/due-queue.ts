import type { History, Memory, Progress } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import type { Calendar } from './calendar.ts';
import { dueAtMs, isDue } from './due-date.ts';
import { isNew, newPerDay } from './new-per-day.ts';
import type { Random } from './random.ts';
import { shuffle } from './shuffle.ts';

/** As much of a question as the schedule looks at. */
export type Schedulable = Pick<Question, 'id' | 'disputed'>;

/** What the schedule makes of a history: an argument, as whoever has it from a snapshot needs no scheduler. */
export type MemoryOf = (history: Pick<History, 'memory' | 'since'>) => Memory | undefined;

/** What there is to ask today. Disputed questions are asked by no quiz. */
export interface DueQueue<Asked> {
  /** Longest overdue first. */
  readonly due: readonly Asked[];
  /** New ones, as many as the day still takes. */
  readonly fresh: readonly Asked[];
  /** New ones that wait for another day. */
  readonly waiting: number;
  /** When the next of the others is due, in milliseconds since 1970. */
  readonly nextAtMs: number | undefined;
}

/** What the choice depends on next to questions and answers. */
export interface Terms {
  readonly memoryOf: MemoryOf;
  readonly calendar: Calendar;
  /** New questions a day, if a setting says so. */
  readonly limit: number | undefined;
  /** Chooses the new ones and mixes their tags; undefined takes them in the order of the notes. */
  readonly random: Random | undefined;
}

/** @param questions in the order of the notes */
export function dueQueue<Asked extends Schedulable>(
  questions: readonly Asked[],
  progress: Pick<Progress, 'histories'>,
  { memoryOf, calendar, limit, random }: Terms,
): DueQueue<Asked> {
  const asked = questions.filter(({ disputed }) => !disputed);
  const { histories } = progress;
  const unseen = asked.filter(({ id }) => isNew(histories.get(id)));
  const dated = asked.flatMap((question) => {
    const history = histories.get(question.id);
    const memory = history && memoryOf(history);
    return memory === undefined ? [] : [{ question, atMs: dueAtMs(question.id, memory, calendar) }];
  });
  const due = dated.filter(({ atMs }) => isDue(atMs, calendar)).sort((a, b) => a.atMs - b.atMs);
  const later = dated.filter(({ atMs }) => !isDue(atMs, calendar));
  const { today } = newPerDay(asked, progress, calendar, limit);
  const mixed = random === undefined ? unseen : shuffle(unseen, random);
  return {
    due: due.map(({ question }) => question),
    fresh: mixed.slice(0, today),
    waiting: unseen.length - today,
    nextAtMs: later.reduce<number | undefined>((next, { atMs }) => Math.min(next ?? atMs, atMs), undefined),
  };
}

/** Of a session that is too short for all, so much is for new questions. */
const SHARE_OF_NEW = 1 / 2;

/**
 * The questions of a session in their order: what is due, then new ones. Where not all of them fit, new ones have half of
 * the places: who never has the time for all that is due would never see the rest of the notes, and know less in the end
 * than by practice at random (`bench/learner.mjs`).
 *
 * @param limit questions of the session
 */
export function sessionOf<Asked>({ due, fresh }: DueQueue<Asked>, limit: number): readonly Asked[] {
  if (due.length + fresh.length <= limit) return [...due, ...fresh];
  const begun = Math.min(fresh.length, Math.max(Math.floor(limit * SHARE_OF_NEW), limit - due.length));
  return [...due.slice(0, limit - begun), ...fresh.slice(0, begun)];
}
