import type { Progress } from '../domain/progress.ts';
import { remembered } from '../engine/schedule.ts';
import { askable } from '../engine/select.ts';
import { basisOfHeirs } from '../engine/vanished.ts';
import { withHeirs } from '../engine/with-heirs.ts';
import { findNotes } from '../loader/disk.ts';
import { isSame, isSettled, type Stamped, stamped, writeBankIndex } from '../store/bank-index.ts';
import { digest } from './digest.ts';
import { countDue } from './due-choice.ts';
import { heirsIn } from './follow-edits.ts';
import { goneFrom } from './gone-from.ts';
import type { DueOptions } from './options.ts';
import { readQuestions } from './read-questions.ts';
import type { Setup } from './setup.ts';

/**
 * Counts what is due by reading the notes, and keeps what they hold for the next count.
 *
 * @param before their files before they were read
 * @throws UserError when a tag is none of the notes'
 */
export function countByNotes(
  setup: Setup,
  options: DueOptions,
  before: Stamped | undefined,
  answers: Progress,
): number {
  const selection = readQuestions(setup, options);
  const { notes, paths } = selection;
  const moves = heirsIn(answers, selection);
  const { banks } = setup.paths();
  const after = stamped(paths, findNotes(paths).files, setup.io.version);
  // What changed while it was read may have been read half.
  if (banks !== undefined && before && after && isSame(before, after) && isSettled(after, setup.io.now())) {
    const ids = new Set(notes.questions.map(({ id }) => id));
    const basis = digest(basisOfHeirs(answers, ids, goneFrom(notes.complete, paths)));
    const { questions, tags, complete } = notes;
    writeBankIndex(banks, after, { questions, tags, complete, heirs: { basis, moves } });
  }
  const today = withHeirs(answers, moves);
  return countDue(askable(selection.questions, today), today, remembered, setup, options);
}
