import type { Mode } from '../domain/journal-event.ts';
import type { OptionNumber, Question, QuestionId } from '../domain/question.ts';

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
    }
  | { readonly type: 'skipped'; readonly showing: Showing; readonly event: string };

/**
 * A session at one moment. A plain value: what happened is handed out as events and never kept as "the last one".
 * `turns[i]` is what became of `showings[i]`, so the showing that is asked now is the one behind the last turn.
 */
export interface Session {
  readonly id: string;
  readonly mode: Mode;
  readonly seed: number;
  /** Options are shuffled where that is safe. */
  readonly shuffled: boolean;
  /** A miss comes back at the end until it was right once. */
  readonly reask: boolean;
  readonly questions: readonly Question[];
  /** Absolute paths of the notes and folders that were read. */
  readonly notes: readonly string[];
  readonly showings: readonly Showing[];
  readonly turns: readonly Turn[];
  readonly phase: 'asking' | 'feedback' | 'over';
  readonly marked: ReadonlySet<QuestionId>;
  /** Questions whose wording the journal has, with the note that they stand in. */
  readonly known: ReadonlySet<QuestionId>;
  /** Questions that were answered by another key than that of today. */
  readonly rekeyed: ReadonlySet<QuestionId>;
  /** How many events were handed out: the next one's number. */
  readonly events: number;
}
