import { normalise } from '../domain/identity.ts';
import type { Wording } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import { codeOf } from '../markdown/tokens.ts';
import { type Distance, distance } from './wording-diff.ts';

/** For each option of the question of today the text that it had; undefined for one that is new. */
export type FormerOptions = readonly (string | undefined)[];

/**
 * Whether a question asks what another one asked, put right: with slips in stem and options, or with one option replaced,
 * added or deleted below the same stem. Code, numbers and names must not differ.
 *
 * @returns undefined for another question, however alike
 */
export function formerOptions(before: Wording, question: Question): FormerOptions | undefined {
  if (Math.abs(before.options.length - question.options.length) > 1) return undefined;
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
  const kept = options.filter((option) => option !== undefined);
  const added = options.length - kept.length;
  if (added === 0 && left.length === 0) return options;
  return stem === 'equal' && added <= 1 && left.length <= 1 && areTelling(kept, before.stem) ? options : undefined;
}

/** What such an option starts with: most others are told by it, and the pattern takes half a millisecond to compile. */
const FILLING = new Set('all none both neither any either true false yes no nothing an error'.split(' '));

/** @param plain words of an option that any question may have */
export function isFilling(plain: string): boolean {
  // A pattern that disregards the case of any letter takes a millisecond to compile.
  const text = normalise(plain).toLowerCase();
  if (!FILLING.has(/^[a-z]*/.exec(text)?.[0] ?? '')) return false;
  return /^(?:(?:all|none|both|neither|any|either) (?:\p{L}+ )?(?:the )?(?:above|below|these|those|them|options|answers|following)|all|none|both|true|false|yes|no|nothing|an error|error)\W*$/u.test(
    text,
  );
}

/** Words of a stem that by itself says what is asked; `Which statement is true?` does not. */
const TELLING_STEM = 8;

/** Whether options that stayed show that it is the same question: a stem and its filling may be those of many. */
function areTelling(kept: readonly string[], stem: string): boolean {
  const own = kept.filter((option) => !isFilling(option)).length;
  return own >= 2 || (own === 1 && kept.length >= 2 && stem.split(/\s+/).length >= TELLING_STEM);
}

/** @param markdown the text of today with its markup, to know what is code in it */
function distanceOf(before: string, after: string, markdown: string): Distance {
  return normalise(before) === normalise(after) ? 'equal' : distance(before, after, codeOf(markdown));
}
