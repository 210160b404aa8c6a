import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { hash32 } from '../domain/hash32.ts';

/** A whole number from 0 to `below` - 1, each with the same chance. */
export type Random = (below: number) => number;

/**
 * A row of random numbers that the parts fix: the same parts give the same row on every machine.
 *
 * @param parts what the row may depend on, such as seed, question id and showing
 */
export function randomOf(...parts: readonly (string | number)[]): Random {
  const generator = xoroshiro128plus(hash32(parts.join(' ')));
  return (below) => uniformInt(generator, 0, below - 1);
}
