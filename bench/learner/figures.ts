import { question } from '../../tests/support/questions.ts';
import { type Course, type Outcome, type Policy, simulate } from './simulate.ts';

export const COURSES: readonly Pick<Course, 'model' | 'perDay'>[] = [
  { model: 'multiscale', perDay: 15 },
  { model: 'multiscale', perDay: 30 },
  { model: 'activated', perDay: 30 },
];
const POLICIES: readonly Policy[] = ['due', 'random', 'play', 'review'];
const QUESTIONS = Array.from({ length: 300 }, (_none, index) => question({ stem: `Question ${index + 1}?` }));
const DAYS = 60;

export interface Row {
  readonly policy: Policy;
  /** One for each seed. */
  readonly outcomes: readonly Outcome[];
}

/** All policies, the others with as many answers in all as `due` asked for. */
export function rows(course: Pick<Course, 'model' | 'perDay'>, seeds: number): readonly Row[] {
  const due = Array.from({ length: seeds }, (_none, index) =>
    simulate('due', { ...course, questions: QUESTIONS, days: DAYS, seed: index + 1 }),
  );
  return POLICIES.map((policy) => ({
    policy,
    outcomes:
      policy === 'due'
        ? due
        : due.map(({ answers }, index) => {
            const perDay = Math.round(answers / DAYS);
            return simulate(policy, { ...course, perDay, questions: QUESTIONS, days: DAYS, seed: index + 1 });
          }),
  }));
}
