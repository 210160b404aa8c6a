import type { Progress } from '../../domain/progress.ts';
import type { MemoryOf } from '../../engine/due-queue.ts';
import { withTags } from '../../engine/select.ts';
import { unknownWords } from '../../engine/tag-filter.ts';
import { basisOfHeirs } from '../../engine/vanished.ts';
import { withHeirs } from '../../engine/with-heirs.ts';
import { findNotes } from '../../loader/disk.ts';
import { type BankIndex, readBankIndex, type Stamped, stamped } from '../../store/bank-index.ts';
import { digest } from '../digest.ts';
import { countDue } from '../due-choice.ts';
import { EXIT } from '../exit.ts';
import { goneFrom } from '../gone-from.ts';
import { type Io, print } from '../io.ts';
import { filterOf, notePaths } from '../note-paths.ts';
import type { DueOptions } from '../options.ts';
import { type Answers, readAnswers } from '../read-answers.ts';
import { type Setup, setUp } from '../setup.ts';

/**
 * How many questions `due` would ask now, for the prompt of a shell: it goes by an index of the notes as long as they are
 * what they were, and reads them only when they are not.
 */
export async function dueCount(io: Io, options: DueOptions): Promise<number> {
  const setup = setUp(io, options);
  const paths = notePaths(setup, options.notes);
  const now = stamped(paths, findNotes(paths).files, io.version);
  const answers = readAnswers(setup);
  const count =
    (await countByIndex(setup, options, now, answers)) ??
    (await import('../count-due.ts')).countByNotes(setup, options, now, answers.progress);
  if (answers.faults.length > 0) (await import('../read-progress.ts')).tellFaults(answers.faults, setup);
  print(io.stdout, String(count));
  return EXIT.ok;
}

/** @returns undefined where only the notes can tell */
async function countByIndex(
  setup: Setup,
  options: DueOptions,
  now: Stamped | undefined,
  { progress }: Answers,
): Promise<number | undefined> {
  const { banks } = setup.paths();
  const index = now && banks && readBankIndex(banks, now);
  if (now === undefined || !index || !knowsHeirs(index, now, progress)) return undefined;
  const filter = filterOf(options);
  if (unknownWords(filter, index.tags).length > 0) return undefined;
  const chosen = withTags(index.questions, filter);
  // Whether a dispute still stands depends on what the note says now.
  if (chosen.some(({ id }) => progress.disputes.has(id))) return undefined;
  const today = withHeirs(progress, index.heirs.moves);
  return countDue(chosen, today, await memoryFor(chosen, today), setup, options);
}

/** The scheduler is loaded only where there are reviews that a snapshot does not cover. */
async function memoryFor(questions: BankIndex['questions'], { histories }: Progress): Promise<MemoryOf> {
  const covered = questions.every(({ id }) => (histories.get(id)?.since.length ?? 0) === 0);
  return covered ? ({ memory }) => memory : (await import('../../engine/schedule.ts')).remembered;
}

/** Whether what was decided of questions that were edited would be decided again. */
function knowsHeirs({ questions, complete, heirs }: BankIndex, { paths }: Stamped, progress: Progress): boolean {
  const ids = new Set(questions.map(({ id }) => id));
  return digest(basisOfHeirs(progress, ids, goneFrom(complete, paths))) === heirs.basis;
}
