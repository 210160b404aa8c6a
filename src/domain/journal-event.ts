import type { QuestionId } from './question.ts';

export const MODES = ['play', 'review', 'due', 'exam'] as const;
export type Mode = (typeof MODES)[number];

export const SURENESS = ['sure', 'unsure', 'guess'] as const;
/** How sure a person says to be, asked for only on request. */
export type Sureness = (typeof SURENESS)[number];

/** What every event carries. Events are a set keyed by `id`: reading one twice changes nothing. */
interface Stamped {
  readonly id: string;
  /** Milliseconds since 1970, by the clock of the device. */
  readonly atMs: number;
  readonly session: string;
}

/** One answer to one showing of a question. Only first tries (`try` 1) count for scores, misses and the schedule. */
export interface AnswerEvent extends Stamped {
  readonly type: 'answer';
  readonly question: QuestionId;
  readonly key: string;
  /** Fingerprints of the options, so that the answer survives their reordering. */
  readonly chosen: readonly string[];
  readonly right: boolean;
  readonly try: number;
  readonly mode: Mode;
  /** Milliseconds from the first drawing of the question to the answer. */
  readonly tookMs: number;
  readonly sure?: Sureness;
  /** Practised without touching the schedule. */
  readonly cram?: true;
}

/** What an exam goes by from its start to its end, through every `continue`. */
export interface ExamTerms {
  readonly minutes: number;
  /** When it is submitted whatever is open, in milliseconds since 1970 by the clock of its start. */
  readonly deadlineAtMs: number;
  /** Percent of the questions that have to be right, 0 to 100. */
  readonly pass: number;
  /** Names the paper: seed and a digest of what it was drawn from. The same code is the same paper. */
  readonly paper: string;
}

/** What a quiz starts from, so that one that was left open can be taken up again. */
export interface StartEvent extends Stamped {
  readonly type: 'start';
  readonly mode: Mode;
  readonly seed: number;
  readonly questions: readonly QuestionId[];
  readonly shuffled: boolean;
  readonly reask: boolean;
  /** Absolute paths of the notes and folders that were read. */
  readonly notes: readonly string[];
  /** The session that this one goes on with, which was left open. */
  readonly continues?: string;
  /** Answers leave the schedule as it is. */
  readonly cram?: true;
  /** With the mode `exam`, and only then. */
  readonly exam?: ExamTerms;
}

interface Moved extends Stamped {
  readonly question: QuestionId;
  readonly to: QuestionId;
  /** Fingerprint that the key `key` of `to` had in the old wording. Where one of the two is missing, nobody can tell. */
  readonly was?: string;
  readonly key?: string;
}

/** From here on the history of `question` is that of `to`, which it was edited into. */
export interface IdentityEvent extends Moved {
  readonly type: 'identity';
}

/** A person says that `to` is what `question` has become; to itself: that it is none of another. */
export interface LinkEvent extends Moved {
  readonly type: 'link';
}

/** Takes an answer or a skip back. */
export interface UndoEvent extends Stamped {
  readonly type: 'undo';
  readonly undoes: string;
  /** Another answer of an exam takes its place. */
  readonly change?: true;
}

/** A person holds the key of a question to be wrong. */
export interface DisputeEvent extends Stamped {
  readonly type: 'dispute';
  readonly question: QuestionId;
  /** Fingerprint of what the note said then: once it says something else, the question is asked again. */
  readonly said: string;
  readonly remark: string;
}

/**
 * The facts that the journal keeps; everything else is folded from them. A session without an `end` was left open.
 * `wording` goes with the first answer to a question, so that a question that vanished can be found again.
 */
export type JournalEvent =
  | AnswerEvent
  | StartEvent
  | IdentityEvent
  | (Stamped & { readonly type: 'skip'; readonly question: QuestionId })
  | (Stamped & { readonly type: 'mark'; readonly question: QuestionId; readonly on: boolean })
  | (Stamped & { readonly type: 'flag'; readonly question: QuestionId; readonly on: boolean })
  | DisputeEvent
  | (Stamped & { readonly type: 'withdraw'; readonly question: QuestionId })
  | UndoEvent
  | (Stamped & {
      readonly type: 'wording';
      readonly question: QuestionId;
      readonly stem: string;
      readonly options: readonly string[];
      readonly file: string;
      readonly line: number;
    })
  | LinkEvent
  | (Stamped & { readonly type: 'end'; readonly how: 'done' | 'quit' });
