import { useRef } from '@inquirer/core';
import type { Size } from './frame.ts';
import { type Body, revealed, scrolledTo } from './question-body.ts';
import type { Scrolling, Thinking } from './thinking.ts';

/** Where the body of a question is scrolled to. */
export interface Scroll<State> {
  /** Does what a key asked for; `state` is what it left. */
  readonly follow: (effect: Scrolling, state: State) => void;
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
      if (effect.type === 'top') set(0);
      else if (effect.type === 'reveal') set(revealed(bodyOf(state), state, offset, size));
      else set(scrolledTo(bodyOf(state), offset + effect.lines, size));
    },
    offset(state) {
      // From the top, so that what is shown depends on the size alone, not on the sizes before.
      if (scroll.current.size !== size) set(revealed(bodyOf(state), state, 0, size));
      return scroll.current.offset;
    },
  };
}
