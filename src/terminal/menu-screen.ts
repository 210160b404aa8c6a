import { columnsOf } from './columns.ts';
import { bodyRows, type Hint, type Size, textWidth } from './frame.ts';
import { type Guide, guidedFrame, HELP_HINT, NO_GUIDE, NOTHING, type Nothing } from './guide.ts';
import type { KeyHelp } from './help.ts';
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

export type MenuEffect = Nothing | { readonly type: 'chosen'; readonly at: number };

/** @param cursor 0-based place of a line */
export function pressMenu(cursor: number, key: Key, lines: readonly MenuLine[]): Step<number, MenuEffect> {
  const last = lines.length - 1;
  const at = (state: number) => ({ state });
  if (key.kind === 'character') {
    const chosen = lines.findIndex((line) => line.key === key.character);
    return chosen < 0 ? { state: cursor, effect: NOTHING } : { state: chosen, effect: { type: 'chosen', at: chosen } };
  }
  switch (key.name) {
    case 'up':
      return at(cursor === 0 ? last : cursor - 1);
    case 'down':
      return at(cursor === last ? 0 : cursor + 1);
    case 'home':
    case 'pageup':
      return at(0);
    case 'end':
    case 'pagedown':
      return at(last);
    case 'enter':
    case 'space':
      return { state: cursor, effect: { type: 'chosen', at: cursor } };
    default:
      return { state: cursor, effect: NOTHING };
  }
}

export function menuHelp(lines: readonly MenuLine[]): readonly KeyHelp[] {
  return [
    ['Enter, space', 'take the line under the cursor'],
    ['up, down', 'move'],
    ['Home, End', 'the first line, the last'],
    ...lines.map(({ key, name }): KeyHelp => [key, name]),
  ];
}

export function menuFrame(
  message: string,
  lines: readonly MenuLine[],
  cursor: number,
  size: Size,
  theme: Theme,
  guide: Guide = NO_GUIDE,
): readonly string[] {
  const { symbols } = theme;
  const body: string[] = [];
  let under: Range = { from: 0, to: 1 };
  for (const [index, { key, name }] of lines.entries()) {
    const isUnder = index === cursor;
    const drawn = entryLines(`${isUnder ? symbols.pointer : ' '} ${key}  `, name, textWidth(size));
    if (isUnder) under = { from: body.length, to: body.length + drawn.length };
    body.push(...drawn.map((line) => (isUnder ? theme.accent(line) : line)));
  }
  const offset = reveal({ offset: 0, rows: bodyRows(size), total: body.length }, under);
  const arrows = `${symbols.up}${symbols.down}`;
  const hints: readonly Hint[] = [
    { key: 'Enter', does: 'takes it', says: `Enter or ${lines.map(({ key }) => key).join(' ')} takes a line` },
    ...(lines.some(({ key }) => key === 'q') ? [{ key: 'q', does: 'quits', says: '' }] : []),
    HELP_HINT,
    { key: arrows, does: 'moves', says: `${arrows} move` },
    { key: 'letter', does: 'takes its line', says: '' },
  ];
  const help = menuHelp(lines);
  return guidedFrame(
    { heading: { places: [message] }, body, keep: under, status: '', notice: '', hints, help },
    guide,
    size,
    offset,
    theme,
  );
}

/** A line of a list with hanging indentation. */
export function entryLines(lead: string, name: string, width: number): readonly string[] {
  const indent = columnsOf(lead);
  return wrap(name, Math.max(1, width - indent)).map(
    (line, index) => `${index === 0 ? lead : ' '.repeat(indent)}${line}`,
  );
}
