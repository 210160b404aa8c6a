import type { Sureness } from '../domain/journal-event.ts';
import type { OptionNumber } from '../domain/question.ts';
import type { Presented, SessionView, Summary } from '../domain/session.ts';

/**
 * What a person said to a question. `end` is Ctrl-D or the end of the input; `view` asks for the note in an editor;
 * `again` shows what there is now.
 */
export type AskReply =
  | { readonly type: 'answer'; readonly chosen: readonly OptionNumber[]; readonly sure?: Sureness }
  | { readonly type: 'skip' | 'undo' | 'quit' | 'end' | 'view' | 'again' };

export type FeedbackReply = 'next' | 'previous' | 'undo' | 'quit' | 'end' | 'view';

export type FeedbackView = Extract<SessionView, { phase: 'feedback' }>;
export type PauseView = Extract<SessionView, { phase: 'pause' }>;
export type SittingView = Extract<SessionView, { phase: 'sitting' }>;
export type OverviewView = Extract<SessionView, { phase: 'overview' }>;

/** What a person said while sitting an exam; `timeUp` is what the clock says, with what was chosen by then. */
export type SittingReply =
  | { readonly type: 'answer' | 'timeUp'; readonly chosen: readonly OptionNumber[] }
  | { readonly type: 'goTo'; readonly index: number }
  | { readonly type: 'next' | 'previous' | 'overview' | 'submit' | 'undo' | 'quit' | 'end' };

export type OverviewReply =
  | { readonly type: 'goTo'; readonly index: number }
  | { readonly type: 'timeUp' | 'again' | 'next' | 'previous' | 'overview' | 'submit' | 'undo' | 'quit' | 'end' };

/** What a person can do without leaving the question. Each acts at once and gives the notice to show. */
export interface Commands {
  /** Sets or takes away the mark; `on` is the state afterwards. In an exam it is the flag. */
  readonly mark: () => { readonly on: boolean; readonly notice: string };
  /** `failure` resolves to why the link could not be opened, if it could not. */
  readonly open: () => { readonly notice: string; readonly failure: Promise<string | undefined> };
  /** Where the question stands. */
  readonly place: () => string;
  /** Disputes the key with a remark, or withdraws that; `on` is the state afterwards. */
  readonly dispute: (remark: string) => { readonly on: boolean; readonly notice: string };
}

/** How a question is asked. */
export interface Asking {
  readonly canUndo: boolean;
  /** How sure a person is may be said. */
  readonly sureness: boolean;
  /** What is to be told with the question; empty where there is nothing. */
  readonly notice: string;
}

/** The clock of an exam: milliseconds since 1970, the same that its deadline goes by. */
export type Clock = () => number;

/** A way to run a session with a person: screens, or plain lines. Each throws Interrupted on Ctrl-C or a signal. */
export interface Player {
  ask(presented: Presented, asking: Asking, commands: Commands): Promise<AskReply>;
  feedback(view: FeedbackView, commands: Commands, notice: string): Promise<FeedbackReply>;
  /** Tells the score so far. */
  pause(view: PauseView): Promise<'next' | 'undo' | 'quit' | 'end'>;
  /** A question of an exam; what is left of the time is shown. */
  sit(view: SittingView, clock: Clock, commands: Commands, notice: string): Promise<SittingReply>;
  /** The map of an exam. */
  overview(view: OverviewView, clock: Clock): Promise<OverviewReply>;
  /** What an exam came to; `next` goes through its questions. */
  result(summary: Summary): Promise<'next' | 'quit' | 'end'>;
  /** Nothing is left to ask: the last answer can still be taken back. */
  ending(): Promise<'undo' | 'end'>;
}

/** How links and places of notes are told: `file` is absolute. */
export type PathOf = (file: string) => string;
