/**
 * Every match of a pattern, as `matchAll` gives them. That makes the pattern anew each time: it looks up by its source, which takes
 * microseconds with a long one, what was compiled, and compiles it again where the garbage collector has dropped that.
 *
 * @param pattern with the flag `g`
 */
export function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
