/**
 * Adds what a list has to the end of another one. An index rather than an iterator, which makes an object at each step until V8 has
 * compiled its loop: there were more of these than of any other object that reading a note makes.
 */
export function append<Item extends NonNullable<unknown>>(to: Item[], more: readonly Item[]): void {
  for (let at = 0; at < more.length; at += 1) {
    const item = more[at];
    if (item !== undefined) to.push(item);
  }
}
