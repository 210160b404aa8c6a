import { type OptionNumber, optionNumber, type Question } from '../domain/question.ts';
import { explanationNamesOptions } from './explanation-references.ts';
import { namesOtherOptions } from './option-references.ts';
import { randomOf } from './random.ts';
import { shuffle } from './shuffle.ts';

/**
 * The order in which options are shown: new at each showing, but the same for the same seed, question and showing.
 *
 * @param showing 1 at the first showing in a session
 * @returns the note's numbers, first shown first
 */
export function optionOrder(
  question: Question,
  seed: number,
  showing: number,
  shuffled: boolean,
): readonly OptionNumber[] {
  const inNoteOrder = question.options.map((_option, index) => optionNumber(index + 1));
  if (!shuffled || namesOptions(question)) return inNoteOrder;
  return shuffle(inNoteOrder, randomOf(seed, question.id, showing));
}

/** Whether an option or the explanation names options by where they stand: then they keep the order of the note. */
export function namesOptions({ options, explanation }: Question): boolean {
  return options.some(({ plain }) => namesOtherOptions(plain)) || explanationNamesOptions(explanation, options.length);
}
