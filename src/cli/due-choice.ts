import type { Progress } from '../domain/progress.ts';
import { type Calendar, calendarOf } from '../engine/calendar.ts';
import { type DueQueue, dueQueue, type MemoryOf, type Schedulable } from '../engine/due-queue.ts';
import { localDate } from '../engine/fold.ts';
import { heldBack } from '../engine/held-back.ts';
import { type Random, randomOf } from '../engine/random.ts';
import type { DueOptions } from './options.ts';
import type { Setup } from './setup.ts';

/** What there is to ask on a day, as options and settings have it. */
export interface Choice<Asked> {
  readonly queue: DueQueue<Asked>;
  readonly calendar: Calendar;
  /** The day of the exam, if one was named or set. */
  readonly examDate: string | undefined;
  /** Undefined where all is asked in the order of the notes. */
  readonly random: Random | undefined;
  /** Questions in a session, at most. */
  readonly limit: number;
}

/**
 * The same questions however often it is looked at within a day: a list, a count and a quiz agree.
 *
 * @param questions in the order of the notes
 */
export function chooseDue<Asked extends Schedulable>(
  questions: readonly Asked[],
  progress: Progress,
  memoryOf: MemoryOf,
  { io, settings }: Pick<Setup, 'io' | 'settings'>,
  options: DueOptions,
): Choice<Asked> {
  const nowMs = io.now();
  const held = heldBack(progress, nowMs);
  const asked = held.size === 0 ? questions : questions.filter(({ id }) => !held.has(id));
  const examDate = options.examDate ?? settings['exam-date'];
  const calendar = calendarOf(nowMs, examDate);
  const shuffled = options.shuffle ?? settings.shuffle ?? true;
  const random = shuffled ? randomOf(options.seed ?? localDate(nowMs), 'new questions') : undefined;
  return {
    queue: dueQueue(asked, progress, { memoryOf, calendar, limit: settings['new-per-day'], random }),
    calendar,
    examDate,
    random,
    limit: options.limit ?? settings.limit ?? Number.POSITIVE_INFINITY,
  };
}

/** How many questions `due` asks now. */
export function countDue(
  questions: readonly Schedulable[],
  progress: Progress,
  memoryOf: MemoryOf,
  setup: Pick<Setup, 'io' | 'settings'>,
  options: DueOptions,
): number {
  const { queue, limit } = chooseDue(questions, progress, memoryOf, setup, options);
  const all = options.cram
    ? questions.filter(({ disputed }) => !disputed).length
    : queue.due.length + queue.fresh.length;
  return Math.min(all, limit);
}
