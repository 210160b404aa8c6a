import type { Random } from './random.ts';

/**
 * A new list in random order; every order has the same chance.
 *
 * @see Fisher and Yates 1938, in Durstenfeld's form. Sorting by a random comparison is not uniform.
 */
export function shuffle<T extends NonNullable<unknown>>(items: readonly T[], random: Random): readonly T[] {
  const left = [...items];
  const shuffled: T[] = [];
  while (left.length > 0) {
    const index = random(left.length);
    const last = left.pop();
    const picked = index === left.length ? last : left[index];
    if (last !== undefined && index < left.length) left[index] = last;
    if (picked !== undefined) shuffled.push(picked);
  }
  return shuffled;
}
