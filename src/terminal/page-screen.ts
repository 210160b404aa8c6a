import { bodyRows, type Hint, type Size, textWidth } from './frame.ts';
import { type Guide, guidedFrame, HELP_HINT, NO_GUIDE, NOTHING, type Nothing } from './guide.ts';
import type { KeyHelp } from './help.ts';
import { type Key, scrollLines } from './key.ts';
import type { Theme } from './theme.ts';
import type { Setting } from './typeset.ts';
import { clampOffset } from './viewport.ts';

/** A key that leaves a page. */
interface PageKey<Reply> extends Hint {
  readonly reply: Reply;
  /** What it does, in a few words. */
  readonly help: string;
}

/** Something to read that a few keys go on from. */
export interface Page<Reply> {
  readonly header: string;
  readonly lines: (setting: Setting) => readonly string[];
  /** The line above the keys, as long as there is no notice. */
  readonly status?: string;
  /** The first is what Enter does; the most important first, as the last may not be named in a narrow window. */
  readonly keys: readonly PageKey<Reply>[];
}

export type PageEffect<Reply> =
  | Nothing
  | { readonly type: 'reply'; readonly reply: Reply }
  | { readonly type: 'scroll'; readonly lines: number };

/** @param rows of the part that scrolls */
export function pressPage<Reply>({ keys }: Page<Reply>, key: Key, rows: number): PageEffect<Reply> {
  const lines = scrollLines(key, rows);
  if (lines !== undefined) return { type: 'scroll', lines };
  const goesOn = key.kind === 'named' && (key.name === 'enter' || key.name === 'space');
  const pressed = goesOn ? keys[0] : keys.find((one) => key.kind === 'character' && one.key === key.character);
  return pressed === undefined ? NOTHING : { type: 'reply', reply: pressed.reply };
}

export function pageFrame<Reply>(
  page: Page<Reply>,
  offset: number,
  size: Size,
  theme: Theme,
  guide: Guide = NO_GUIDE,
): readonly string[] {
  const { header, keys, status = '' } = page;
  const body = page.lines({ theme, width: textWidth(size) });
  const scrolls = body.length > bodyRows(size) ? [{ key: 'PgDn', does: 'scrolls' }] : [];
  const hints = [...keys.slice(0, 2), HELP_HINT, ...keys.slice(2), ...scrolls];
  return guidedFrame(
    { heading: { places: [header] }, body, status, notice: '', hints, help: pageHelp(page) },
    guide,
    size,
    offset,
    theme,
  );
}

export function pageHelp<Reply>({ keys }: Page<Reply>): readonly KeyHelp[] {
  return [
    ...keys.map(({ key, help }): KeyHelp => [key, help]),
    ['up, down', 'scroll'],
    ['PgUp, PgDn', 'scroll by pages'],
  ];
}

/** The offset after scrolling by so many lines; undefined where all is in view. */
export function scrolledPage<Reply>(
  page: Page<Reply>,
  offset: number,
  lines: number,
  size: Size,
  theme: Theme,
): number | undefined {
  const [rows, total] = [bodyRows(size), page.lines({ theme, width: textWidth(size) }).length];
  return total <= rows ? undefined : clampOffset({ offset: offset + lines, rows, total });
}
