import { createPrompt, useRef, useState } from '@inquirer/core';
import { feedbackFrame, helpOf, scrolled } from './feedback-screen.ts';
import { type FeedbackState, pressFeedback, startReading } from './feedback-state.ts';
import { bodyRows } from './frame.ts';
import { NOTHING } from './guide.ts';
import { drawn } from './own-screen.ts';
import type { Commands, FeedbackReply, FeedbackView } from './player.ts';
import type { Look } from './screen.ts';
import { useGuide } from './use-guide.ts';
import { useSize } from './use-screen.ts';

export interface FeedbackConfig {
  readonly view: FeedbackView;
  readonly notice: string;
  readonly commands: Commands;
  readonly look: Look;
  /** Takes what became of the question so far. */
  readonly became: (state: Pick<FeedbackState, 'marked' | 'disputed'>) => void;
}

export const feedbackPrompt = createPrompt<FeedbackReply, FeedbackConfig>((config, done) => {
  const { view, notice: told, commands, became } = config;
  const { output, theme, pathOf } = config.look;
  const size = useSize(output);
  const [state, setState] = useState<FeedbackState>(startReading(view, told));
  const latest = useRef(state);
  latest.current = state;
  const change = (next: FeedbackState): void => {
    became(next);
    setState(next);
  };
  const guide = useGuide(size, {
    help: helpOf(view, state),
    typing: state.remark !== undefined,
    press(key, typed) {
      const { state: next, effect } = pressFeedback(state, key, typed, view, bodyRows(size));
      setState(next);
      switch (effect?.type) {
        case 'nothing':
          return effect;
        case 'reply':
          done(effect.reply);
          break;
        case 'scroll': {
          const moved = scrolled(view, next, effect.lines, size, theme, pathOf);
          if (moved === next) return NOTHING;
          setState(moved);
          break;
        }
        case 'open': {
          const { notice, failure } = commands.open();
          setState({ ...next, notice });
          void failure.then((why) => why && setState({ ...latest.current, notice: why }));
          break;
        }
        case 'mark': {
          const { on, notice } = commands.mark();
          change({ ...next, marked: on, notice });
          break;
        }
        case 'dispute': {
          const { on, notice } = commands.dispute(effect.remark);
          change({ ...next, disputed: on, notice });
          break;
        }
      }
      return undefined;
    },
  });
  return drawn(feedbackFrame(view, state, size, theme, pathOf, guide));
});
