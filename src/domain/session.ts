import type { Mode, Sureness } from './journal-event.ts';
import type { OptionNumber, Question } from './question.ts';

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
}

/** What a person can do, whichever screen it comes from. */
export type Action =
  | {
      readonly type: 'answer';
      readonly chosen: readonly OptionNumber[];
      readonly tookMs: number;
      readonly sure?: Sureness;
    }
  | { readonly type: 'next' }
  | { readonly type: 'skip' }
  | { readonly type: 'mark' }
  | { readonly type: 'undo' }
  | { readonly type: 'quit' };

/** What there is to show. */
export type SessionView =
  | { readonly phase: 'asking'; readonly presented: Presented; readonly canUndo: boolean }
  | {
      readonly phase: 'feedback';
      readonly presented: Presented;
      readonly chosen: readonly OptionNumber[];
      readonly right: boolean;
    }
  | { readonly phase: 'over'; readonly summary: Summary };

/** One question of a session and what became of it at its first try. */
export interface Outcome {
  readonly question: Question;
  /** Ascending, by the note's numbers; empty when it was skipped. */
  readonly chosen: readonly OptionNumber[];
  readonly right: boolean;
  readonly skipped: boolean;
  readonly marked: boolean;
}

/** First tries only; questions that were not reached are counted in `total` alone. */
export interface Summary {
  readonly mode: Mode;
  readonly seed: number;
  readonly right: number;
  readonly answered: number;
  readonly total: number;
  readonly outcomes: readonly Outcome[];
  readonly byTag: readonly { readonly tag: string; readonly right: number; readonly answered: number }[];
}
