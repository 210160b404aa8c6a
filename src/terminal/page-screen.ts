import { bodyRows, frameLines, type Hint, type Size, textWidth } from './frame.ts';
import { type Key, scrollLines } from './key.ts';
import type { Theme } from './theme.ts';
import type { Step } from './thinking.ts';
import type { Setting } from './typeset.ts';
import { clampOffset } from './viewport.ts';

/** Something to read that a few keys go on from. */
export interface Page<Reply> {
  readonly header: string;
  readonly lines: (setting: Setting) => readonly string[];
  /** The line above the keys, as long as there is no notice. */
  readonly status?: string;
  /** The first is what Enter does. */
  readonly keys: readonly (Hint & { readonly reply: Reply })[];
}

export interface PageState {
  readonly offset: number;
  readonly notice: string;
}

/** @param rows of the part that scrolls */
export function pressPage<Reply>(
  { keys }: Page<Reply>,
  before: PageState,
  key: Key,
  rows: number,
): Step<PageState, { readonly type: 'reply'; readonly reply: Reply } | { readonly type: 'scroll'; lines: number }> {
  const state = { ...before, notice: '' };
  const lines = scrollLines(key, rows);
  if (lines !== undefined) return { state, effect: { type: 'scroll', lines } };
  const [first] = keys;
  const goesOn = key.kind === 'named' && (key.name === 'enter' || key.name === 'space');
  const pressed = goesOn ? first : keys.find((one) => key.kind === 'character' && one.key === key.character);
  if (pressed !== undefined) return { state, effect: { type: 'reply', reply: pressed.reply } };
  if (key.kind === 'named') return { state };
  return { state: { ...state, notice: `${key.character} does nothing here: ${first?.key} ${first?.does}.` } };
}

export function pageFrame<Reply>(page: Page<Reply>, state: PageState, size: Size, theme: Theme): readonly string[] {
  const { header, keys, status = '' } = page;
  const body = page.lines({ theme, width: textWidth(size) });
  const told = state.notice === '' ? status : state.notice;
  return frameLines({ heading: { places: [header] }, body, status: told, hints: keys }, size, state.offset, theme);
}

/** The state after scrolling by so many lines. */
export function scrolledPage<Reply>(
  page: Page<Reply>,
  state: PageState,
  lines: number,
  size: Size,
  theme: Theme,
): PageState {
  const total = page.lines({ theme, width: textWidth(size) }).length;
  return { ...state, offset: clampOffset({ offset: state.offset + lines, rows: bodyRows(size), total }) };
}
