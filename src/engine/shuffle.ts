import type { Random } from './random.ts';

/**
 * A new list in random order; every order has the same chance.
 *
 * @see Fisher and Yates 1938, in Durstenfeld's form. Sorting by a random comparison is not uniform.
 */
export function shuffle<T extends NonNullable<unknown>>(items: readonly T[], random: Random): readonly T[] {
  // In place, as with thousands lists that grow take longer: those that were picked stand behind those that are left.
  const list = [...items];
  for (let left = list.length; left > 0; left -= 1) {
    const index = random(left);
    const [picked, last] = [list[index], list[left - 1]];
    if (picked === undefined || last === undefined) continue;
    list[index] = last;
    list[left - 1] = picked;
  }
  return list.reverse();
}
