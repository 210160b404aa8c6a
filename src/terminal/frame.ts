import { wrapColumns } from './break-lines.ts';
import { type Heading, headingLine, headingLines } from './heading.ts';
import type { Theme } from './theme.ts';
import { truncate } from './truncate.ts';
import { clampOffset, windowLines } from './viewport.ts';

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

/** The whole screen as lines, never more than there are rows, so that nothing scrolls away and nothing is left behind. */
export function frameLines(
  { heading, body, status, notice = '', hints }: Parts,
  size: Size,
  offset: number,
  theme: Theme,
): readonly string[] {
  if (size.columns < SMALLEST.columns || size.rows < SMALLEST.rows) return tooSmall(size, theme);
  const width = textWidth(size);
  const roomy = isRoomy(size.rows);
  const head = roomy ? [...headingLines(heading, width, theme), ''] : [headingLine(heading, width, theme)];
  const overflows = body.length > bodyRows(size);
  // A text that does not fit uses the line of a status that says nothing.
  const spare = overflows && status === '' && notice === '' ? 1 : 0;
  const window = { rows: bodyRows(size) + spare, total: body.length, offset };
  const shown = windowLines(body, { ...window, offset: clampOffset(window) }, (side, count) => {
    const [symbol, key] = side === 'above' ? [theme.symbols.up, 'PgUp'] : [theme.symbols.down, 'PgDn'];
    return theme.dim(`${symbol} ${count} more ${count === 1 ? 'line' : 'lines'} ${side} (${key})`);
  });
  const keys = hintLine(hints, width, theme);
  if (spare === 1) return [...head, ...shown, ...(roomy ? [''] : []), keys];
  const { ellipsis } = theme.symbols;
  const told = notice === '' ? [truncate(status, width, ellipsis)] : wrapColumns(notice, width);
  return [...head, ...shown, ...footLines(told, keys, width, roomy, ellipsis)];
}

/** A second line takes the place of the empty one above; where there is none, that of the keys. */
function footLines(
  [first = '', ...rest]: readonly string[],
  keys: string,
  width: number,
  roomy: boolean,
  ellipsis: string,
): readonly string[] {
  if (rest.length === 0) return [...(roomy ? [''] : []), first, keys];
  const second = rest.length === 1 ? rest : [truncate(rest.join(' '), width, ellipsis)];
  return [first, ...second, ...(roomy ? [keys] : [])];
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
