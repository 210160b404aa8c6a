import type { Blueprint } from '../domain/blueprint.ts';
import type { Progress } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import type { Statistics, TagFigures } from '../domain/statistics.ts';
import { foldTag } from '../domain/tag.ts';
import { calendarOf } from './calendar.ts';
import { confusionsIn } from './confusions.ts';
import { accuracyInterval } from './interval.ts';
import { readinessOf } from './readiness.ts';
import { due } from './schedule.ts';
import { askable, missed } from './select.ts';
import { paceOf, streakOf } from './streak.ts';

/** What figures go by beside questions and answers. */
export interface Asked {
  /** Milliseconds since 1970: what is due on that day counts as due. */
  readonly nowMs: number;
  /** The local date, as `2026-11-23`. */
  readonly today: string;
  /** The day of the exam, if one is set. */
  readonly examDate?: string | undefined;
  /** What the exam is made up of, for the readiness. */
  readonly blueprint?: Blueprint | undefined;
}

export function statistics(
  questions: readonly Question[],
  progress: Progress,
  { nowMs, today, examDate, blueprint }: Asked,
): Statistics {
  const days = [...progress.days.values()];
  const dueNow = new Set(due(askable(questions, progress), progress, calendarOf(nowMs, examDate)));
  return {
    questions: {
      total: questions.length,
      seen: questions.filter(({ id }) => progress.histories.has(id)).length,
      missed: missed(askable(questions, progress), progress, nowMs).length,
      due: dueNow.size,
    },
    answers: {
      total: days.reduce((sum, { answers }) => sum + answers, 0),
      right: days.reduce((sum, { right }) => sum + right, 0),
    },
    streak: streakOf(
      days.map(({ date }) => date),
      today,
    ),
    pace: paceOf(days, today),
    readiness: readinessOf(questions, progress, blueprint),
    byTag: tagCounts(questions).map((one) => tagFigures(one, progress, dueNow)),
    days: days.map(({ date, answers, right }) => ({ date, answers, right })).sort((a, b) => (a.date < b.date ? -1 : 1)),
    confusions: confusionsIn(questions, progress),
  };
}

interface Tagged {
  readonly tag: string;
  readonly questions: readonly Question[];
}

function tagFigures({ tag, questions }: Tagged, progress: Progress, dueNow: ReadonlySet<Question>): TagFigures {
  const seen = questions.flatMap(({ id }) => progress.histories.get(id) ?? []);
  const answers = seen.reduce((sum, history) => sum + history.answers, 0);
  const right = seen.reduce((sum, history) => sum + history.right, 0);
  return {
    tag,
    questions: questions.length,
    seen: seen.length,
    answers,
    right,
    interval: answers === 0 ? undefined : accuracyInterval(right, answers),
    due: questions.filter((question) => dueNow.has(question)).length,
  };
}

/** The tags of some questions with these questions, in alphabetical order. */
export function tagCounts(questions: readonly Question[]): readonly Tagged[] {
  const byTag = new Map<string, { tag: string; questions: Question[] }>();
  for (const question of questions) {
    for (const tag of question.tags) {
      const found = byTag.get(foldTag(tag));
      if (found === undefined) byTag.set(foldTag(tag), { tag, questions: [question] });
      else found.questions.push(question);
    }
  }
  return [...byTag].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}
