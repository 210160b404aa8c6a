import { answerKey, type Question } from '../../src/domain/question.ts';
import { chiSquareP } from './chi-square.ts';

/** Where the right options stand, of questions with the same number of options. */
export interface Positions {
  readonly options: number;
  /** How many right ones stand at each position. */
  readonly found: readonly number[];
  /** How many of them there would be at each if all were as likely. */
  readonly expected: number;
}

export interface Uniformity {
  readonly groups: readonly Positions[];
  readonly statistic: number;
  readonly degrees: number;
  readonly p: number;
}

/**
 * Whether each position holds the right options as often as any other: Pearson's test, one statistic for each number of
 * options, added up. Right options of one question cannot stand at the same position, so their number there varies less
 * than the plain test takes for granted; the statistic is divided by how much it really varies.
 */
export function uniformity(questions: readonly Question[]): Uniformity {
  const counts = [...new Set(questions.map(({ options }) => options.length))].sort((a, b) => a - b);
  const tests = counts.map((options) =>
    testOf(
      questions.filter((one) => one.options.length === options),
      options,
    ),
  );
  const statistic = tests.reduce((sum, one) => sum + one.statistic, 0);
  const degrees = tests.reduce((sum, one) => sum + one.degrees, 0);
  return { groups: tests.map(({ group }) => group), statistic, degrees, p: chiSquareP(statistic, degrees) };
}

function testOf(questions: readonly Question[], options: number) {
  const keys = questions.map((question) => answerKey(question));
  const found = Array.from(
    { length: options },
    (_none, at) => keys.filter((key) => key.some((one) => one === at + 1)).length,
  );
  const shares = keys.map((key) => key.length / options);
  const expected = shares.reduce((sum, share) => sum + share, 0);
  const variance = shares.reduce((sum, share) => sum + share * (1 - share), 0);
  const squares = found.reduce((sum, one) => sum + (one - expected) ** 2, 0);
  const group: Positions = { options, found, expected };
  // All options right: there is nothing to guess.
  if (variance === 0) return { group, statistic: 0, degrees: 0 };
  return { group, statistic: ((options - 1) / options) * (squares / variance), degrees: options - 1 };
}
