import type { Statistics } from '../../src/domain/statistics.ts';

/** Nothing answered; a test gives what it is about. */
export function figures(parts: Partial<Statistics> = {}): Statistics {
  return {
    questions: { total: 90, seen: 0, missed: 0, due: 0 },
    answers: { total: 0, right: 0 },
    streak: { current: 0, longest: 0 },
    pace: { overall: undefined, last7Days: undefined },
    readiness: { estimate: undefined, pass: 72, answered: 0, missing: 60, absent: 0, shares: [] },
    byTag: [],
    days: [],
    confusions: [],
    ...parts,
  };
}
