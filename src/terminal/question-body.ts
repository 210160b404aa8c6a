import { letterAt } from '../domain/labels.ts';
import type { Presented } from '../domain/session.ts';
import { bodyRows, type Hint, type Size, textWidth } from './frame.ts';
import { type OptionMark, optionLines, stemLines } from './question-parts.ts';
import type { Theme } from './theme.ts';
import type { Thinking } from './thinking.ts';
import { clampOffset, isShown, type Range, reveal } from './viewport.ts';
import { toChoose } from './wording.ts';

/** What scrolls of a question that is asked. */
export interface Body {
  readonly lines: readonly string[];
  /** Where each option stands in them. */
  readonly options: readonly Range[];
}

export function questionBody(presented: Presented, state: Thinking, size: Size, theme: Theme): Body {
  const setting = { theme, width: textWidth(size) };
  const lines = [...stemLines(presented, setting), ''];
  const options: Range[] = [];
  for (const option of optionLines(presented, setting, markOf(presented, state, theme))) {
    options.push({ from: lines.length, to: lines.length + option.length });
    lines.push(...option);
  }
  return { lines, options };
}

/** The offset at which the option under the cursor can be seen. */
export function revealed({ lines, options }: Body, { cursor }: Thinking, offset: number, size: Size): number {
  const range = options[cursor];
  return range === undefined ? offset : reveal({ offset, rows: bodyRows(size), total: lines.length }, range);
}

/** Whether the option under the cursor can be seen, at least where it starts. */
export function isInView({ lines, options }: Body, { cursor }: Thinking, offset: number, size: Size): boolean {
  const range = options[cursor];
  return range !== undefined && isShown({ offset, rows: bodyRows(size), total: lines.length }, range.from);
}

/** The nearest offset that there is. */
export function scrolledTo({ lines }: Body, offset: number, size: Size): number {
  return clampOffset({ offset, rows: bodyRows(size), total: lines.length });
}

function markOf(presented: Presented, state: Thinking, theme: Theme): (shown: number) => OptionMark {
  const { symbols } = theme;
  const [on, off] =
    toChoose(presented) === 1 ? [symbols.chosen, symbols.notChosen] : [symbols.ticked, symbols.unticked];
  return (shown) => {
    const under = state.cursor === shown;
    const chosen = state.chosen.has(shown);
    const struck = state.struck.has(shown);
    const marker = `${under ? symbols.pointer : ' '} ${chosen ? on : off} `;
    const paint = struck ? theme.struck : under || chosen ? theme.accent : (text: string): string => text;
    return { marker, note: struck ? '(struck out)' : '', paint };
  };
}

export function choosingHint(presented: Presented): Hint {
  const last = presented.order.length;
  // From ten options on a digit alone does not name them all.
  const key = last < 10 ? `1-${last}` : `a-${letterAt(last - 1)}`;
  const [does, says] = toChoose(presented) === 1 ? ['chooses', 'choose'] : ['ticks', 'tick'];
  return { key, does, says: `${key} ${says}` };
}
