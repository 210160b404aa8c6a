import { useRef } from '@inquirer/core';
import { bodyRows, isTooSmall, type Size } from './frame.ts';
import { NOTHING, type Nothing } from './guide.ts';
import { type Body, isInView, revealed, scrolledTo } from './question-body.ts';
import type { Scrolling, Thinking } from './thinking.ts';

/** Where the body of a question is scrolled to. */
export interface Scroll<State> {
  /** Does what a key asked for, where there is something to scroll; `state` is what it left. */
  readonly follow: (effect: Scrolling, state: State) => Nothing | undefined;
  readonly offset: (state: State) => number;
}

/** It is set while drawing too, so it is no state. */
export function useScroll<State extends Thinking>(
  size: Size,
  bodyOf: (state: State, size: Size) => Body,
): Scroll<State> {
  const scroll = useRef<{ readonly size: Size; readonly offset: number } | undefined>(undefined);
  const set = (offset: number): number => {
    scroll.current = { size, offset };
    return offset;
  };
  return {
    follow(effect, state) {
      const offset = scroll.current?.offset ?? 0;
      const body = bodyOf(state, size);
      if (effect.type === 'reveal') set(revealed(body, state, offset, size));
      else if (body.lines.length <= bodyRows(size)) return NOTHING;
      else set(scrolledTo(body, offset + effect.lines, size));
      return undefined;
    },
    offset(state) {
      const before = scroll.current;
      if (isTooSmall(size)) return before?.offset ?? 0;
      if (before === undefined) {
        // What was chosen before is looked for; else a question is read from its stem on.
        return set(state.chosen.size > 0 ? revealed(bodyOf(state, size), state, 0, size) : 0);
      }
      if (before.size.columns === size.columns && before.size.rows === size.rows) return before.offset;
      // In a window of another size the cursor is in view again where it was, and from the top, so that what is shown depends on
      // the size alone; whoever read the stem goes on with that.
      return isInView(bodyOf(state, before.size), state, before.offset, before.size)
        ? set(revealed(bodyOf(state, size), state, 0, size))
        : set(scrolledTo(bodyOf(state, size), before.offset, size));
    },
  };
}
