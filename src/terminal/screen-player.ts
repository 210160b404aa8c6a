import type { Presented } from '../domain/session.ts';
import { askFrame } from './ask-screen.ts';
import { type AskState, startAsking } from './ask-state.ts';
import type { FeedbackConfig } from './feedback-prompt.ts';
import { transcriptLines } from './feedback-screen.ts';
import type { FeedbackState } from './feedback-state.ts';
import { lookOfQuestions } from './look-of-question.ts';
import { sizeOf } from './own-screen.ts';
import type { FeedbackReply, FeedbackView, PathOf, Player } from './player.ts';
import type { Terminal } from './run-prompt.ts';
import { type Look, screenOn } from './screen.ts';
import { screenExam } from './screen-exam.ts';
import type { Theme } from './theme.ts';
import { scoreSoFar, UNDONE } from './wording.ts';
import { wrap } from './wrap.ts';

/** What was on the screen of a question when its note was opened in the editor. */
interface Left {
  readonly presented: Presented;
  readonly state: AskState;
}

/**
 * Questions on a screen of their own each; what was answered stays behind as a clean transcript.
 *
 * @returns the player, and `warn`, which says a line as soon as no screen is open
 */
export function screenPlayer(
  terminal: Terminal,
  theme: Theme,
  pathOf: PathOf,
): { player: Player; warn: (line: string) => void } {
  const screen = screenOn(terminal, theme, pathOf);
  const { say } = screen;
  const lookOf = lookOfQuestions(screen.look);
  /** Nothing has been drawn, and what hears keys not been loaded. */
  let isFirst = true;
  let left: Left | undefined;
  /** The answer before can be taken back where its feedback is read: nothing is left to ask then. */
  let wasFeedback = false;
  /** Places of questions of an exam that stand in the scrollback. */
  const written = new Set<number>();
  // What is taken back may stand in the scrollback already.
  const sayUndone = (): void => say([UNDONE, '']);
  const write = (view: FeedbackView, became: Pick<FeedbackState, 'marked' | 'disputed'>, look: Look): void => {
    if (view.debrief && written.has(view.presented.position)) return;
    if (view.debrief) written.add(view.presented.position);
    say(transcriptLines(view, became, sizeOf(look.output), look.theme, pathOf));
  };
  const player: Player = {
    ...screenExam(screen, lookOf),
    async ask(presented, asking, commands) {
      wasFeedback = false;
      const state = stateOf(left, presented, asking.notice);
      left = undefined;
      const look = await lookOf(presented, 'question');
      const frame = () => askFrame(presented, asking, state, 0, sizeOf(look.output), look.theme);
      const first = isFirst ? frame : undefined;
      isFirst = false;
      const config = { presented, asking, commands, state, look };
      const result = await screen.show(async () => (await import('./prompts.ts')).askPrompt, config, first);
      if (result === 'end') return { type: 'end' };
      if (result.reply.type === 'view') left = { presented, state: result.state };
      if (result.reply.type === 'undo') sayUndone();
      return result.reply;
    },
    async feedback(view, commands, notice) {
      wasFeedback = true;
      const look = await lookOf(view.presented, 'feedback');
      let became: Pick<FeedbackState, 'marked' | 'disputed'> = view.presented;
      const config: FeedbackConfig = {
        view,
        notice,
        commands,
        look,
        became: (state) => {
          became = state;
        },
      };
      const { feedbackPrompt } = await import('./prompts.ts');
      let reply: FeedbackReply = 'end';
      try {
        reply = await screen.show(() => feedbackPrompt, config);
      } finally {
        // Also when it was broken off: whoever answered should find the right answer in the scrollback.
        if (reply !== 'undo' && reply !== 'view') write(view, became, look);
      }
      return reply;
    },
    async pause(view) {
      wasFeedback = false;
      const text = scoreSoFar(view);
      const { showPage } = await import('./prompts.ts');
      const reply = await showPage(screen, {
        header: 'Pause',
        lines: ({ width }) => wrap(theme.strong(text), width),
        keys: [
          { key: 'Enter', does: 'goes on', reply: 'next', help: 'next question' },
          { key: 'q', does: 'quits', reply: 'quit', help: 'quit; what you answered counts' },
          { key: 'u', does: 'undoes', reply: 'undo', help: 'undo the answer before' },
        ],
      });
      if (reply === 'next') say([text, '']);
      if (reply === 'undo') sayUndone();
      return reply;
    },
    async ending() {
      if (wasFeedback) return 'end';
      const { showPage } = await import('./prompts.ts');
      const reply = await showPage(screen, {
        header: 'The end',
        lines: ({ width }) => wrap('That was the last one. Enter ends, u undoes.', width),
        keys: [
          { key: 'Enter', does: 'ends', reply: 'end', help: 'end, with the score' },
          { key: 'u', does: 'undoes', reply: 'undo', help: 'undo the last answer' },
          { key: 'q', does: 'ends', reply: 'end', help: 'end, as Enter does' },
        ],
      });
      if (reply === 'undo') sayUndone();
      return reply;
    },
  };
  return { player, warn: screen.warn };
}

/** The question as it was left for the editor, where it is still the same. */
function stateOf(left: Left | undefined, presented: Presented, notice: string): AskState {
  const same =
    left?.presented.question.id === presented.question.id &&
    left.presented.try === presented.try &&
    left.presented.order.join() === presented.order.join();
  return same ? { ...left.state, notice } : startAsking(presented, notice);
}
