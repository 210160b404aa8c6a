import type { Blueprint } from '../domain/blueprint.ts';
import type { Progress } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import type { Readiness } from '../domain/statistics.ts';
import { covers, foldTag } from '../domain/tag.ts';
import { weightedInterval } from './interval.ts';
import { askable, isRekeyed } from './select.ts';

/** Fewer questions than these, in all and in each share, tell of luck rather than of knowledge. */
const [ENOUGH, ENOUGH_IN_SHARE] = [60, 10];

/** What is asked of exams whose blueprint says nothing: 720 of 1,000 points of AWS, which a percent is only near to. */
const PASS = 72;

/**
 * How much of an exam would be right: of each of its shares, the part of the questions answered whose last first try was right.
 * It goes by questions that were seen, some of them more than once, and takes those that were not for the like. Its interval
 * says how well that is known, not how lucky one exam is.
 *
 * @param blueprint undefined takes all questions for one share
 */
export function readinessOf(
  questions: readonly Question[],
  progress: Progress,
  blueprint: Blueprint | undefined,
): Readiness {
  const shares = blueprint?.shares ?? [];
  const parts = (shares.length === 0 ? [undefined] : shares).map((share) => {
    const asked = askable(questions, progress).filter(
      (question) => share === undefined || isCovered(question, share.tag),
    );
    // An answer by another key than that of today says nothing.
    const answered = asked.filter((question) => progress.histories.has(question.id) && !isRekeyed(question, progress));
    const right = answered.filter(({ id }) => progress.histories.get(id)?.lastRight === true);
    return { tag: share?.tag ?? '', weight: share?.weight ?? 1, asked, answered, right };
  });
  const answered = new Set(parts.flatMap((part) => part.answered)).size;
  const missing = missingFrom(
    answered,
    parts.map((part) => part.answered.length),
  );
  const absent = missingFrom(
    new Set(parts.flatMap(({ asked }) => asked)).size,
    parts.map(({ asked }) => asked.length),
  );
  const figures = parts.map((part) => ({
    tag: part.tag,
    weight: part.weight,
    questions: part.asked.length,
    answered: part.answered.length,
    right: part.right.length,
    missing: lackingIn(part.answered.length),
  }));
  return {
    estimate:
      missing > 0
        ? undefined
        : weightedInterval(figures.map(({ weight, right, answered: of }) => ({ weight, right, of }))),
    pass: blueprint?.pass ?? PASS,
    answered,
    missing,
    absent,
    shares: shares.length === 0 ? [] : figures,
  };
}

function isCovered({ tags }: Question, tag: string): boolean {
  return tags.some((one) => covers(foldTag(tag), foldTag(one)));
}

function lackingIn(count: number): number {
  return Math.max(0, ENOUGH_IN_SHARE - count);
}

/** How many more questions it takes to have enough of each share, and in all. */
function missingFrom(all: number, inShares: readonly number[]): number {
  const lacking = inShares.map(lackingIn);
  return Math.max(
    0,
    ENOUGH - all,
    lacking.reduce((sum, count) => sum + count, 0),
  );
}
