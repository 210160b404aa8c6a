import type { Progress } from '../domain/progress.ts';
import { type Calendar, calendarOf } from '../engine/calendar.ts';
import { cramQueue, type DueQueue, dueQueue, type Schedulable } from '../engine/due-queue.ts';
import { localDate } from '../engine/fold.ts';
import { randomOf } from '../engine/random.ts';
import type { DueOptions } from './options.ts';
import type { Setup } from './setup.ts';

/** What `due` asks now. */
export interface Choice<Asked> {
  /** The order in which they are asked. */
  readonly asked: readonly Asked[];
  readonly queue: DueQueue<Asked>;
  readonly calendar: Calendar;
  /** The day of the exam, if one was named or set. */
  readonly examDate: string | undefined;
}

/**
 * The same questions however often it is looked at within a day: a list, a count and a quiz agree.
 *
 * @param questions in the order of the notes
 */
export function chooseDue<Asked extends Schedulable>(
  questions: readonly Asked[],
  progress: Progress,
  { io, settings }: Pick<Setup, 'io' | 'settings'>,
  options: DueOptions,
): Choice<Asked> {
  const nowMs = io.now();
  const examDate = options.examDate ?? settings['exam-date'];
  const calendar = calendarOf(nowMs, examDate);
  const shuffled = options.shuffle ?? settings.shuffle ?? true;
  const random = shuffled ? randomOf(options.seed ?? localDate(nowMs), 'new questions') : undefined;
  const queue = dueQueue(questions, progress, calendar, settings['new-per-day'], random);
  const inTurn = options.cram ? cramQueue(questions, progress, nowMs, random) : [...queue.due, ...queue.fresh];
  const most = inTurn.slice(0, options.limit ?? settings.limit ?? inTurn.length);
  const chosen = new Set(most);
  return { asked: shuffled ? most : questions.filter((one) => chosen.has(one)), queue, calendar, examDate };
}
