import type { Random } from './random.ts';
import type { Row } from './row.ts';

/**
 * A list in random order, which is drawn as far as it was asked for: a session of thousands starts with one question. Every
 * order has the same chance, and it is the same one whatever is asked for first.
 *
 * @see Fisher and Yates 1938, in Durstenfeld's form. Sorting by a random comparison is not uniform.
 */
export class Shuffled<Item extends NonNullable<unknown>> implements Row<Item> {
  readonly length: number;
  /** In place, as with thousands lists that grow take longer: what was drawn stands behind what is left, the first one last. */
  readonly #list: Item[];
  readonly #random: Random;
  /** How many are not drawn yet. */
  #left: number;

  /** @param random for this list alone, as it is asked for more as long as not all is drawn */
  constructor(items: readonly Item[], random: Random) {
    this.length = items.length;
    this.#list = [...items];
    this.#random = random;
    this.#left = items.length;
  }

  at(index: number): Item | undefined {
    this.#draw(index + 1);
    return this.#list[this.length - 1 - index];
  }

  slice(from: number, to: number): readonly Item[] {
    this.#draw(to);
    return this.#list.slice(Math.max(0, this.length - to), Math.max(0, this.length - from)).reverse();
  }

  /** Draws all at once, as whoever goes through it mostly goes to its end. */
  [Symbol.iterator](): Iterator<Item> {
    return this.slice(0, this.length).values();
  }

  #draw(count: number): void {
    const list = this.#list;
    const random = this.#random;
    const end = Math.max(0, this.length - count);
    let left = this.#left;
    for (; left > end; left -= 1) {
      const index = random(left);
      const picked = list[index];
      const last = list[left - 1];
      if (picked === undefined || last === undefined) continue;
      list[index] = last;
      list[left - 1] = picked;
    }
    this.#left = left;
  }
}
