import type { Progress } from '../../domain/progress.ts';
import type { MemoryOf, Schedulable } from '../../engine/due-queue.ts';
import { withTags } from '../../engine/select.ts';
import { unknownWords } from '../../engine/tag-filter.ts';
import { withHeirs } from '../../engine/with-heirs.ts';
import { countDue } from '../due-choice.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { knownHeirs } from '../known-heirs.ts';
import { type Lying, lookAt } from '../lying-notes.ts';
import { filterOf, notePaths } from '../note-paths.ts';
import type { DueOptions } from '../options.ts';
import { readAnswers } from '../read-answers.ts';
import { readCounted } from '../read-notes.ts';
import { type Setup, setUp } from '../setup.ts';

/**
 * How many questions `due` would ask now, for the prompt of a shell: by the index of what is kept of the notes as long as
 * that is enough, and by their texts only when it is not.
 */
export async function dueCount(io: Io, options: DueOptions): Promise<number> {
  const setup = setUp(io, options);
  const paths = notePaths(setup, options.notes);
  const lying = lookAt(setup, options, paths);
  const { progress, faults } = readAnswers(setup);
  const count =
    (await countByIndex(setup, options, lying, paths, progress)) ??
    (await (await import('../count-due.ts')).countByNotes(setup, options, progress));
  if (faults.length > 0) (await import('../read-progress.ts')).tellFaults(faults, setup);
  io.say(`${count}\n`);
  return EXIT.ok;
}

/** @returns undefined where only texts can tell */
async function countByIndex(
  setup: Setup,
  options: DueOptions,
  lying: Lying,
  paths: readonly string[],
  progress: Progress,
): Promise<number | undefined> {
  const filter = filterOf(options);
  const read = readCounted(lying);
  if (read === undefined || unknownWords(filter, read.notes.tags).length > 0) return undefined;
  const questions = withTags(read.notes.questions, filter);
  const { heirs } = knownHeirs(progress, { ...read, paths });
  // Whether a dispute still stands depends on what the note says now.
  if (heirs === undefined || questions.some(({ id }) => progress.disputes.has(id))) return undefined;
  const today = withHeirs(progress, heirs);
  return countDue(questions, today, await memoryFor(questions, today), setup, options);
}

/** The scheduler is loaded only where there are reviews that a snapshot does not cover. */
async function memoryFor(questions: readonly Schedulable[], { histories }: Progress): Promise<MemoryOf> {
  const covered = questions.every(({ id }) => (histories.get(id)?.since.length ?? 0) === 0);
  return covered ? ({ memory }) => memory : (await import('../../engine/schedule.ts')).remembered;
}
