import type { ExamTerms, Mode } from '../domain/journal-event.ts';
import type { OptionNumber, Question, QuestionId } from '../domain/question.ts';
import type { Row } from './row.ts';

/** One showing of a question: its index in `questions`, and the how-manieth it is. */
export interface Showing {
  readonly index: number;
  readonly try: number;
}

/** What became of a showing. */
export type Turn =
  | {
      readonly type: 'answered';
      readonly showing: Showing;
      readonly chosen: readonly OptionNumber[];
      readonly right: boolean;
      readonly event: string;
      readonly tookMs: number;
    }
  | { readonly type: 'skipped'; readonly showing: Showing; readonly event: string };

/** A session at one moment. A plain value: what happened is handed out as events and never kept as "the last one". */
interface SessionBase {
  readonly id: string;
  readonly seed: number;
  /** Options are shuffled where that is safe. */
  readonly shuffled: boolean;
  /** What it was started with, those too that are missing from the notes now: they may come back. */
  readonly listed?: readonly QuestionId[];
  /** Absolute paths of the notes and folders that were read. */
  readonly notes: readonly string[];
  readonly marked: ReadonlySet<QuestionId>;
  /** Questions whose wording the journal has, with the note that they stand in. */
  readonly known: ReadonlySet<QuestionId>;
  /** Questions that were answered by another key than that of today. */
  readonly rekeyed: ReadonlySet<QuestionId>;
  /** Questions whose key was disputed in this session. */
  readonly disputed: ReadonlySet<QuestionId>;
  /** How many events were handed out: the next one's number. */
  readonly events: number;
}

/** Feedback after each question, one after the other: play, review and due. */
export interface PracticeSession extends SessionBase {
  readonly kind: 'practice';
  readonly mode: Exclude<Mode, 'exam'>;
  readonly questions: Row<Question>;
  /** A miss comes back at the end until it was right once. */
  readonly reask: boolean;
  /** Answers leave the schedule as it is. */
  readonly cram: boolean;
  /** What is asked next follows from them: see `queue.ts`. */
  readonly turns: readonly Turn[];
  readonly phase: 'asking' | 'feedback' | 'pause' | 'over';
}

/** An answer of an exam. */
export interface ExamAnswer {
  readonly index: number;
  readonly chosen: readonly OptionNumber[];
  readonly right: boolean;
  readonly event: string;
}

/** All questions at once, in any order, with a clock; feedback when it is over. */
export interface ExamSession extends SessionBase {
  readonly kind: 'exam';
  readonly mode: 'exam';
  readonly questions: readonly Question[];
  readonly terms: ExamTerms;
  /** Index of the question that is shown, or was last. */
  readonly at: number;
  /** All answers that were not taken back, those that were changed since too: the last one of a question stands. */
  readonly trail: readonly ExamAnswer[];
  /** Indices of questions to come back to. */
  readonly flagged: ReadonlySet<number>;
  /** Milliseconds that questions were on the screen, by index. */
  readonly spentMs: ReadonlyMap<number, number>;
  /** Since when the question is on the screen that is there now. */
  readonly shownAtMs: number;
  /** It was the clock that submitted it. */
  readonly ranOut: boolean;
  /** `left` is broken off and stays open; `result` and `debrief` come after submitting. */
  readonly phase: 'asking' | 'overview' | 'left' | 'result' | 'debrief' | 'over';
}

export type Session = PracticeSession | ExamSession;
