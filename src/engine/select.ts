import type { Progress } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import { heldBack } from './held-back.ts';
import type { Random } from './random.ts';
import type { Row } from './row.ts';
import { isDisputed } from './said.ts';
import { Shuffled } from './shuffled.ts';
import { matchesTags, type TagFilter } from './tag-filter.ts';

export function withTags<Asked extends Pick<Question, 'tags'>>(
  questions: readonly Asked[],
  filter: TagFilter,
): readonly Asked[] {
  return filter.groups.length === 0 ? questions : questions.filter(({ tags }) => matchesTags(tags, filter));
}

/** Those whose places in the notes agree on the key. */
export function agreeing(questions: readonly Question[]): readonly Question[] {
  return questions.some(({ disputed }) => disputed) ? questions.filter(({ disputed }) => !disputed) : questions;
}

/** What may be asked: neither where places of the notes give different keys, nor where a person disputes the one there is. */
export function askable(questions: readonly Question[], progress: Pick<Progress, 'disputes'>): readonly Question[] {
  const agreed = agreeing(questions);
  // To look at thousands takes a while.
  return progress.disputes.size === 0 ? agreed : agreed.filter((question) => !isDisputed(question, progress));
}

/** Whether the notes say now that another option is right than when the question was answered last. */
export function isRekeyed(question: Question, { histories }: Progress): boolean {
  const key = histories.get(question.id)?.key;
  // Asked for last: most of thousands have no history.
  return key !== undefined && key !== question.keyFingerprint;
}

/**
 * Missed at a first try and not yet right at the first try of a later session, or answered by another key than that of
 * today; oldest first. What an exam that goes on has asked comes when that is over.
 */
export function missed(questions: readonly Question[], progress: Progress, nowMs: number): readonly Question[] {
  const held = heldBack(progress, nowMs);
  const since = (question: Question): number | undefined => {
    const history = progress.histories.get(question.id);
    return history?.missedAtMs ?? (isRekeyed(question, progress) ? history?.lastAnsweredAtMs : undefined);
  };
  return questions
    .filter((question) => since(question) !== undefined && !held.has(question.id))
    .toSorted((a, b) => (since(a) ?? 0) - (since(b) ?? 0));
}

/** Of more questions than are wanted, those that were never answered come first, then those answered longest ago. */
export function unseenFirst(questions: readonly Question[], { histories }: Progress): readonly Question[] {
  const last = ({ id }: Question): number => histories.get(id)?.lastAnsweredAtMs ?? Number.NEGATIVE_INFINITY;
  const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  return questions.toSorted((a, b) => compare(last(a), last(b)));
}

/**
 * The questions of a practice session in the order in which they are asked.
 *
 * @param random undefined keeps the order of the notes
 * @param progress undefined leaves history out of the choice, so that a seed always gives the same questions
 */
export function practiceQueue(
  questions: readonly Question[],
  limit: number,
  random: Random | undefined,
  progress: Progress | undefined,
): Row<Question> {
  const mixed = random === undefined ? questions : new Shuffled(questions, random);
  if (limit >= mixed.length) return mixed;
  // With nothing answered all of them are unseen.
  if (progress === undefined || progress.histories.size === 0) return mixed.slice(0, limit);
  const all = [...mixed];
  const chosen = new Set(unseenFirst(all, progress).slice(0, limit));
  return all.filter((question) => chosen.has(question));
}
