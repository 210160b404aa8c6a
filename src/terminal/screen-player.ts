import { createPrompt, useState } from '@inquirer/core';
import type { Presented } from '../domain/session.ts';
import { askFrame, revealCursor, scrollBy } from './ask-screen.ts';
import { type AskState, pressAsking, startAsking } from './ask-state.ts';
import { type FeedbackState, feedbackFrame, pressFeedback, scrolled, transcriptLines } from './feedback-screen.ts';
import { bodyRows } from './frame.ts';
import type { AskReply, Commands, FeedbackReply, FeedbackView, PathOf, Player } from './player.ts';
import { runPrompt, type ScreenOutput, type Terminal } from './run-prompt.ts';
import type { Theme } from './theme.ts';
import { drawn, sizeOf, useKey, useSize } from './use-screen.ts';

interface AskConfig {
  readonly presented: Presented;
  readonly canUndo: boolean;
  readonly commands: Commands;
  readonly output: ScreenOutput;
  readonly theme: Theme;
}

const askPrompt = createPrompt<AskReply, AskConfig>(({ presented, canUndo, commands, output, theme }, done) => {
  const size = useSize(output);
  const [state, setState] = useState<AskState>(startAsking(presented));
  const [offset, setOffset] = useState(0);
  useKey((key) => {
    const { state: next, effect } = pressAsking(state, key, presented, canUndo, bodyRows(size));
    setState(next);
    switch (effect?.type) {
      case 'answer': {
        const chosen = effect.chosen.flatMap((shown) => presented.order[shown] ?? []);
        done({ type: 'answer', chosen, ...(next.sure === undefined ? {} : { sure: next.sure }) });
        break;
      }
      case 'skip':
      case 'undo':
      case 'quit':
        done({ type: effect.type });
        break;
      case 'mark': {
        const { on, notice } = commands.mark();
        setState({ ...next, marked: on, notice });
        break;
      }
      case 'view':
        setState({ ...next, notice: commands.view() });
        break;
      case 'scroll':
        setOffset(scrollBy(presented, next, offset, effect.lines, size, theme));
        break;
      case 'top':
        setOffset(0);
        break;
      case 'reveal':
        setOffset(revealCursor(presented, next, offset, size, theme));
        break;
    }
  });
  return drawn(askFrame(presented, state, offset, size, theme));
});

interface FeedbackConfig {
  readonly view: FeedbackView;
  readonly commands: Commands;
  readonly output: ScreenOutput;
  readonly theme: Theme;
  readonly pathOf: PathOf;
}

/** The reply, and whether the question is marked in the end: the transcript says so. */
type FeedbackResult = { readonly reply: FeedbackReply; readonly marked: boolean };

const feedbackPrompt = createPrompt<FeedbackResult, FeedbackConfig>(
  ({ view, commands, output, theme, pathOf }, done) => {
    const size = useSize(output);
    const [state, setState] = useState<FeedbackState>({
      offset: 0,
      notice: '',
      help: false,
      marked: view.presented.marked,
    });
    useKey((key) => {
      const { state: next, effect } = pressFeedback(state, key, bodyRows(size));
      setState(next);
      if (effect?.type === 'reply') done({ reply: effect.reply, marked: next.marked });
      if (effect?.type === 'scroll') setState(scrolled(view, next, effect.lines, size, theme, pathOf));
      if (effect?.type === 'open' || effect?.type === 'view') setState({ ...next, notice: commands[effect.type]() });
      if (effect?.type === 'mark') {
        const { on, notice } = commands.mark();
        setState({ ...next, marked: on, notice });
      }
    });
    return drawn(feedbackFrame(view, state, size, theme, pathOf));
  },
);

/** Questions on a screen of their own each; what was answered stays behind as a clean transcript. */
export function screenPlayer(terminal: Terminal, theme: Theme, pathOf: PathOf): Player {
  const { output } = terminal;
  return {
    async ask(presented, canUndo, commands) {
      const reply = await runPrompt(
        (context) => askPrompt({ presented, canUndo, commands, output, theme }, context),
        terminal,
      );
      return reply === 'end' ? { type: 'end' } : reply;
    },
    async feedback(view, commands) {
      let result: FeedbackResult = { reply: 'end', marked: view.presented.marked };
      try {
        const given = await runPrompt(
          (context) => feedbackPrompt({ view, commands, output, theme, pathOf }, context),
          terminal,
        );
        if (given !== 'end') result = given;
      } finally {
        // Also when it was broken off: whoever answered should find the right answer in the scrollback.
        const lines = transcriptLines(view, result.marked, sizeOf(output), theme, pathOf);
        if (result.reply !== 'undo') output.write(`${lines.join('\n')}\n`);
      }
      return result.reply;
    },
  };
}
