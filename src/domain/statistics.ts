import type { QuestionId } from './question.ts';

/** Where a share lies with a certainty of 95 %: both ends within 0 to 1. */
export type Interval = readonly [low: number, high: number];

export interface TagFigures {
  readonly tag: string;
  readonly questions: number;
  readonly seen: number;
  readonly answers: number;
  readonly right: number;
  /** Of the share of answers that were right; undefined without answers. */
  readonly interval: Interval | undefined;
  readonly due: number;
}

export interface DayFigures {
  /** Where the person is, as `2026-11-23`. */
  readonly date: string;
  readonly answers: number;
  readonly right: number;
}

/** Days in a row with answers. */
export interface Streak {
  /** Up to today, or up to yesterday as long as today has none. */
  readonly current: number;
  readonly longest: number;
}

/** Seconds that a first try took, in the mean; undefined where there was none. */
export interface Pace {
  readonly overall: number | undefined;
  /** Today and the six days before. */
  readonly last7Days: number | undefined;
}

/** An option that was chosen where another one was right. */
export interface Confusion {
  /** Words without markup. */
  readonly chosen: string;
  readonly right: string;
  readonly times: number;
  /** In the order of the notes. */
  readonly questions: readonly QuestionId[];
}

/** What the share of an exam that goes to a tag is estimated from. */
export interface ShareFigures {
  readonly tag: string;
  readonly weight: number;
  readonly questions: number;
  readonly answered: number;
  /** Those whose last first try was right. */
  readonly right: number;
  /** How many more have to be answered before it counts. */
  readonly missing: number;
}

/** How much of an exam a person would have right. */
export interface Readiness {
  /** Undefined as long as there is not enough to tell. */
  readonly estimate: { readonly share: number; readonly interval: Interval } | undefined;
  /** Percent that passes. */
  readonly pass: number;
  /** Questions that are answered, of those that the exam may ask. */
  readonly answered: number;
  /** How many more have to be answered before there is an estimate. */
  readonly missing: number;
  /** How many of these the notes do not have. */
  readonly absent: number;
  /** Empty where all questions are one. */
  readonly shares: readonly ShareFigures[];
}

/** Figures of the notes that were read, and of all answers ever given. First tries only. */
export interface Statistics {
  readonly questions: { readonly total: number; readonly seen: number; readonly missed: number; readonly due: number };
  readonly answers: { readonly total: number; readonly right: number };
  readonly streak: Streak;
  readonly pace: Pace;
  readonly readiness: Readiness;
  readonly byTag: readonly TagFigures[];
  /** Those with answers, ascending by date. */
  readonly days: readonly DayFigures[];
  /** The most frequent first. */
  readonly confusions: readonly Confusion[];
}
