import type { Progress } from '../domain/progress.ts';
import { remembered } from '../engine/schedule.ts';
import { askable } from '../engine/select.ts';
import { withHeirs } from '../engine/with-heirs.ts';
import { countDue } from './due-choice.ts';
import { heirsIn } from './follow-edits.ts';
import type { DueOptions } from './options.ts';
import { readQuestions } from './read-questions.ts';
import type { Setup } from './setup.ts';

/**
 * Counts what is due by all that the notes have.
 *
 * @throws UserError when a tag is none of the notes'
 */
export async function countByNotes(setup: Setup, options: DueOptions, answers: Progress): Promise<number> {
  const selection = await readQuestions(setup, options);
  const today = withHeirs(answers, heirsIn(answers, selection));
  return countDue(askable(selection.questions, today), today, remembered, setup, options);
}
