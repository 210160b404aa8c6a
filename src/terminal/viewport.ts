/** Lines `from` to `to`, `to` not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The part of a long text that is on the screen. */
export interface Window {
  readonly offset: number;
  readonly rows: number;
  readonly total: number;
}

/** Rows of the window that tell of hidden lines instead of showing one: at its top, and at its bottom. */
function tellsAbove({ offset }: Window): number {
  return offset > 0 ? 1 : 0;
}

function tellsBelow({ offset, rows, total }: Window): number {
  return offset + rows < total ? 1 : 0;
}

/** Whether the window shows this line. */
export function isShown(window: Window, line: number): boolean {
  if (window.total <= window.rows) return true;
  return line >= window.offset + tellsAbove(window) && line < window.offset + window.rows - tellsBelow(window);
}

/** The nearest offset that the text allows. */
export function clampOffset({ offset, rows, total }: Window): number {
  return Math.max(0, Math.min(offset, total - rows));
}

/** Scrolls no further than needed to have a range in view; the start of it, where it is taller than the window. */
export function reveal(window: Window, range: Range): number {
  if (window.total <= window.rows) return 0;
  let offset = clampOffset(window);
  const current = { ...window, offset };
  if (range.to > offset + window.rows - tellsBelow(current)) {
    const last = range.to >= window.total ? 0 : 1;
    offset = range.to - window.rows + last;
  }
  if (range.from < offset + (offset > 0 ? 1 : 0)) offset = range.from - (range.from > 0 ? 1 : 0);
  return clampOffset({ ...window, offset });
}

/**
 * The lines of the window; the first or last of them tells how many are hidden.
 *
 * @param tell the line that tells of hidden lines
 */
export function windowLines(
  lines: readonly string[],
  window: Window,
  tell: (side: 'above' | 'below', count: number) => string,
): readonly string[] {
  if (lines.length <= window.rows) return lines;
  const above = tellsAbove(window);
  const below = tellsBelow(window);
  const shown = lines.slice(window.offset + above, window.offset + window.rows - below);
  return [
    ...(above === 1 ? [tell('above', window.offset + 1)] : []),
    ...shown,
    ...(below === 1 ? [tell('below', lines.length - window.offset - window.rows + 1)] : []),
  ];
}
