/** What a guess comes to on average. */
export interface Outcome {
  /** How many of the options picked are right. */
  readonly right: number;
  /** The chance that all of them are. */
  readonly whole: number;
}

/**
 * Takes as many options as are right, by rank. Where ranks are equal at the end of what is taken, each choice among them is
 * as likely as any other: that is worked out, not drawn.
 *
 * @param key numbers of the right options, 1-based
 */
export function expected(ranks: readonly number[], key: readonly number[]): Outcome {
  const least = ranks.toSorted((a, b) => b - a)[key.length - 1] ?? 0;
  const isRight = (index: number): boolean => key.includes(index + 1);
  const places = [...ranks.keys()];
  const sure = places.filter((index) => (ranks[index] ?? 0) > least);
  const tied = places.filter((index) => ranks[index] === least);
  const free = key.length - sure.length;
  const rightOfTied = tied.filter(isRight).length;
  return {
    right: sure.filter(isRight).length + (free * rightOfTied) / tied.length,
    whole: sure.every(isRight) && rightOfTied === free ? 1 / choose(tied.length, free) : 0,
  };
}

/** What picking at random comes to. */
export function byChance(options: number, right: number): Outcome {
  return { right: (right * right) / options, whole: 1 / choose(options, right) };
}

/** In how many ways `count` of `all` can be taken. */
export function choose(all: number, count: number): number {
  let ways = 1;
  for (let taken = 0; taken < count; taken += 1) ways = (ways * (all - taken)) / (taken + 1);
  return Math.round(ways);
}
