import type { OptionNumber } from '../domain/question.ts';
import { readLoosely } from './answer-key.ts';
import type { DraftKey, Understood } from './draft-key.ts';
import { verdictIn } from './feedback.ts';
import type { KeyPlace } from './key-places.ts';
import type { OptionList } from './options.ts';
import { readRemarkedKey } from './remarked-key.ts';

/** What a place says beside the key that was read; `part`: it may name but one of several right options. */
interface Claim {
  readonly text: string;
  readonly numbers: readonly OptionNumber[];
  readonly part: boolean;
}

/** A sentence, or a bare `Correct answer` with the text of one option below it, may stand once for each of several. */
function claimsOf({ texts, lead, shape }: KeyPlace, options: OptionList['options']): readonly Claim[] {
  return texts.flatMap((text) => {
    const whole = readLoosely(text, options);
    const numbers = whole ?? readRemarkedKey(text, options);
    const part = lead !== undefined || shape === 'said' || whole === undefined;
    return numbers === undefined ? [] : [{ text, numbers, part }];
  });
}

/**
 * What the note says elsewhere of what is right, where it is not what the key says: in a sentence or a second key, above the
 * options or below them, and in what it says to those who chose an option.
 */
export function contradictionOf(
  key: Understood,
  places: readonly KeyPlace[],
  { options, start }: OptionList,
): DraftKey | undefined {
  for (const place of places) {
    if (place.shape === 'denied') {
      const denied = readLoosely(place.texts[0] ?? '', options);
      if (denied === undefined || !denied.some((number) => key.answers.includes(number))) continue;
      const found = `${key.answers.join(', ')} and that ${place.texts[0]} is wrong`;
      return { understood: false, rule: 'keys-disagree', found, at: place.start };
    }
    const claims = claimsOf(place, options);
    const [claim] = claims;
    const agrees = ({ numbers, part }: Claim): boolean =>
      numbers.join() === key.answers.join() || (part && numbers.every((number) => key.answers.includes(number)));
    if (claim === undefined || claims.some(agrees)) continue;
    const found = `${claim.text} and ${key.answers.join(', ')}`;
    return { understood: false, rule: 'keys-disagree', found, at: place.start };
  }
  const other = options.find(
    ({ feedback }, index) =>
      feedback !== '' && verdictIn(feedback) === !key.answers.some((number) => number === index + 1),
  );
  if (other === undefined) return undefined;
  const found = `${other.feedback.trim().slice(0, 40)} and ${key.answers.join(', ')}`;
  return { understood: false, rule: 'keys-disagree', found, at: start };
}
