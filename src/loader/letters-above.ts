import type { RootContent } from 'mdast';
import type { Named } from './answer-key.ts';
import { isLetter } from './letters.ts';
import { lineRuns } from './option-marks.ts';

/** `only A and C`; a step of a solution speaks of the lines too, and says more. */
const MOST_WORDS = 5;

/**
 * Whether lines with letters stand above a list without letters of its own. The lines may be the options and the list the
 * steps of a solution, so that a letter names one or the other; a list that speaks of the lines, `A and C`, is sure.
 *
 * @param above nodes between the start of the question and the list
 */
export function isBelowLetters(above: readonly RootContent[], options: readonly Named[], source: string): boolean {
  if (options.some(({ label }) => /\p{L}/u.test(label))) return false;
  const labels = lineRuns(above, source)
    .flat()
    .map(({ label }) => label)
    .filter(isLetter);
  if (labels.length === 0) return false;
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${labels.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  const naming = options.filter(({ plain }) => named.test(plain) && plain.split(/\s+/).length <= MOST_WORDS);
  return naming.length * 2 < options.length;
}
