import type { Diagnostic, Rule } from './diagnostic.ts';
import type { Question } from './question.ts';

/** What the comments of a note switch off: `<!-- quiz-lint-disable no-explanation -->`. */
export interface Silences {
  readonly note: ReadonlySet<Rule>;
  /** By the index of the question in `lines`. */
  readonly questions: ReadonlyMap<number, ReadonlySet<Rule>>;
  readonly lines: QuestionLines;
}

/** 1-based, both included; ascending. A note may have a hundred thousand of each, so they are looked up by halves. */
export interface QuestionLines {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** What a note gave. */
export interface NoteRead {
  readonly questions: readonly Question[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every tag that the note knows, of its front matter and of its questions. */
  readonly tags: readonly string[];
  /** What its comments switch off, if any. Whoever has all notes acts on it, as duplicates are found only then. */
  readonly silences?: Silences;
}

/** A note with all that it gave, and all that this followed from. */
export interface ReadOutcome {
  /** Absolute path. */
  readonly file: string;
  readonly read: NoteRead;
  /** Stands for its text. */
  readonly content: string;
  /** Files that its links may lead to, by absolute path, and whether they were there. */
  readonly lookedUp: ReadonlyMap<string, boolean>;
}

/** A note that was left out whole. */
export interface FaultOutcome {
  readonly file: string;
  readonly fault: Diagnostic;
}

export type NoteOutcome = ReadOutcome | FaultOutcome;

/** What a bank of notes gives. */
export interface Notes {
  /** Each once, in the order of the notes. */
  readonly questions: readonly Question[];
  /** Sorted by file and line; without those that a comment of their note switches off. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every tag of every note, also of notes without a question. */
  readonly tags: readonly string[];
  /** How many notes were read. */
  readonly files: number;
  /** Notes that were read and in which nothing was left out that may be a question. */
  readonly complete: ReadonlySet<string>;
}

/** The same, with the notes one by one. */
export interface Bank {
  readonly notes: Notes;
  readonly outcomes: readonly NoteOutcome[];
  /** Of each question: the place of its first copy among `outcomes`, and among the questions of that note. */
  readonly origins: readonly Origin[];
}

export interface Origin {
  /** 0-based, both. */
  readonly note: number;
  readonly at: number;
}

export function wasRead(outcome: NoteOutcome): outcome is ReadOutcome {
  return 'read' in outcome;
}
