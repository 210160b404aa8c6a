import { resolve } from 'node:path';
import type { Blueprint } from '../../domain/blueprint.ts';
import { localDate } from '../../engine/fold.ts';
import { statistics } from '../../engine/statistics.ts';
import { examOn, examText } from '../exam-day.ts';
import { EXIT } from '../exit.ts';
import { type Io, print } from '../io.ts';
import type { StatsOptions } from '../options.ts';
import { printDocument } from '../print-document.ts';
import { daysOfHere } from '../read-answers.ts';
import { readToday } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp } from '../setup.ts';
import { statsDocument } from '../stats-document.ts';

/** Progress: of the questions of the notes, and of all answers ever given. First tries only. */
export async function stats(io: Io, options: StatsOptions): Promise<number> {
  const setup = setUp(io, options);
  const blueprint = await blueprintOf(io, options);
  const selection = await readQuestions(setup, options);
  const { progress } = readToday(setup, selection);
  const days = daysOfHere(progress, setup);
  const now = { nowMs: io.now(), today: localDate(io.now()) };
  const questions = selection.questions.slice(0, options.limit);
  const figures = statistics(
    questions,
    { ...progress, days },
    { ...now, blueprint, examDate: setup.settings['exam-date'] },
  );
  const exam = examOn(setup.settings['exam-date'], now.today);
  if (options.json) {
    printDocument(io, statsDocument(figures, exam));
    return EXIT.ok;
  }
  // Pictures, for those who look.
  const { statsLines } = await import('../stats-lines.ts');
  const told = { figures, today: now.today, exam: exam === null ? undefined : examText(exam) };
  print(io.stdout, ...statsLines(told, setup, options));
  return EXIT.ok;
}

async function blueprintOf({ cwd }: Io, { blueprint }: StatsOptions): Promise<Blueprint | undefined> {
  if (blueprint === undefined) return undefined;
  return (await import('../../loader/blueprint.ts')).readBlueprint(resolve(cwd, blueprint));
}
