/**
 * Whether a pattern matches at an index, and nowhere behind it.
 *
 * @param pattern with the flag `y`
 */
export function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Where a match that starts at an index ends; the index itself if there is none. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  return isAt(pattern, text, at) ? pattern.lastIndex : at;
}
