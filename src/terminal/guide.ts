import { columnsOf } from './columns.ts';
import { bodyRows, frameLines, type Hint, type Parts, type Size, textWidth } from './frame.ts';
import { helpLines, type KeyHelp } from './help.ts';
import { type Key, keyLabel, scrollLines } from './key.ts';
import type { Theme } from './theme.ts';
import { clampOffset } from './viewport.ts';

/** What helps a person on any screen: the page of its keys, and the line that answers a key that does nothing there. */
export interface Guide {
  /** How far the page of keys is scrolled; undefined while it is closed. */
  readonly offset: number | undefined;
  /** What the last key is called, where it did nothing. */
  readonly wrong: string | undefined;
  /** Between the two ends of a pasted text, of which no part is a key. */
  readonly pasting: boolean;
}

export const NO_GUIDE: Guide = { offset: undefined, wrong: undefined, pasting: false };

/** What a key may be told to do beyond the effects of its screen. */
export interface Nothing {
  readonly type: 'nothing';
}
export const NOTHING: Nothing = { type: 'nothing' };

/**
 * The keys that all screens share: `?`, any key that leaves the page of keys, and pasted texts.
 *
 * @param page how long the page of keys is, and the rows for it
 * @returns undefined for a key that is for the screen
 */
export function pressGuide(
  guide: Guide,
  key: Key,
  page: { readonly total: number; readonly rows: number },
): Guide | undefined {
  if (key.kind === 'named' && key.name === 'paste-start') return { ...guide, pasting: true };
  if (key.kind === 'named' && key.name === 'paste-end') return { ...guide, pasting: false, wrong: keyLabel(key) };
  if (guide.pasting) return guide;
  const opens = key.kind === 'character' && key.character === '?';
  if (guide.offset === undefined) return opens ? { ...NO_GUIDE, offset: 0 } : undefined;
  const lines = page.total > page.rows ? scrollLines(key, page.rows) : undefined;
  return lines === undefined
    ? NO_GUIDE
    : { ...NO_GUIDE, offset: clampOffset({ ...page, offset: guide.offset + lines }) };
}

/** Behind a key that the screen has no use for. The same one again changes nothing. */
export function afterWrongKey(guide: Guide, key: Key): Guide {
  const wrong = keyLabel(key);
  return guide.wrong === wrong ? guide : { ...NO_GUIDE, wrong };
}

/** A state whose notice was read; the same one where there was none. */
export function withoutNotice<State extends { readonly notice: string }>(state: State): State {
  return state.notice === '' ? state : { ...state, notice: '' };
}

/** The parts of a screen with what it tells of its keys. */
export interface GuidedParts extends Parts {
  readonly notice: string;
  readonly help: readonly KeyHelp[];
}

/** A screen, or the page of its keys. */
export function guidedFrame(
  parts: GuidedParts,
  guide: Guide,
  size: Size,
  offset: number,
  theme: Theme,
): readonly string[] {
  const { heading, hints } = parts;
  const width = textWidth(size);
  if (guide.offset !== undefined) {
    const page = helpLines(parts.help, width);
    const status = guide.wrong === undefined ? 'Keys' : `${guide.wrong} does nothing here.`;
    const keys = page.length > bodyRows(size) ? [BACK, SCROLL] : [BACK];
    return frameLines({ heading, body: page, status, hints: keys }, size, guide.offset, theme);
  }
  const notice = parts.notice || (guide.wrong === undefined ? '' : wrongText(guide.wrong, hints, width));
  return frameLines({ ...parts, notice, hints: withHelp(hints, width) }, size, offset, theme);
}

const BACK: Hint = { key: 'any key', does: 'goes back' };
const SCROLL: Hint = { key: 'PgDn', does: 'scrolls' };

/** Where all keys are told; each screen has it behind its way out. */
export const HELP_HINT: Hint = { key: '?', does: 'keys' };

/** Where columns are few, `?` does without a word rather than be left out. */
function withHelp(hints: readonly Hint[], width: number): readonly Hint[] {
  const at = hints.indexOf(HELP_HINT);
  const before = hints.slice(0, at + 1).reduce((sum, { key, does }) => sum + key.length + does.length + 4, -3);
  return before <= width ? hints : hints.map((hint) => (hint === HELP_HINT ? { key: '?', does: '' } : hint));
}

/** `z does nothing here. Enter submits, q quits, ? shows all keys.`, with as many keys as the line takes. */
export function wrongText(label: string, hints: readonly Hint[], width: number): string {
  const last = '? shows all keys.';
  let text = `${label} does nothing here. `;
  if (columnsOf(text) + last.length > width) {
    const short = [`${label} does nothing: ? shows keys.`, `${label} does nothing: ? helps.`];
    return short.find((one) => columnsOf(one) <= width) ?? `${label} does nothing.`;
  }
  for (const { key, does, says = `${key} ${does}` } of hints.filter((hint) => hint !== HELP_HINT)) {
    if (says !== '' && columnsOf(text + says) + 2 + last.length <= width) text += `${says}, `;
  }
  return text + last;
}
