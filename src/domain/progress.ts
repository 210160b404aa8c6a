import type { Sureness } from './journal-event.ts';
import type { QuestionId } from './question.ts';

/** A first try. */
export interface Review {
  readonly atMs: number;
  readonly right: boolean;
  readonly sure?: Sureness;
}

/** What the journal says of one question: first tries of all time. */
export interface History {
  /** One or more, oldest first. */
  readonly reviews: readonly Review[];
  readonly answers: number;
  readonly right: number;
  readonly misses: number;
  readonly lastAnsweredAtMs: number;
  /** When it was missed, if it waits for review: a first try that was wrong and none that was right in a later session. */
  readonly missedAtMs: number | undefined;
  /** Fingerprint of the key at the last answer, as the wording of today has it; undefined where nobody can tell. */
  readonly key: string | undefined;
}

/** What a question asked when it was answered. */
export interface Wording {
  readonly stem: string;
  readonly options: readonly string[];
  /** Absolute path of its note. */
  readonly file: string;
}

/** The same with the moments of its first and its last answer, in milliseconds since 1970. */
export interface Worded extends Wording {
  readonly firstAtMs: number;
  readonly lastAtMs: number;
}

export interface Progress {
  readonly histories: ReadonlyMap<QuestionId, History>;
  readonly marked: ReadonlySet<QuestionId>;
  /** Questions whose wording of today the journal has. */
  readonly worded: ReadonlySet<QuestionId>;
  /** Ascending by date; a date is local, as `2026-11-23`. */
  readonly days: readonly { readonly date: string; readonly answers: number; readonly right: number }[];
}
