import type { ExamTerms, Mode, Sureness } from './journal-event.ts';
import type { OptionNumber, Question, QuestionId } from './question.ts';

/** A question as it stands on the screen. */
export interface Presented {
  readonly question: Question;
  /** The note's numbers in the order that is shown: `order[0]` is the option shown first. */
  readonly order: readonly OptionNumber[];
  /** Markdown of the options in the order that is shown. Here and below, options are named as the screen numbers them. */
  readonly options: readonly string[];
  /** What the note says to the one who chose an option, in the order that is shown; empty where it says nothing. */
  readonly feedback: readonly string[];
  readonly explanation: string;
  /** 1-based place of the question in the session. */
  readonly position: number;
  readonly total: number;
  /** 1 at the first showing, 2 when it is asked again after a miss, and so on. */
  readonly try: number;
  readonly marked: boolean;
  /** The key has changed since the question was answered last. */
  readonly rekeyed: boolean;
  /** Its key was disputed just now. */
  readonly disputed: boolean;
}

/** What a person can do, whichever screen it comes from. What a mode does not know changes nothing there. */
export type Action =
  | {
      readonly type: 'answer';
      readonly chosen: readonly OptionNumber[];
      /** Milliseconds; an exam measures them itself, over all visits. */
      readonly tookMs: number;
      readonly sure?: Sureness;
    }
  | { readonly type: 'next' | 'skip' | 'mark' | 'undo' | 'quit' }
  /** Disputes the key of a question that was answered, or withdraws that. */
  | { readonly type: 'dispute'; readonly question: QuestionId; readonly remark: string }
  /** The note was edited: what the question that is shown has become. */
  | { readonly type: 'reread'; readonly question: Question }
  /** In an exam: to the question before, to the one with this 0-based index, to the map, to the end. */
  | { readonly type: 'previous' | 'overview' | 'submit' }
  | { readonly type: 'goTo'; readonly index: number }
  /** In an exam: the clock is at zero. What was chosen and not submitted counts where it is as many as are wanted. */
  | { readonly type: 'timeUp'; readonly chosen: readonly OptionNumber[] };

/** An exam while it is sat. */
export interface ExamStatus {
  readonly terms: ExamTerms;
  /** 0-based index of the question that is shown, or was last. */
  readonly at: number;
  /** In the order of the paper. */
  readonly questions: readonly { readonly answered: boolean; readonly flagged: boolean }[];
}

/** What there is to show. */
export type SessionView =
  | { readonly phase: 'asking'; readonly presented: Presented; readonly canUndo: boolean }
  | {
      readonly phase: 'feedback';
      readonly presented: Presented;
      /** Empty for a question of an exam that was left open. */
      readonly chosen: readonly OptionNumber[];
      readonly right: boolean;
      /** Of an exam that is over: the question is seen again, and its answer stands. */
      readonly debrief: boolean;
    }
  /** The score so far, after some questions. */
  | { readonly phase: 'pause'; readonly right: number; readonly answered: number; readonly left: number }
  | {
      readonly phase: 'sitting';
      readonly presented: Presented;
      /** The answer that stands; empty where there is none. */
      readonly chosen: readonly OptionNumber[];
      readonly status: ExamStatus;
      readonly canUndo: boolean;
    }
  /** The map of an exam, from which it is submitted. */
  | { readonly phase: 'overview'; readonly status: ExamStatus }
  /** Of an exam that was submitted, before its questions are gone through. */
  | { readonly phase: 'result'; readonly summary: Summary }
  | { readonly phase: 'over'; readonly summary: Summary };

/** One question of a session and what became of it at its first try. */
export interface Outcome {
  readonly question: Question;
  /** Ascending, by the note's numbers; empty when it was skipped. */
  readonly chosen: readonly OptionNumber[];
  readonly right: boolean;
  /** In an exam: left open, which is wrong. */
  readonly skipped: boolean;
  /** In an exam: flagged. */
  readonly marked: boolean;
  /** Milliseconds; zero where nobody knows, as for a skip. */
  readonly tookMs: number;
}

/** What an exam came to, beside its score. */
export interface ExamResult {
  readonly terms: ExamTerms;
  /** Of all questions, those left open too; 0 to 100, not rounded. */
  readonly percent: number;
  readonly passed: boolean;
  /** It was the clock that submitted it. */
  readonly ranOut: boolean;
  /** Answers that were changed, by what they were and what they became. */
  readonly changes: { readonly rightToWrong: number; readonly wrongToRight: number; readonly wrongToWrong: number };
}

/** First tries only; questions that were not reached are counted in `total` alone. */
export interface Summary {
  readonly mode: Mode;
  readonly seed: number;
  readonly right: number;
  readonly answered: number;
  readonly total: number;
  readonly outcomes: readonly Outcome[];
  /** In an exam `answered` counts open questions too, as they are wrong. */
  readonly byTag: readonly { readonly tag: string; readonly right: number; readonly answered: number }[];
  /** With the mode `exam`, and only then. */
  readonly exam?: ExamResult;
}
