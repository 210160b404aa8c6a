import type { AnswerEvent, JournalEvent, StartEvent, Sureness } from './journal-event.ts';
import type { QuestionId } from './question.ts';

/** A first try. */
export interface Review {
  readonly atMs: number;
  readonly right: boolean;
  readonly sure?: Sureness;
  /** Said to be sure, and answered within `QUICK_MS`. */
  readonly quick?: true;
}

/** An answer that took no longer was known, not worked out: reading alone takes most of it. */
export const QUICK_MS = 15_000;

/** What the schedule made of reviews: the memory that FSRS holds a learner to have, and what follows from it. */
export interface Memory {
  /** Days after which nine of ten would still know it. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  /** Of the last review. */
  readonly atMs: number;
  readonly dueAtMs: number;
}

/** What the journal says of one question: first tries of all time. */
export interface History {
  /** One or more. */
  readonly answers: number;
  readonly right: number;
  readonly misses: number;
  /** Of the first answer that the schedule counts, if there is one; else of the first at all. */
  readonly firstAnsweredAtMs: number;
  readonly lastAnsweredAtMs: number;
  /** Whether the last first try was right. */
  readonly lastRight: boolean;
  /** When it was missed, if it waits for review: a first try that was wrong and none that was right in a later session. */
  readonly missedAtMs: number | undefined;
  /** The session of the last miss. */
  readonly missedIn: string | undefined;
  /** Fingerprint of the key at the last answer, as the wording of today has it; undefined where nobody can tell. */
  readonly key: string | undefined;
  /** Of the reviews before `since`. */
  readonly memory: Memory | undefined;
  /** Reviews that the schedule has not looked at yet, oldest first. */
  readonly since: readonly Review[];
}

/** What a question asked when it was answered. */
export interface Wording {
  readonly stem: string;
  readonly options: readonly string[];
}

/** Where that was, with the moments when it was first asked for and last answered, in milliseconds since 1970. */
export interface Placed {
  /** Absolute path of its note. */
  readonly file: string;
  readonly firstAtMs: number;
  readonly lastAtMs: number;
}

export type Worded = Wording & Placed;

/** What a question has become, as the journal says. */
export interface Move {
  readonly to: QuestionId;
  /** Fingerprint that `key` had in the old wording; undefined where nobody can tell. */
  readonly was: string | undefined;
  /** Fingerprint of a key of `to`; undefined where a person said so. */
  readonly key: string | undefined;
}

/** A session that a kill, a lost terminal or Ctrl-C left open. */
export interface OpenSession {
  readonly start: StartEvent;
  /** What was done in it, and in those that it went on with. */
  readonly events: readonly Turned[];
}

/** An event that takes a session on, or back. */
export type Turned = AnswerEvent | Extract<JournalEvent, { type: 'skip' | 'undo' | 'flag' }>;

/** What a person holds to be wrong with a question. */
export interface Dispute {
  /** Fingerprint of what the note said then. */
  readonly said: string;
  readonly remark: string;
  readonly atMs: number;
}

/** Longer answers were given away from the desk: so much counts of them. In milliseconds. */
export const LONGEST_MS = 600_000;

/** A local date, as `2026-11-23`, with its answers. */
export interface Day {
  readonly date: string;
  readonly answers: number;
  readonly right: number;
  /** What the answers took together, of each at most `LONGEST_MS`. */
  readonly tookMs: number;
  readonly firstAtMs: number;
  readonly lastAtMs: number;
}

/**
 * How often each set of options was chosen that was wrong: fingerprints in the order of their letters, joined by blanks, which none of
 * them has. There are no more sets than misses.
 */
export type WrongChoices = ReadonlyMap<string, number>;

/** What the events of the journal come to. */
export interface Progress {
  readonly histories: ReadonlyMap<QuestionId, History>;
  /** Of first tries of all time; an option that was reworded since is not found among those of today. */
  readonly wrongChoices: ReadonlyMap<QuestionId, WrongChoices>;
  readonly marked: ReadonlySet<QuestionId>;
  /** Those that were not withdrawn. */
  readonly disputes: ReadonlyMap<QuestionId, Dispute>;
  /** Where each question stood whose wording the journal has. */
  readonly places: ReadonlyMap<QuestionId, Placed>;
  /** Absolute paths of all notes where any of them ever stood: few, beside thousands of questions. */
  readonly files: ReadonlySet<string>;
  /** When questions were first asked for, of which the journal has no wording yet. */
  readonly listed: ReadonlyMap<QuestionId, number>;
  readonly wordingOf: (id: QuestionId) => Wording | undefined;
  /** The last move of each question that was edited into another one. */
  readonly moves: ReadonlyMap<QuestionId, Move>;
  /** Questions that a person wants to go by their own wording. */
  readonly apart: ReadonlySet<QuestionId>;
  /** By the id of the session. */
  readonly open: ReadonlyMap<string, OpenSession>;
  /** By date. */
  readonly days: ReadonlyMap<string, Day>;
  /** Events that were taken back and that the journal does not have: another file may bring them. */
  readonly awaited: ReadonlySet<string>;
  /** Time of the last event; minus infinity where there is none. */
  readonly latestMs: number;
}
