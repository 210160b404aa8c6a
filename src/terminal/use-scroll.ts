import { useRef } from '@inquirer/core';
import { bodyRows, type Size } from './frame.ts';
import { NOTHING, type Nothing } from './guide.ts';
import { type Body, revealed, scrolledTo } from './question-body.ts';
import type { Scrolling, Thinking } from './thinking.ts';

/** Where the body of a question is scrolled to. */
export interface Scroll<State> {
  /** Does what a key asked for, where there is something to scroll; `state` is what it left. */
  readonly follow: (effect: Scrolling, state: State) => Nothing | undefined;
  /** For drawing: in a window of another size the cursor is looked for again. */
  readonly offset: (state: State) => number;
}

/** It is set while drawing too, so it is no state. */
export function useScroll<State extends Thinking>(size: Size, bodyOf: (state: State) => Body): Scroll<State> {
  const scroll = useRef({ size, offset: 0 });
  const set = (offset: number): void => {
    scroll.current = { size, offset };
  };
  return {
    follow(effect, state) {
      const { offset } = scroll.current;
      const body = bodyOf(state);
      if (effect.type === 'reveal') set(revealed(body, state, offset, size));
      else if (body.lines.length <= bodyRows(size)) return NOTHING;
      else set(scrolledTo(body, offset + effect.lines, size));
      return undefined;
    },
    offset(state) {
      // From the top, so that what is shown depends on the size alone, not on the sizes before.
      if (scroll.current.size !== size) set(revealed(bodyOf(state), state, 0, size));
      return scroll.current.offset;
    },
  };
}
