import type { Sureness } from '../domain/journal-event.ts';
import type { OptionNumber } from '../domain/question.ts';
import type { Presented, SessionView } from '../domain/session.ts';

/** What a person said to a question. `end` is Ctrl-D or the end of the input. */
export type AskReply =
  | { readonly type: 'answer'; readonly chosen: readonly OptionNumber[]; readonly sure?: Sureness }
  | { readonly type: 'skip' | 'undo' | 'quit' | 'end' };

export type FeedbackReply = 'next' | 'undo' | 'quit' | 'end';

export type FeedbackView = Extract<SessionView, { phase: 'feedback' }>;

/** What a person can do without leaving the question. Each acts at once and gives the notice to show. */
export interface Commands {
  /** Sets or takes away the mark; `on` is the state afterwards. */
  readonly mark: () => { readonly on: boolean; readonly notice: string };
  /** `failure` resolves to why the link could not be opened, if it could not. */
  readonly open: () => { readonly notice: string; readonly failure: Promise<string | undefined> };
  readonly view: () => string;
}

/** A way to run a session with a person: screens, or plain lines. */
export interface Player {
  /** @throws Interrupted on Ctrl-C or a signal; what was answered before is stored */
  ask(presented: Presented, canUndo: boolean, commands: Commands): Promise<AskReply>;
  /** @throws Interrupted likewise */
  feedback(view: FeedbackView, commands: Commands): Promise<FeedbackReply>;
}

/** How links and places of notes are told: `file` is absolute. */
export type PathOf = (file: string) => string;
