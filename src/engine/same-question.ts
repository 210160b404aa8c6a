import { normalise } from '../domain/identity.ts';
import type { Wording } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import { codeOf } from '../markdown/tokens.ts';
import { type Distance, distance, tokensOf } from './wording-diff.ts';

/** For each option of the question of today the text that it had; undefined for one that is new. */
export type FormerOptions = readonly (string | undefined)[];

/**
 * Whether a question asks what another one asked, put right: with slips in stem and options, or with one option replaced,
 * added or deleted below the same stem. Code, numbers and names must not differ.
 *
 * @returns undefined for another question, however alike
 */
export function formerOptions(before: Wording, question: Question): FormerOptions | undefined {
  const stem = distanceOf(before.stem, question.plainStem, question.stem);
  if (stem === 'other') return undefined;
  const left = [...before.options];
  const take = (isIt: (text: string) => boolean): string | undefined => {
    const at = left.findIndex(isIt);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const exact = question.options.map(({ plain }) => take((text) => normalise(text) === normalise(plain)));
  const options = question.options.map(
    ({ plain, text }, index) => exact[index] ?? take((former) => distanceOf(former, plain, text) !== 'other'),
  );
  const kept = options.filter((option) => option !== undefined).length;
  const added = options.length - kept;
  if (added === 0 && left.length === 0) return options;
  return stem === 'equal' && added <= 1 && left.length <= 1 && kept >= 2 ? options : undefined;
}

/** @param markdown the text of today with its markup, to know what is code in it */
function distanceOf(before: string, after: string, markdown: string): Distance {
  const code = codeOf(markdown);
  if (code.some((text) => !normalise(before).includes(normalise(text)))) return 'other';
  return distance(before, after, new Set(code.flatMap(tokensOf)));
}
