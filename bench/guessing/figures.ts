import { answerKey, type Question } from '../../src/domain/question.ts';
import { pinOf } from '../../src/engine/relabel/pins.ts';
import { byChance, expected, type Outcome } from './expected.ts';
import { type Uniformity, uniformity } from './positions.ts';
import { lengths, STRATEGIES, type Strategy } from './strategies.ts';

/** A share that was reached, beside what guessing at random reaches, both in percent. */
export interface Score {
  readonly score: number;
  readonly chance: number;
  /** Points above chance. */
  readonly over: number;
}

export interface StrategyScore {
  readonly strategy: string;
  /** For how many questions it prefers an option to another; for the others it is chance. */
  readonly speaksOf: number;
  readonly perOption: Score;
  readonly perQuestion: Score;
  /** Ids of questions where it gains most, the greatest gain first. */
  readonly gains: readonly string[];
}

export interface Figures {
  readonly questions: number;
  readonly strategies: readonly StrategyScore[];
  readonly positions: Uniformity;
  /** Ids of questions with an option such as "All of the above". */
  readonly ofTheAbove: readonly string[];
  /** Ids of questions with long options of which one is more than twice as long as another. */
  readonly uneven: readonly string[];
}

/** From here on the length of an option is seen at a glance. */
const LONG = 40;
const MOST_TOLD = 12;

/** How far a bank can be guessed by those who know nothing of what it asks. */
export function figures(questions: readonly Question[]): Figures {
  const idsOf = (is: (question: Question) => boolean): readonly string[] => questions.filter(is).map(({ id }) => id);
  return {
    questions: questions.length,
    strategies: STRATEGIES.map((strategy) => scoreOf(strategy, questions)),
    positions: uniformity(questions),
    // `None` by itself may be a value.
    ofTheAbove: idsOf(({ options }) => options.some(({ plain }) => pinOf(plain)?.alone === false)),
    uneven: idsOf((question) => isUneven(lengths(question))),
  };
}

function scoreOf(strategy: Strategy, questions: readonly Question[]): StrategyScore {
  const guesses = questions.map((question) => {
    const [ranks, key] = [strategy.ranks(question), answerKey(question)];
    return {
      id: question.id,
      picked: key.length,
      speaks: new Set(ranks).size > 1,
      outcome: expected(ranks, key),
      chance: byChance(ranks.length, key.length),
    };
  });
  const total = (of: (guess: (typeof guesses)[number]) => number): number =>
    guesses.reduce((sum, one) => sum + of(one), 0);
  const score = (of: (outcome: Outcome) => number, all: number): Score => {
    const percent = (sum: number): number => (all === 0 ? 0 : (100 * sum) / all);
    const [reached, chance] = [percent(total(({ outcome }) => of(outcome))), percent(total((one) => of(one.chance)))];
    return { score: reached, chance, over: reached - chance };
  };
  const gain = ({ outcome, chance }: (typeof guesses)[number]): number => outcome.right - chance.right;
  return {
    strategy: strategy.name,
    speaksOf: guesses.filter(({ speaks }) => speaks).length,
    perOption: score(
      ({ right }) => right,
      total(({ picked }) => picked),
    ),
    perQuestion: score(({ whole }) => whole, guesses.length),
    gains: guesses
      .filter((guess) => gain(guess) > 0)
      .toSorted((a, b) => gain(b) - gain(a))
      .slice(0, MOST_TOLD)
      .map(({ id }) => id),
  };
}

function isUneven(all: readonly number[]): boolean {
  const [longest, shortest] = [Math.max(...all), Math.min(...all)];
  return longest > LONG && longest > 2 * shortest;
}
