/** The cells of a screen, put together to what is drawn in one go. */
import { drawnAs } from './drawn-characters.mjs';
import { hex, indexed, mixed } from './palette.mjs';

/**
 * @typedef {import('@xterm/headless').Terminal} Terminal
 * @typedef {import('@xterm/headless').IBufferCell} Cell
 * @typedef {import('./palette.mjs').Palette} Palette
 * @typedef {import('./drawn-characters.mjs').Box} Box
 *
 * Neighbours in one row that look alike. `text` is of letters that every monospaced font has, `wide` of characters with two columns,
 * `sign` one character that may come from another font, `boxes` is drawn: `boxes` are in cells, from the first cell on.
 * `style` is CSS.
 * @typedef {{ kind: 'text' | 'wide' | 'sign' | 'boxes', text: string, column: number, columns: number, row: number,
 *   style: string, boxes: readonly Box[] }} Run
 */

/** Letters, digits and the punctuation of prose. */
const COMMON = /^[\u0020-\u007e\u00a0-\u024f\u0370-\u0373\u0376-\u03ff\u0400-\u052f\u2010-\u2027][\u0300-\u036f]*$/;

/**
 * @param {Terminal} terminal
 * @param {Palette} palette
 * @returns {readonly Run[]} backgrounds first
 */
export function runsOf(terminal, palette) {
  const rows = rowsOf(terminal);
  const backgrounds = rows.flatMap((cells, row) => joined(cells.flatMap((cell) => backgroundOf(cell, row, palette))));
  const texts = rows.flatMap((cells, row) => joined(cells.map((cell) => runOf(cell, row, palette))).flatMap(trimmed));
  return [...backgrounds, ...texts];
}

/**
 * @param {Terminal} terminal
 * @returns {string} what can be read, without blank rows at the end
 */
export function textOf(terminal) {
  const { active } = terminal.buffer;
  const rows = Array.from({ length: terminal.rows }, (_row, at) => active.getLine(active.baseY + at));
  return rows
    .map((row) => row?.translateToString(true) ?? '')
    .join('\n')
    .trimEnd();
}

/**
 * @param {Terminal} terminal
 * @returns {readonly (readonly { readonly cell: Cell, readonly column: number }[])[]}
 */
function rowsOf({ buffer: { active }, cols, rows }) {
  return Array.from({ length: rows }, (_row, at) => {
    const line = active.getLine(active.baseY + at);
    return Array.from({ length: cols }, (_cell, column) => line?.getCell(column)).flatMap((cell, column) =>
      cell === undefined || cell.getWidth() === 0 ? [] : [{ cell, column }],
    );
  });
}

/** @returns {readonly Run[]} */
function backgroundOf(
  /** @type {{ cell: Cell, column: number }} */ { cell, column },
  /** @type {number} */ row,
  /** @type {Palette} */ palette,
) {
  const { behind } = coloursOf(cell, palette);
  if (behind === palette.background) return [];
  const columns = cell.getWidth();
  return [{ kind: 'boxes', text: '', column, columns, row, style: `fill:${behind}`, boxes: [[0, 0, columns, 1]] }];
}

/** @returns {Run} */
function runOf(
  /** @type {{ cell: Cell, column: number }} */ { cell, column },
  /** @type {number} */ row,
  /** @type {Palette} */ palette,
) {
  const text = cell.isInvisible() ? ' ' : cell.getChars() || ' ';
  const columns = cell.getWidth();
  const { front } = coloursOf(cell, palette);
  const picture = drawnAs(text);
  if (picture !== undefined) {
    const opacity = picture.opacity === 1 ? '' : `;opacity:${picture.opacity}`;
    return { kind: 'boxes', text, column, columns, row, style: `fill:${front}${opacity}`, boxes: picture.boxes };
  }
  const kind = columns === 2 ? 'wide' : COMMON.test(text) ? 'text' : 'sign';
  return { kind, text, column, columns, row, style: styleOf(cell, front), boxes: [] };
}

/** @param {Cell} cell @param {string} front */
function styleOf(cell, front) {
  const lines = [...(cell.isUnderline() ? ['underline'] : []), ...(cell.isStrikethrough() ? ['line-through'] : [])];
  return [
    `fill:${front}`,
    ...(cell.isBold() ? ['font-weight:700'] : []),
    ...(cell.isItalic() ? ['font-style:italic'] : []),
    ...(lines.length === 0 ? [] : [`text-decoration:${lines.join(' ')}`]),
  ].join(';');
}

/** @param {Cell} cell @param {Palette} palette */
function coloursOf(cell, palette) {
  const front = cell.isFgDefault() ? palette.text : colourOf(cell.getFgColor(), cell.isFgRGB(), palette);
  const behind = cell.isBgDefault() ? palette.background : colourOf(cell.getBgColor(), cell.isBgRGB(), palette);
  const [above, below] = cell.isInverse() ? [behind, front] : [front, behind];
  return { front: cell.isDim() ? mixed(above, below, 0.35) : above, behind: below };
}

/** @param {number} value @param {boolean} rgb @param {Palette} palette */
function colourOf(value, rgb, palette) {
  return rgb ? hex([value >> 16, (value >> 8) & 255, value & 255]) : indexed(value, palette);
}

/**
 * @param {readonly Run[]} runs single cells of a row, from left to right
 * @returns {readonly Run[]}
 */
function joined(runs) {
  /** @type {Run[]} */
  const list = [];
  for (const run of runs) {
    const last = list.at(-1);
    const alike = last !== undefined && last.kind === run.kind && last.style === run.style && run.kind !== 'sign';
    if (!alike || last.column + last.columns !== run.column) list.push({ ...run });
    else {
      last.text += run.text;
      last.boxes = widened(last.boxes, run.boxes, last.columns);
      last.columns += run.columns;
    }
  }
  return list;
}

/**
 * @param {readonly Box[]} before
 * @param {readonly Box[]} boxes
 * @param {number} by columns
 * @returns {readonly Box[]} those that touch as one
 */
function widened(before, boxes, by) {
  const list = [...before];
  for (const [left, top, right, bottom] of boxes) {
    const at = list.findIndex((box) => box[1] === top && box[3] === bottom && box[2] === left + by);
    const touched = list[at];
    if (touched === undefined) list.push([left + by, top, right + by, bottom]);
    else list[at] = [touched[0], top, right + by, bottom];
  }
  return list;
}

/**
 * @param {Run} run
 * @returns {readonly Run[]} without blanks around its text; none where nothing is left
 */
function trimmed(run) {
  if (run.kind !== 'text' || /text-decoration/.test(run.style)) return [run];
  const text = run.text.trim();
  if (text === '') return [];
  const column = run.column + run.text.length - run.text.trimStart().length;
  return [{ ...run, text, column, columns: run.columns - (run.text.length - text.length) }];
}
