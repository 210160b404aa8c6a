const WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/** `(Select TWO.)`, `(Choose 3 answers)`, `(2 answers)`: in brackets, so that "you select two subnets" is no cue. */
const CUE =
  /\((?:(?:select|choose|pick)\s(?:any\s|the\s)?)?(one|two|three|four|five|six|[1-9])(?:\s(?:correct\s|right\s)?(?:answers?|options?|choices?))?[.!]?\)/gi;

/**
 * How many options a stem says to choose. The key decides; this only warns.
 *
 * @param stem plain text
 */
export function cueOf(stem: string): number | undefined {
  const word = [...stem.matchAll(CUE)].at(-1)?.[1]?.toLowerCase();
  return word === undefined ? undefined : (WORDS[word] ?? Number(word));
}
