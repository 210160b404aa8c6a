import type { Interval, Readiness, Statistics } from '../domain/statistics.ts';
import type { ExamDay } from './exam-day.ts';

/** The document of `stats --json`. Shares are in percent, with one decimal. */
export function statsDocument(figures: Statistics, exam: ExamDay | null) {
  const { questions, answers, byTag, days, streak, pace, readiness, confusions } = figures;
  return {
    version: 1 as const,
    questions,
    answers,
    byTag: byTag.map(({ interval, ...tag }) => ({
      ...tag,
      interval: interval === undefined ? null : percents(interval),
    })),
    days,
    exam,
    streak,
    secondsPerQuestion: { overall: rounded(pace.overall), last7Days: rounded(pace.last7Days) },
    readiness: readinessEntry(readiness),
    confusions,
  };
}

function readinessEntry({ estimate, pass, answered, missing, absent, shares }: Readiness) {
  const [low, high] = estimate === undefined ? [null, null] : percents(estimate.interval);
  return {
    percent: estimate === undefined ? null : rounded(100 * estimate.share),
    low,
    high,
    pass,
    answered,
    missing,
    absent,
    shares,
  };
}

function percents(interval: Interval): readonly (number | null)[] {
  return interval.map((end) => rounded(100 * end));
}

/** To one decimal. */
function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(10 * value) / 10;
}
