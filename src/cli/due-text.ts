import { daysUntil } from '../engine/calendar.ts';
import type { DueQueue } from '../engine/due-queue.ts';
import type { ExamPlan } from '../engine/exam-plan.ts';
import { MOST_PER_DAY } from '../engine/exam-plan.ts';
import { counted } from '../terminal/wording.ts';
import type { Choice } from './due-choice.ts';

/** `7 due, 13 new.` and how many of them are asked now. */
export function countsText({ due, fresh }: DueQueue<unknown>, asked: number): string {
  const all = due.length + fresh.length;
  return `${due.length} due, ${fresh.length} new.${asked < all ? ` ${asked} of them now.` : ''}`;
}

export function cramText(asked: number): string {
  return `Cramming ${counted(asked, 'question')}, most likely forgotten first. Your answers leave the schedule as it is.`;
}

/** Why there is nothing to ask, and when there will be. */
export function nothingText({ queue: { nextAtMs, waiting }, calendar }: Choice<unknown>, questions: number): string {
  if (questions === 0) return 'Nothing due: there is no question to ask. cognito-quiz lint says what was read.';
  return [
    'Nothing due.',
    ...(nextAtMs === undefined ? [] : [`The next question is due ${whenText(daysUntil(nextAtMs, calendar))}.`]),
    ...(waiting > 0
      ? [
          `${counted(waiting, 'new question')} ${waiting === 1 ? 'waits' : 'wait'} for another day${calendar.examIn === undefined ? ' (setting new-per-day)' : ''}.`,
        ]
      : []),
  ].join(' ');
}

/** @param days from today, 0 or more */
function whenText(days: number): string {
  return days <= 0 ? 'later today' : days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** What it takes until the exam, and whether that can be. */
export function planLines(plan: ExamPlan): readonly string[] {
  const { daysLeft, questions, unseen, newPerDay, reviewsPerDay, neededPerDay, neverSeen } = plan;
  if (daysLeft < 0) return [`The exam was ${counted(-daysLeft, 'day')} ago: intervals are no longer fitted to it.`];
  if (daysLeft === 0) return [`The exam is today: ${counted(questions, 'question')}, ${unseen} of them never seen.`];
  const head = daysLeft === 1 ? 'Exam tomorrow' : `Exam in ${daysLeft} days`;
  const each = daysLeft === 1 ? 'today' : 'a day';
  const all = newPerDay + reviewsPerDay;
  return [
    `${head}, ${counted(questions, 'question')}, ${newPerDay} new and ${counted(reviewsPerDay, 'review')} ${each}.`,
    ...(neverSeen === 0
      ? []
      : [
          `It does not fit: at ${newPerDay} new a day ${counted(neverSeen, 'question')} will not have been seen by the exam; ` +
            `${neededPerDay} a day would do (config set new-per-day ${neededPerDay}).`,
        ]),
    ...(all <= MOST_PER_DAY
      ? []
      : [`It does not fit: that is ${all} answers ${each}. Choose tags, or what matters most with --tag.`]),
  ];
}
