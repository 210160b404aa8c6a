import type { QuestionId } from './question.ts';

/** What the journal says of one question. First tries only, of all time. */
export interface History {
  readonly answers: number;
  readonly right: number;
  readonly misses: number;
  readonly lastAnsweredAtMs: number;
  /** When it was missed, if it waits for review: a first try that was wrong and none that was right in a later session. */
  readonly missedAtMs: number | undefined;
}

export interface Progress {
  readonly histories: ReadonlyMap<QuestionId, History>;
  readonly marked: ReadonlySet<QuestionId>;
  /** Ascending by date; a date is local, as `2026-11-23`. */
  readonly days: readonly { readonly date: string; readonly answers: number; readonly right: number }[];
}
