import type { Memory, Progress } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import type { Calendar } from './calendar.ts';
import { dueAtMs, isDue } from './due-date.ts';
import { isNew, newPerDay } from './new-per-day.ts';
import type { Random } from './random.ts';
import { remembered, retrievability } from './schedule.ts';
import { shuffle } from './shuffle.ts';

/** As much of a question as the schedule looks at. */
export type Schedulable = Pick<Question, 'id' | 'disputed'>;

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

/**
 * @param questions in the order of the notes
 * @param limit new questions a day, if a setting says so
 * @param random chooses the new ones and mixes their tags; undefined takes them in the order of the notes
 */
export function dueQueue<Asked extends Schedulable>(
  questions: readonly Asked[],
  progress: Pick<Progress, 'histories'>,
  calendar: Calendar,
  limit: number | undefined,
  random: Random | undefined,
): DueQueue<Asked> {
  const asked = questions.filter(({ disputed }) => !disputed);
  const { histories } = progress;
  const unseen = asked.filter(({ id }) => isNew(histories.get(id)));
  const dated = asked.flatMap((question) => {
    const history = histories.get(question.id);
    const atMs = history && dueAtMs(question.id, history, calendar);
    return atMs === undefined ? [] : [{ question, atMs }];
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

/** All that may be asked, most likely forgotten first, then those that were never seen. */
export function cramQueue<Asked extends Schedulable>(
  questions: readonly Asked[],
  { histories }: Pick<Progress, 'histories'>,
  nowMs: number,
  random: Random | undefined,
): readonly Asked[] {
  const asked = questions.filter(({ disputed }) => !disputed);
  const known = asked.flatMap((question) => {
    const history = histories.get(question.id);
    const memory: Memory | undefined = history && remembered(history);
    return memory === undefined ? [] : [{ question, left: retrievability(memory, nowMs) }];
  });
  const unseen = asked.filter(({ id }) => isNew(histories.get(id)));
  return [
    ...known.sort((a, b) => a.left - b.left).map(({ question }) => question),
    ...(random === undefined ? unseen : shuffle(unseen, random)),
  ];
}
