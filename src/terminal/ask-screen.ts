import { letterAt } from '../domain/labels.ts';
import type { Presented } from '../domain/session.ts';
import type { AskState } from './ask-state.ts';
import { bodyRows, frameLines, type Hint, type Size, textWidth } from './frame.ts';
import { askHelp, HELP_HINTS, helpLines } from './help.ts';
import { type OptionMark, optionLines, stemLines } from './question-parts.ts';
import type { Theme } from './theme.ts';
import type { Setting } from './typeset.ts';
import { clampOffset, type Range, reveal } from './viewport.ts';
import { choiceText, headerText, toChoose } from './wording.ts';

/** A question that is being answered, drawn for one size of the terminal. */
export function askFrame(
  presented: Presented,
  state: AskState,
  offset: number,
  size: Size,
  theme: Theme,
): readonly string[] {
  const { separator } = theme.symbols;
  const asking = state.help ? 'Keys' : statusText(presented, state, separator);
  const status = state.notice === '' ? asking : state.notice;
  const header = headerText({ ...presented, marked: state.marked }, separator);
  const keys = state.help ? HELP_HINTS : hints(presented, theme);
  return frameLines(
    { header, body: bodyLines(presented, state, size, theme), status, hints: keys },
    size,
    offset,
    theme,
  );
}

function bodyLines(presented: Presented, state: AskState, size: Size, theme: Theme): readonly string[] {
  return state.help
    ? helpLines(askHelp(presented), textWidth(size))
    : questionBody(presented, state, size, theme).lines;
}

/** The offset at which the option under the cursor can be seen. */
export function revealCursor(presented: Presented, state: AskState, offset: number, size: Size, theme: Theme): number {
  const { lines, options } = questionBody(presented, state, size, theme);
  const range = options[state.cursor];
  return range === undefined ? offset : reveal({ offset, rows: bodyRows(size), total: lines.length }, range);
}

/** The offset after scrolling by so many lines. */
export function scrollBy(
  presented: Presented,
  state: AskState,
  offset: number,
  lines: number,
  size: Size,
  theme: Theme,
): number {
  return clampOffset({
    offset: offset + lines,
    rows: bodyRows(size),
    total: bodyLines(presented, state, size, theme).length,
  });
}

function questionBody(
  presented: Presented,
  state: AskState,
  size: Size,
  theme: Theme,
): { lines: readonly string[]; options: readonly Range[] } {
  const setting: Setting = { theme, width: textWidth(size) };
  const stem = stemLines(presented, setting);
  const lines = [...stem, ''];
  const options: Range[] = [];
  for (const option of optionLines(presented, setting, markOf(presented, state, theme))) {
    options.push({ from: lines.length, to: lines.length + option.length });
    lines.push(...option);
  }
  return { lines, options };
}

function markOf(presented: Presented, state: AskState, theme: Theme): (shown: number) => OptionMark {
  const { symbols } = theme;
  const [on, off] = toChoose(presented) === 1 ? [symbols.chosen, symbols.open] : [symbols.ticked, symbols.unticked];
  return (shown) => {
    const under = state.cursor === shown;
    const chosen = state.chosen.has(shown);
    const struck = state.struck.has(shown);
    const marker = `${under ? symbols.pointer : ' '} ${chosen ? on : off} `;
    const paint = struck ? theme.dim : under || chosen ? theme.accent : (text: string): string => text;
    return { marker, note: struck ? '(struck out)' : '', paint };
  };
}

function statusText(presented: Presented, { chosen, sure }: AskState, separator: string): string {
  return [choiceText(presented, chosen.size, separator), ...(sure === undefined ? [] : [sure])].join(` ${separator} `);
}

function hints(presented: Presented, { symbols }: Theme): readonly Hint[] {
  const last = presented.order.length;
  return [
    { key: 'Enter', does: 'submits' },
    { key: 'q', does: 'quits' },
    { key: '?', does: 'keys' },
    // From ten options on a digit alone does not name them all.
    { key: last < 10 ? `1-${last}` : `a-${letterAt(last - 1)}`, does: toChoose(presented) === 1 ? 'chooses' : 'ticks' },
    { key: `${symbols.up}${symbols.down}`, does: 'moves' },
    { key: 's', does: 'skips' },
    { key: 'm', does: 'marks' },
    { key: 'u', does: 'undoes' },
  ];
}
