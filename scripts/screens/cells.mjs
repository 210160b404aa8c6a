/** The cells of a screen, each with what is to be drawn in it. */
import { drawnAs } from './drawn-characters.mjs';
import { hex, indexed, mixed } from './palette.mjs';

/**
 * @typedef {import('@xterm/headless').Terminal} Terminal
 * @typedef {import('@xterm/headless').IBufferCell} Cell
 * @typedef {import('./palette.mjs').Palette} Palette
 * @typedef {import('./drawn-characters.mjs').Box} Box
 *
 * One cell, or neighbours in one row that look alike. `text` is of letters that every monospaced font has, `wide` of characters with two
 * columns, `sign` one character that may come from another font; `boxes` is drawn, in cells from the first one on; without a
 * text it is what is behind one. `style` is CSS.
 * @typedef {{ kind: 'text' | 'wide' | 'sign' | 'boxes', text: string, column: number, columns: number, row: number,
 *   style: string, boxes: readonly Box[] }} Run
 */

/** Letters, digits and the punctuation of prose. */
const COMMON = /^[\u0020-\u007e\u00a0-\u024f\u0370-\u0373\u0376-\u03ff\u0400-\u052f\u2010-\u2027][\u0300-\u036f]*$/;

/**
 * @param {Terminal} terminal
 * @returns {string} what can be read, without blank rows at the end
 */
export function textOf(terminal) {
  const { active } = terminal.buffer;
  const rows = Array.from({ length: terminal.rows }, (_row, at) => active.getLine(active.baseY + at));
  const lines = rows.map((row) => row?.translateToString(true) ?? '');
  return lines.join('\n').trimEnd();
}

/**
 * @param {Terminal} terminal
 * @param {Palette} palette
 * @returns {readonly Run[]} single cells with something in them, row by row; where there is a colour behind one, this comes first
 */
export function cellsOf({ buffer: { active }, cols, rows }, palette) {
  return Array.from({ length: rows }, (_row, row) => row).flatMap((row) => {
    const line = active.getLine(active.baseY + row);
    return Array.from({ length: cols }, (_column, column) => column).flatMap((column) => {
      const cell = line?.getCell(column);
      // The second half of a wide character has no width.
      if (cell === undefined || cell.getWidth() === 0) return [];
      const place = { row, column, columns: cell.getWidth() };
      return [...behind(cell, palette), ...inFront(cell, palette)].map((drawn) => ({ ...place, ...drawn }));
    });
  });
}

/** @typedef {Pick<Run, 'kind' | 'text' | 'style' | 'boxes'>} Drawn */

/** @param {Cell} cell @param {Palette} palette @returns {readonly Drawn[]} */
function behind(cell, palette) {
  const { below } = coloursOf(cell, palette);
  if (below === palette.background) return [];
  return [{ kind: 'boxes', text: '', style: `fill:${below}`, boxes: [[0, 0, cell.getWidth(), 1]] }];
}

/** @param {Cell} cell @param {Palette} palette @returns {readonly Drawn[]} */
function inFront(cell, palette) {
  const text = cell.isInvisible() ? ' ' : cell.getChars() || ' ';
  const { above } = coloursOf(cell, palette);
  const picture = drawnAs(text);
  if (picture !== undefined) {
    const opacity = picture.opacity === 1 ? '' : `;opacity:${picture.opacity}`;
    return [{ kind: 'boxes', text, style: `fill:${above}${opacity}`, boxes: picture.boxes }];
  }
  const lines = [...(cell.isUnderline() ? ['underline'] : []), ...(cell.isStrikethrough() ? ['line-through'] : [])];
  if (text === ' ' && lines.length === 0) return [];
  const style = [
    `fill:${above}`,
    ...(cell.isBold() ? ['font-weight:700'] : []),
    ...(cell.isItalic() ? ['font-style:italic'] : []),
    ...(lines.length === 0 ? [] : [`text-decoration:${lines.join(' ')}`]),
  ];
  return [{ kind: kindOf(text, cell.getWidth()), text, style: style.join(';'), boxes: [] }];
}

/** @param {string} text @param {number} columns @returns {Run['kind']} */
function kindOf(text, columns) {
  if (columns === 2) return 'wide';
  return COMMON.test(text) ? 'text' : 'sign';
}

/** @param {Cell} cell @param {Palette} palette */
function coloursOf(cell, palette) {
  const front = cell.isFgDefault() ? palette.text : colourOf(cell.getFgColor(), cell.isFgRGB(), palette);
  const back = cell.isBgDefault() ? palette.background : colourOf(cell.getBgColor(), cell.isBgRGB(), palette);
  const [above, below] = cell.isInverse() ? [back, front] : [front, back];
  return { above: cell.isDim() ? mixed(above, below, 0.35) : above, below };
}

/** @param {number} value @param {boolean} rgb @param {Palette} palette */
function colourOf(value, rgb, palette) {
  return rgb ? hex([value >> 16, (value >> 8) & 255, value & 255]) : indexed(value, palette);
}
