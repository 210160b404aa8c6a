import { createPrompt, useRef, useState } from '@inquirer/core';
import { bodyRows } from './frame.ts';
import { sitHelp } from './help.ts';
import { drawn } from './own-screen.ts';
import type { Clock, Commands, SittingReply, SittingView } from './player.ts';
import { questionBody } from './question-body.ts';
import type { Look } from './screen.ts';
import { sitFrame } from './sit-screen.ts';
import { pressSitting, type SitState, type Struck, startSitting } from './sit-state.ts';
import { useGuide } from './use-guide.ts';
import { useSize } from './use-screen.ts';
import { useScroll } from './use-scroll.ts';
import { type TimeSeen, useTimeLeft } from './use-time-left.ts';

export interface SitConfig {
  readonly view: SittingView;
  readonly clock: Clock;
  readonly commands: Commands;
  readonly notice: string;
  readonly seen: TimeSeen;
  readonly struck: Struck;
  readonly look: Look;
}

export const sitPrompt = createPrompt<SittingReply, SitConfig>((config, done) => {
  const { view, clock, commands, notice: told, seen, struck, look } = config;
  const { presented } = view;
  const { id } = presented.question;
  const { deadlineAtMs } = view.status.terms;
  const size = useSize(look.output);
  const [state, setState] = useState<SitState>(startSitting(view, struck.get(id) ?? new Set(), told));
  const latest = useRef(state);
  latest.current = state;
  const scroll = useScroll<SitState>(size, (shown, at) => questionBody(presented, shown, at, look.theme));
  const numbers = (places: Iterable<number>) => [...places].flatMap((shown) => presented.order[shown] ?? []);
  const up = (): void => done({ type: 'timeUp', chosen: numbers(latest.current.chosen) });
  const leftMs = useTimeLeft(deadlineAtMs, clock, seen, {
    warn: (notice) => setState({ ...latest.current, notice }),
    up,
  });
  const guide = useGuide(size, {
    help: sitHelp(view),
    press(key) {
      if (clock() >= deadlineAtMs) {
        up();
        return undefined;
      }
      const { state: next, effect } = pressSitting(state, key, view, bodyRows(size));
      struck.set(id, next.struck);
      setState(next);
      if (effect === undefined) return undefined;
      switch (effect.type) {
        case 'nothing':
          return effect;
        case 'answer':
          done({ type: 'answer', chosen: numbers(effect.chosen) });
          break;
        case 'mark': {
          const { on, notice } = commands.mark();
          setState({ ...next, marked: on, notice });
          break;
        }
        case 'scroll':
        case 'reveal':
          return scroll.follow(effect, next);
        default:
          done({ type: effect.type });
      }
      return undefined;
    },
  });
  return drawn(sitFrame(view, state, leftMs, scroll.offset(state), size, look.theme, guide));
});
