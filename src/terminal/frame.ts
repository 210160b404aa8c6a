import { wrapColumns } from './break-lines.ts';
import { type Heading, headingLine, headingLines } from './heading.ts';
import type { Theme } from './theme.ts';
import { truncate } from './truncate.ts';
import { clampOffset, isShown, type Range, reveal, windowLines } from './viewport.ts';

/** Columns and rows of the terminal. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

const SMALLEST: Size = { columns: 30, rows: 10 };
/** Longer lines are hard to read. */
const WIDEST = 100;

/** A key with what it does, the most important first. */
export interface Hint {
  readonly key: string;
  /** One or two words; empty where the key alone says enough. */
  readonly does: string;
  /** The same in a sentence, key included, where `key does` would be none; empty where another one says it. */
  readonly says?: string;
}

/** The parts of a screen, top to bottom. Only `body` scrolls. */
export interface Parts {
  readonly heading: Heading;
  readonly body: readonly string[];
  /** What of the body stays in view where it is, whatever is told below it. */
  readonly keep?: Range | undefined;
  /** One line that stays above the keys; cut where it is too long. */
  readonly status: string;
  /** Stands there until the next key, and may take two lines; empty where there is nothing to tell. */
  readonly notice?: string;
  readonly hints: readonly Hint[];
}

/** Columns for text: the last one stays free, as writing there makes some terminals wrap. */
export function textWidth({ columns }: Size): number {
  return Math.min(WIDEST, columns - 1);
}

/** Rows that the body can take. Empty lines around it, and that of the bar, go first where rows are few. */
export function bodyRows({ rows }: Size): number {
  return rows - 1 - (isRoomy(rows) ? 6 : 3);
}

function isRoomy(rows: number): boolean {
  return rows >= 16;
}

export function isTooSmall({ columns, rows }: Size): boolean {
  return columns < SMALLEST.columns || rows < SMALLEST.rows;
}

/** The whole screen as lines, never more than there are rows, so that nothing scrolls away and nothing is left behind. */
export function frameLines(
  { heading, body, keep, status, notice = '', hints }: Parts,
  size: Size,
  offset: number,
  theme: Theme,
): readonly string[] {
  if (isTooSmall(size)) return tooSmall(size, theme);
  const width = textWidth(size);
  const roomy = isRoomy(size.rows);
  const { ellipsis } = theme.symbols;
  const head = roomy ? [...headingLines(heading, width, theme), ''] : [headingLine(heading, width, theme)];
  const told = notice === '' ? [truncate(status, width, ellipsis)] : twoLines(notice, width, ellipsis);
  // A second line takes the place of the empty one above it; where there is none, that of a line of the body.
  const gap = roomy && told.length === 1 ? [''] : [];
  const whole = { rows: bodyRows(size), total: body.length, offset };
  const isLess = !roomy && told.length === 2;
  const window = isLess ? { ...whole, rows: whole.rows - 1 } : whole;
  const keeps = isLess && keep !== undefined && isShown(whole, keep.from);
  const kept = keeps ? reveal(window, keep) : clampOffset(window);
  const shown = windowLines(body, { ...window, offset: kept }, (side, count) => {
    const [symbol, key] = side === 'above' ? [theme.symbols.up, 'PgUp'] : [theme.symbols.down, 'PgDn'];
    return theme.dim(`${symbol} ${count} more ${count === 1 ? 'line' : 'lines'} ${side} (${key})`);
  });
  return [...head, ...shown, ...gap, ...told, hintLine(hints, width, theme)];
}

function twoLines(text: string, width: number, ellipsis: string): readonly string[] {
  const [first = '', ...rest] = wrapColumns(text, width);
  return rest.length === 0 ? [first] : [first, truncate(rest.join(' '), width, ellipsis)];
}

function tooSmall({ columns, rows }: Size, { symbols }: Theme): readonly string[] {
  const lines = ['Window too small:', `${columns}x${rows},`, `needs ${SMALLEST.columns}x${SMALLEST.rows}.`];
  return lines
    .slice(0, Math.max(1, rows - 1))
    .map((line) => truncate(line, Math.max(1, columns - 1), symbols.ellipsis));
}

/** As many hints as one line takes, so that the way out, named early, is never the one that is cut. */
function hintLine(hints: readonly Hint[], width: number, theme: Theme): string {
  const separator = ` ${theme.symbols.separator} `;
  let used = 0;
  const shown: string[] = [];
  for (const { key, does } of hints) {
    const text = does === '' ? key : `${key} ${does}`;
    const length = text.length + (shown.length === 0 ? 0 : separator.length);
    if (used + length > width) continue;
    used += length;
    shown.push(does === '' ? theme.accent(key) : `${theme.accent(key)} ${theme.dim(does)}`);
  }
  return shown.join(theme.dim(separator));
}
