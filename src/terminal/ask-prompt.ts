import { createPrompt, useState } from '@inquirer/core';
import type { Presented } from '../domain/session.ts';
import { askFrame } from './ask-screen.ts';
import { type AskState, pressAsking } from './ask-state.ts';
import { bodyRows } from './frame.ts';
import { askHelp } from './help.ts';
import { drawn } from './own-screen.ts';
import type { Asking, AskReply, Commands } from './player.ts';
import { questionBody } from './question-body.ts';
import type { Look } from './screen.ts';
import { useGuide } from './use-guide.ts';
import { useSize } from './use-screen.ts';
import { useScroll } from './use-scroll.ts';

export interface AskConfig {
  readonly presented: Presented;
  readonly asking: Asking;
  readonly commands: Commands;
  /** What the screen starts from. */
  readonly state: AskState;
  readonly look: Look;
}

/** The reply, and what was on the screen by then. */
export type AskResult = { readonly reply: AskReply; readonly state: AskState };

export const askPrompt = createPrompt<AskResult, AskConfig>((config, done) => {
  const { presented, asking, commands, look } = config;
  const size = useSize(look.output);
  const [state, setState] = useState<AskState>(config.state);
  const scroll = useScroll<AskState>(size, (shown, at) => questionBody(presented, shown, at, look.theme));
  const guide = useGuide(size, {
    help: askHelp(presented, asking),
    press(key) {
      const { state: next, effect } = pressAsking(state, key, presented, asking, bodyRows(size));
      setState(next);
      switch (effect?.type) {
        case 'nothing':
          return effect;
        case 'answer': {
          const chosen = effect.chosen.flatMap((shown) => presented.order[shown] ?? []);
          const sure = next.sure === undefined ? {} : { sure: next.sure };
          done({ reply: { type: 'answer', chosen, ...sure }, state: next });
          break;
        }
        case 'skip':
        case 'undo':
        case 'quit':
        case 'view':
          done({ reply: { type: effect.type }, state: next });
          break;
        case 'mark': {
          const { on, notice } = commands.mark();
          setState({ ...next, marked: on, notice });
          break;
        }
        case 'scroll':
        case 'reveal':
          return scroll.follow(effect, next);
      }
      return undefined;
    },
  });
  return drawn(askFrame(presented, asking, state, scroll.offset(state), size, look.theme, guide));
});
