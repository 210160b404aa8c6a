/** What a terminal shows, as a picture that stays text: sharp at any size, and readable where it cannot be seen. */
import { cellsOf, textOf } from './cells.mjs';
import { PALETTES } from './palette.mjs';
import { boxesByStyle, textRuns } from './runs.mjs';

/** Pixels. The font size fits fonts whose characters are 0.6 em wide; others are set to their columns. */
const CELL = { width: 8, height: 18, baseline: 13.5, font: 13.3 };
const WINDOW = { side: 16, bar: 30, top: 12, bottom: 14, radius: 9, title: 72 };
const FONTS = `ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace`;

/**
 * @typedef {import('./cells.mjs').Run} Run
 *
 * @param {import('@xterm/headless').Terminal} terminal
 * @param {{ readonly title: string, readonly about: string, readonly background: 'dark' | 'light', readonly whole: boolean }} options
 *   `title` stands in the bar of the window; `about` is read out, and then the text of the screen; the window ends where the text does,
 *   unless it is to be `whole`
 * @returns {string} SVG
 */
export function svgScreen(terminal, { title, about, background, whole }) {
  const palette = PALETTES[background];
  const text = textOf(terminal);
  const rows = whole ? terminal.rows : text.split('\n').length;
  const width = terminal.cols * CELL.width + 2 * WINDOW.side;
  const height = WINDOW.bar + WINDOW.top + rows * CELL.height + WINDOW.bottom;
  const classes = new Map([[`fill:${palette.text}`, '']]);
  const cells = cellsOf(terminal, palette);
  const layers = [cells.filter(({ text }) => text === ''), cells.filter(({ text }) => text !== '')];
  const parts = [
    ...layers
      .flatMap((layer) => [...boxesByStyle(layer)])
      .map(([style, boxes]) => `<path${classOf(style, classes)} d="${pathOf(boxes)}"/>`),
    ...textRuns(cells).map((run) => textRun(run, classes)),
  ];
  const css = [...classes].flatMap(([style, name]) => (name === '' ? [] : [`.${name}{${style}}`])).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" xml:space="preserve">
<title id="t">${escaped(about)}</title>
<desc id="d">${escaped(text)}</desc>
<style>text,path{fill:${palette.text}}text{white-space:pre;font-size:${CELL.font}px;font-family:${FONTS}}path{shape-rendering:crispEdges}${css}</style>
${frame(width, height, title, palette)}
<g transform="translate(${WINDOW.side} ${WINDOW.bar + WINDOW.top})">
${parts.join('\n')}
</g>
</svg>
`;
}

/**
 * The window around the screen, with a quiet bar at its top.
 *
 * @param {number} width @param {number} height @param {string} title @param {import('./palette.mjs').Palette} palette
 */
function frame(width, height, title, { background, bar, edge, quiet }) {
  const { radius } = WINDOW;
  const size = `x=".5" y=".5" width="${width - 1}" height="${height - 1}"`;
  const room = Math.floor((width - WINDOW.title - WINDOW.side) / 7.3);
  const fitting = title.length <= room ? title : `${title.slice(0, room - 1).trimEnd()}…`;
  const dots = [0, 1, 2].map((at) => `<circle cx="${20 + 16 * at}" cy="15" r="4.5" fill="${edge}"/>`).join('');
  return `<clipPath id="c"><path d="M0 0H${width}V${WINDOW.bar}H0z"/></clipPath>
<rect ${size} rx="${radius}" fill="${background}"/><rect ${size} rx="${radius}" fill="${bar}" clip-path="url(#c)"/>
<rect ${size} rx="${radius}" fill="none" stroke="${edge}"/>${dots}
<text x="${WINDOW.title}" y="19.5" style="fill:${quiet};font-size:12px">${escaped(fitting)}</text>`;
}

/** @param {readonly import('./drawn-characters.mjs').Box[]} boxes */
function pathOf(boxes) {
  return boxes
    .map((box) => box.map((value, at) => round(value * (at % 2 === 0 ? CELL.width : CELL.height))))
    .map(([left, top, right, bottom]) => `M${left} ${top}H${right}V${bottom}H${left}z`)
    .join('');
}

/** @param {Run} run @param {Map<string, string>} classes */
function textRun({ kind, text, column, columns, row, style }, classes) {
  // One sign of another font is squeezed into its cell; between several characters only the gaps change.
  const adjusted = kind === 'sign' ? ' lengthAdjust="spacingAndGlyphs"' : '';
  const size = kind === 'wide' ? `${style};font-size:15px` : style;
  const place = `x="${column * CELL.width}" y="${round(row * CELL.height + CELL.baseline)}" textLength="${columns * CELL.width}"`;
  return `<text ${place}${adjusted}${classOf(size, classes)}>${escaped(text)}</text>`;
}

/** @param {string} style @param {Map<string, string>} classes names of the styles met so far */
function classOf(style, classes) {
  const name = classes.get(style) ?? `s${classes.size}`;
  classes.set(style, name);
  return name === '' ? '' : ` class="${name}"`;
}

/** @param {number} pixels */
function round(pixels) {
  return Math.round(pixels * 100) / 100;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
