import { matchesIn } from '../markdown/matches.ts';

const WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

const COUNT = '(one|two|three|four|five|six|[1-9])';
const NOUN = String.raw`(?:\s(?:correct\s|right\s)?(?:answers?|options?|choices?))`;

/**
 * `(Select TWO.)`, `(Choose 3 answers)`, `(2 answers)`: in brackets, so that "you select two subnets" is no cue, and with a
 * verb or a noun, so that "(1)" counts nothing.
 */
const CUE = new RegExp(
  String.raw`\((?:(?:select|choose|pick)\s(?:any\s|the\s)?${COUNT}${NOUN}?|${COUNT}${NOUN})[.!]?\)`,
  'gi',
);

/**
 * How many options a stem says to choose. The key decides; this only warns.
 *
 * @param stem plain text
 */
export function cueOf(stem: string): number | undefined {
  if (!stem.includes('(')) return undefined;
  const cue = matchesIn(CUE, stem).at(-1);
  const word = (cue?.[1] ?? cue?.[2])?.toLowerCase();
  return word === undefined ? undefined : (WORDS[word] ?? Number(word));
}
