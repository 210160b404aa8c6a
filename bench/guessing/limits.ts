import type { Figures } from './figures.ts';

/** What a bank must not be. */
export interface Broken {
  readonly limit: string;
  /** Ids of the questions that contribute most to it. */
  readonly questions: readonly string[];
}

/** Points that a strategy may be above chance. */
const MOST_OVER = 5;
const LEAST_P = 0.05;

/** @returns one for each limit that is broken */
export function brokenLimits({ strategies, positions, ofTheAbove, uneven }: Figures): readonly Broken[] {
  const guessed = strategies.flatMap(({ strategy, perOption, perQuestion, gains }) => {
    const over = Math.max(perOption.over, perQuestion.over);
    const limit = `"${strategy}" is ${over.toFixed(1)} points over chance, at most ${MOST_OVER} are allowed`;
    return over > MOST_OVER ? [{ limit, questions: gains }] : [];
  });
  const groups = positions.groups.map(({ options, found }) => `${options} options: ${found.join(', ')}`).join('; ');
  const uneasy = `right options stand at some positions more often: p = ${positions.p.toFixed(4)} (${groups})`;
  const found = (limit: string, questions: readonly string[]): readonly Broken[] =>
    questions.length === 0 ? [] : [{ limit, questions }];
  return [
    ...guessed,
    ...(positions.p <= LEAST_P ? [{ limit: uneasy, questions: [] }] : []),
    ...found('an option speaks of all of the others, such as "all of the above"', ofTheAbove),
    ...found('long options, of which one is more than twice as long as another', uneven),
  ];
}
