import { columnsOf } from './columns.ts';
import { bodyRows, frameLines, type Hint, type Size, textWidth } from './frame.ts';
import type { Key } from './key.ts';
import type { Theme } from './theme.ts';
import type { Step } from './thinking.ts';
import { type Range, reveal } from './viewport.ts';
import { wrap } from './wrap.ts';

/** A line of the menu, with the key that takes it at once: one character in lower case. */
export interface MenuLine {
  readonly key: string;
  readonly name: string;
}

export interface MenuState {
  /** 0-based place of a line. */
  readonly cursor: number;
  readonly notice: string;
}

/** @returns `chosen`, a place, where the key takes a line */
export function pressMenu(
  before: MenuState,
  key: Key,
  lines: readonly MenuLine[],
): Step<MenuState, { chosen: number }> {
  const state = { ...before, notice: '' };
  const last = lines.length - 1;
  const at = (cursor: number) => ({ state: { ...state, cursor } });
  if (key.kind === 'character') {
    const chosen = lines.findIndex((line) => line.key === key.character);
    if (chosen >= 0) return { state: { ...state, cursor: chosen }, effect: { chosen } };
    const keys = lines.map((line) => line.key).join(' ');
    return { state: { ...state, notice: `Press ${keys}` } };
  }
  switch (key.name) {
    case 'up':
      return at(state.cursor === 0 ? last : state.cursor - 1);
    case 'down':
      return at(state.cursor === last ? 0 : state.cursor + 1);
    case 'home':
    case 'pageup':
      return at(0);
    case 'end':
    case 'pagedown':
      return at(last);
    case 'enter':
    case 'space':
      return { state, effect: { chosen: state.cursor } };
    default:
      return { state };
  }
}

export function menuFrame(
  message: string,
  lines: readonly MenuLine[],
  state: MenuState,
  size: Size,
  theme: Theme,
): readonly string[] {
  const { symbols } = theme;
  const body: string[] = [];
  let under: Range = { from: 0, to: 1 };
  for (const [index, { key, name }] of lines.entries()) {
    const isUnder = index === state.cursor;
    const drawn = entryLines(`${isUnder ? symbols.pointer : ' '} ${key}  `, name, textWidth(size));
    if (isUnder) under = { from: body.length, to: body.length + drawn.length };
    body.push(...drawn.map((line) => (isUnder ? theme.accent(line) : line)));
  }
  const offset = reveal({ offset: 0, rows: bodyRows(size), total: body.length }, under);
  const hints: readonly Hint[] = [
    { key: 'Enter', does: 'takes it' },
    { key: `${symbols.up}${symbols.down}`, does: 'moves' },
    { key: 'letter', does: 'takes its line' },
  ];
  return frameLines({ heading: { places: [message] }, body, status: state.notice, hints }, size, offset, theme);
}

function entryLines(lead: string, name: string, width: number): readonly string[] {
  const indent = columnsOf(lead);
  return wrap(name, Math.max(1, width - indent)).map(
    (line, index) => `${index === 0 ? lead : ' '.repeat(indent)}${line}`,
  );
}
