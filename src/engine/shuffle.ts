import type { Random } from './random.ts';
import { Shuffled } from './shuffled.ts';

/** A new list in random order; every order has the same chance. */
export function shuffle<Item extends NonNullable<unknown>>(items: readonly Item[], random: Random): readonly Item[] {
  return new Shuffled(items, random).slice(0, items.length);
}
