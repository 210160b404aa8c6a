import { createPrompt, useRef, useState } from '@inquirer/core';
import { bodyRows } from './frame.ts';
import { helpOf, overviewFrame, overviewOffset, questionsPerRow } from './overview-screen.ts';
import { type OverviewState, pressOverview, startOverview } from './overview-state.ts';
import { drawn } from './own-screen.ts';
import type { Clock, OverviewReply, OverviewView } from './player.ts';
import type { Look } from './screen.ts';
import { useGuide } from './use-guide.ts';
import { useSize } from './use-screen.ts';
import { type TimeSeen, useTimeLeft } from './use-time-left.ts';

export interface OverviewConfig {
  readonly view: OverviewView;
  readonly clock: Clock;
  readonly seen: TimeSeen;
  readonly look: Look;
}

export const overviewPrompt = createPrompt<OverviewReply, OverviewConfig>(({ view, clock, seen, look }, done) => {
  const { status } = view;
  const { deadlineAtMs } = status.terms;
  const size = useSize(look.output);
  const [state, setState] = useState<OverviewState>(startOverview(status));
  const latest = useRef(state);
  latest.current = state;
  /** How far the map is scrolled for the cursor to be seen. */
  const offset = useRef(0);
  const up = (): void => done({ type: 'timeUp' });
  const leftMs = useTimeLeft(deadlineAtMs, clock, seen, {
    warn: (notice) => setState({ ...latest.current, notice }),
    up,
  });
  const guide = useGuide(size, {
    help: helpOf(status, state),
    press(key) {
      if (clock() >= deadlineAtMs) {
        up();
        return undefined;
      }
      const { state: next, effect } = pressOverview(state, key, status, questionsPerRow(status, size), bodyRows(size));
      setState(next);
      if (effect === undefined) return undefined;
      switch (effect.type) {
        case 'nothing':
          return effect;
        case 'goTo':
          done(effect);
          break;
        case 'top':
          offset.current = 0;
          break;
        default:
          done({ type: effect.type });
      }
      return undefined;
    },
  });
  offset.current = overviewOffset(status, state, offset.current, size, look.theme);
  return drawn(overviewFrame(status, state, leftMs, offset.current, size, look.theme, guide));
});
