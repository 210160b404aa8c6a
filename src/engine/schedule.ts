import { createEmptyCard, FSRSAlgorithm, fsrs, type Grade, generatorParameters, Rating, State } from 'ts-fsrs';
import type { History, Memory, Progress, Review } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import type { Calendar } from './calendar.ts';
import { dueAtMs, isDue } from './due-date.ts';

/** Default weights, and days as the smallest interval: within a session, misses come back by themselves. */
const parameters = generatorParameters({ enable_fuzz: false, enable_short_term: false });
const scheduler = fsrs(parameters);
/** What the scheduler computes a memory with: it also plans each interval that could follow, which costs ten times as much. */
const algorithm = new FSRSAlgorithm(parameters);

const DAY_MS = 24 * 60 * 60 * 1000;

/** The last moment that a date can tell. */
const LATEST_MS = 8.64e15;

/**
 * What the schedule makes of all reviews. A clock that was set back is taken to have stood still.
 *
 * @returns undefined when there are none
 */
export function remembered({ memory, since }: Pick<History, 'memory' | 'since'>): Memory | undefined {
  const last = since.at(-1);
  if (last === undefined) return memory;
  let state: Omit<Memory, 'dueAtMs'> | undefined = memory;
  for (const review of since.slice(0, -1)) {
    const atMs = Math.max(review.atMs, state?.atMs ?? review.atMs);
    const days = state === undefined ? 0 : Math.floor(atMs / DAY_MS) - Math.floor(state.atMs / DAY_MS);
    state = { ...algorithm.next_state(state ?? null, days, gradeOf(review)), atMs };
  }
  return scheduled(state, last);
}

function scheduled(state: Omit<Memory, 'dueAtMs'> | undefined, review: Review): Memory {
  const atMs = Math.max(review.atMs, state?.atMs ?? review.atMs);
  const empty = createEmptyCard(new Date(atMs));
  const card =
    state === undefined
      ? empty
      : {
          ...empty,
          stability: state.stability,
          difficulty: state.difficulty,
          state: State.Review,
          last_review: new Date(state.atMs),
        };
  const { stability, difficulty, due: dueAt } = scheduler.next(card, new Date(atMs), gradeOf(review)).card;
  const dueAtMs = dueAt.getTime();
  // Answered by a clock so far in the future that no date is left to say when.
  return { stability, difficulty, atMs, dueAtMs: Number.isNaN(dueAtMs) ? LATEST_MS : dueAtMs };
}

/** A guess that hit says less than an answer that was known; one that came at once, by one who was sure, says more. */
function gradeOf({ right, sure, quick }: Review): Grade {
  if (!right) return Rating.Again;
  if (sure === 'guess') return Rating.Hard;
  return quick === true ? Rating.Easy : Rating.Good;
}

/** How likely it is still known, 0 to 1, by the curve that the schedule goes by. */
export function retrievability({ stability, atMs }: Memory, nowMs: number): number {
  return algorithm.forgetting_curve(Math.max(0, nowMs - atMs) / DAY_MS, stability);
}

/** Those that were answered before and are due today. */
export function due(questions: readonly Question[], { histories }: Progress, calendar: Calendar): readonly Question[] {
  return questions.filter(({ id }) => {
    const history = histories.get(id);
    const memory = history && remembered(history);
    return memory !== undefined && isDue(dueAtMs(id, memory, calendar), calendar);
  });
}
