import type { Memory } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';
import { daysBefore, LAST_DAYS } from './due-date.ts';
import { remembered } from './schedule.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A question on the way to an exam; days count from today, 0. */
export interface Ahead {
  readonly id: QuestionId;
  /** With `atMs` by days: `DAY_MS` is tomorrow. Undefined for a question that was never seen. */
  readonly memory: Memory | undefined;
  /** When it is due by the schedule of now; undefined for a question that was never seen. */
  readonly dueIn: number | undefined;
}

/**
 * How many reviews there are from today to the eve of an exam when each is answered on its day and right, and so many new
 * questions are begun a day. What is begun is no review, what comes of it is.
 *
 * @param examIn days until the exam, 1 or more
 * @param fresh new questions that today still takes, and each day behind it
 */
export function reviewsUntil(
  questions: readonly Ahead[],
  examIn: number,
  fresh: { readonly today: number; readonly perDay: number },
): number {
  const next = intervals();
  let reviews = 0;
  let begun = 0;
  for (const { id, memory, dueIn } of questions) {
    const isNew = dueIn === undefined;
    let day = isNew ? dayOf(begun, fresh) : Math.max(0, dueIn);
    if (isNew) begun += 1;
    let now = memory;
    for (let first = isNew; day < examIn; first = false) {
      if (!first) reviews += 1;
      now = next(now, day);
      day = nextDay(id, day, Math.round(now.dueAtMs / DAY_MS), examIn);
    }
  }
  return reviews;
}

/** When the question begins before which so many others did. */
function dayOf(begun: number, { today, perDay }: { readonly today: number; readonly perDay: number }): number {
  if (begun < today) return 0;
  return perDay === 0 ? Number.POSITIVE_INFINITY : 1 + Math.floor((begun - today) / perDay);
}

/** Infinity where nothing is left to ask before the exam. */
function nextDay(id: QuestionId, answered: number, planned: number, examIn: number): number {
  if (planned < examIn) return planned;
  return answered >= examIn - LAST_DAYS ? Number.POSITIVE_INFINITY : examIn - daysBefore(id, LAST_DAYS);
}

/** What a right answer on a day makes of a memory. Most questions go through the same few. */
function intervals(): (memory: Memory | undefined, day: number) => Memory {
  const known = new Map<string, Pick<Memory, 'stability' | 'difficulty'> & { readonly days: number }>();
  return (memory, day) => {
    const atMs = day * DAY_MS;
    const since = memory === undefined ? 0 : Math.max(0, day - Math.floor(memory.atMs / DAY_MS));
    const key = `${memory?.stability} ${memory?.difficulty} ${since}`;
    const found = known.get(key);
    if (found !== undefined) return { ...found, atMs, dueAtMs: atMs + found.days * DAY_MS };
    const after = remembered({ memory, since: [{ atMs, right: true }] });
    if (after === undefined) throw new RangeError('a review that leaves no memory');
    const { stability, difficulty, dueAtMs } = after;
    known.set(key, { stability, difficulty, days: Math.round((dueAtMs - atMs) / DAY_MS) });
    return after;
  };
}
