import { createPrompt, useRef, useState } from '@inquirer/core';
import type { Presented } from '../domain/session.ts';
import { askFrame, revealCursor, scrollBy } from './ask-screen.ts';
import { type AskState, pressAsking, startAsking } from './ask-state.ts';
import { type FeedbackState, feedbackFrame, pressFeedback, scrolled, transcriptLines } from './feedback-screen.ts';
import { bodyRows } from './frame.ts';
import type { Asking, AskReply, Commands, FeedbackReply, FeedbackView, PathOf, Player } from './player.ts';
import { runPrompt, type ScreenOutput, type Terminal } from './run-prompt.ts';
import type { Theme } from './theme.ts';
import { drawn, onOwnScreen, sizeOf, useKey, useSize } from './use-screen.ts';

interface AskConfig {
  readonly presented: Presented;
  readonly asking: Asking;
  readonly commands: Commands;
  readonly output: ScreenOutput;
  readonly theme: Theme;
}

const askPrompt = createPrompt<AskReply, AskConfig>(({ presented, asking, commands, output, theme }, done) => {
  const size = useSize(output);
  const [state, setState] = useState<AskState>(startAsking(presented, asking.notice));
  /** Where the body is scrolled to, in a window of this size. Set while drawing too, so it is no state. */
  const scroll = useRef({ size, offset: 0 });
  useKey((key) => {
    const { state: next, effect } = pressAsking(state, key, presented, asking, bodyRows(size));
    const { offset } = scroll.current;
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
      case 'view':
        done({ type: effect.type });
        break;
      case 'mark': {
        const { on, notice } = commands.mark();
        setState({ ...next, marked: on, notice });
        break;
      }
      case 'scroll':
        scroll.current = { size, offset: scrollBy(presented, next, offset, effect.lines, size, theme) };
        break;
      case 'top':
        scroll.current = { size, offset: 0 };
        break;
      case 'reveal':
        scroll.current = { size, offset: revealCursor(presented, next, offset, size, theme) };
        break;
    }
  });
  if (scroll.current.size !== size) {
    const { offset } = scroll.current;
    scroll.current = { size, offset: state.help ? offset : revealCursor(presented, state, offset, size, theme) };
  }
  return drawn(askFrame(presented, state, scroll.current.offset, size, theme));
});

interface FeedbackConfig {
  readonly view: FeedbackView;
  readonly notice: string;
  readonly commands: Commands;
  readonly output: ScreenOutput;
  readonly theme: Theme;
  readonly pathOf: PathOf;
}

/** The reply, and whether the question is marked in the end: the transcript says so. */
type FeedbackResult = { readonly reply: FeedbackReply; readonly marked: boolean };

const feedbackPrompt = createPrompt<FeedbackResult, FeedbackConfig>(
  ({ view, notice: told, commands, output, theme, pathOf }, done) => {
    const size = useSize(output);
    const marked = view.presented.marked;
    const [state, setState] = useState<FeedbackState>({ offset: 0, notice: told, help: false, marked });
    const latest = useRef(state);
    latest.current = state;
    useKey((key) => {
      const { state: next, effect } = pressFeedback(state, key, bodyRows(size));
      setState(next);
      switch (effect?.type) {
        case 'reply':
          done({ reply: effect.reply, marked: next.marked });
          break;
        case 'scroll':
          setState(scrolled(view, next, effect.lines, size, theme, pathOf));
          break;
        case 'open': {
          const { notice, failure } = commands.open();
          setState({ ...next, notice });
          void failure.then((why) => why && setState({ ...latest.current, notice: why }));
          break;
        }
        case 'mark': {
          const { on, notice } = commands.mark();
          setState({ ...next, marked: on, notice });
          break;
        }
      }
    });
    return drawn(feedbackFrame(view, state, size, theme, pathOf));
  },
);

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
  const { output } = terminal;
  let open = false;
  const waiting: string[] = [];
  const say = (lines: readonly string[]): void => void output.write(lines.map((line) => `${line}\n`).join(''));
  const onScreen = async <Value>(prompt: () => Promise<Value>): Promise<Value> => {
    open = true;
    try {
      return await onOwnScreen(output, prompt);
    } finally {
      open = false;
      say(waiting.splice(0));
    }
  };
  const player: Player = {
    async ask(presented, asking, commands) {
      const config = { presented, asking, commands, output, theme };
      const reply = await onScreen(() => runPrompt((context) => askPrompt(config, context), terminal));
      // What is taken back may stand in the scrollback already.
      if (reply !== 'end' && reply.type === 'undo') say(['Undone: the question before is asked again.', '']);
      return reply === 'end' ? { type: 'end' } : reply;
    },
    async feedback(view, commands, notice) {
      const config = { view, notice, commands, output, theme, pathOf };
      let result: FeedbackResult = { reply: 'end', marked: view.presented.marked };
      try {
        const given = await onScreen(() => runPrompt((context) => feedbackPrompt(config, context), terminal));
        if (given !== 'end') result = given;
      } finally {
        // Also when it was broken off: whoever answered should find the right answer in the scrollback.
        if (result.reply !== 'undo' && result.reply !== 'view')
          say(transcriptLines(view, result.marked, sizeOf(output), theme, pathOf));
      }
      return result.reply;
    },
    async pause() {
      return 'next';
    },
    async sit() {
      return { type: 'quit' };
    },
    async overview() {
      return { type: 'quit' };
    },
    async result() {
      return 'next';
    },
    async ending() {
      return 'end';
    },
  };
  return { player, warn: (line) => (open ? void waiting.push(line) : say([line])) };
}
