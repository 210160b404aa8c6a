import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Progress, Review } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';

/** Default weights, and days as the smallest interval: within a session, misses come back by themselves. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** The last moment that a date can tell. */
const LATEST_MS = 8.64e15;

/**
 * When a question is due again.
 *
 * @param reviews first tries, oldest first. A clock that was set back is taken to have stood still.
 * @returns milliseconds since 1970; undefined when it was never answered
 */
export function dueAtMs(reviews: readonly Review[]): number | undefined {
  const [first] = reviews;
  if (first === undefined) return undefined;
  let card = createEmptyCard(new Date(first.atMs));
  let latest = first.atMs;
  for (const review of reviews) {
    latest = Math.max(latest, review.atMs);
    card = scheduler.next(card, new Date(latest), gradeOf(review)).card;
  }
  const atMs = card.due.getTime();
  // Answered by a clock so far in the future that no date is left to say when.
  return Number.isNaN(atMs) ? LATEST_MS : atMs;
}

/** A guess that hit says less than an answer that was known. */
function gradeOf({ right, sure }: Review): Rating.Again | Rating.Hard | Rating.Good {
  if (!right) return Rating.Again;
  return sure === 'guess' ? Rating.Hard : Rating.Good;
}

/** Those that were answered before and are due by now. */
export function due(questions: readonly Question[], { histories }: Progress, nowMs: number): readonly Question[] {
  return questions.filter(({ id }) => (dueAtMs(histories.get(id)?.reviews ?? []) ?? Number.POSITIVE_INFINITY) <= nowMs);
}
