import type { Day, Progress } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import { foldTag } from '../domain/tag.ts';
import { calendarOf } from './calendar.ts';
import { due } from './schedule.ts';
import { askable, missed } from './select.ts';

/** Figures of the notes that were read, and of all answers ever given. First tries only. */
export interface Statistics {
  readonly questions: { readonly total: number; readonly seen: number; readonly missed: number; readonly due: number };
  readonly answers: { readonly total: number; readonly right: number };
  readonly byTag: readonly {
    readonly tag: string;
    readonly questions: number;
    readonly seen: number;
    readonly answers: number;
    readonly right: number;
  }[];
  /** Ascending by date. */
  readonly days: readonly Pick<Day, 'date' | 'answers' | 'right'>[];
}

/**
 * @param nowMs milliseconds since 1970: what is due on that day counts as due
 * @param examDate the setting
 */
export function statistics(
  questions: readonly Question[],
  progress: Progress,
  nowMs: number,
  examDate?: string,
): Statistics {
  const days = [...progress.days.values()];
  return {
    questions: {
      total: questions.length,
      seen: questions.filter(({ id }) => progress.histories.has(id)).length,
      missed: missed(askable(questions), progress).length,
      due: due(askable(questions), progress, calendarOf(nowMs, examDate)).length,
    },
    answers: {
      total: days.reduce((sum, { answers }) => sum + answers, 0),
      right: days.reduce((sum, { right }) => sum + right, 0),
    },
    byTag: tagCounts(questions).map(({ tag, questions: tagged }) => {
      const seen = tagged.flatMap(({ id }) => progress.histories.get(id) ?? []);
      return {
        tag,
        questions: tagged.length,
        seen: seen.length,
        answers: seen.reduce((sum, { answers }) => sum + answers, 0),
        right: seen.reduce((sum, { right }) => sum + right, 0),
      };
    }),
    days: days.map(({ date, answers, right }) => ({ date, answers, right })).sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

/** The tags of some questions with these questions, in alphabetical order. */
export function tagCounts(
  questions: readonly Question[],
): readonly { readonly tag: string; readonly questions: readonly Question[] }[] {
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
