import { type OptionNumber, optionNumber, type Question } from '../domain/question.ts';
import { namesOptions } from './fixed-order.ts';
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
