/** What a terminal shows, as a picture that stays text: sharp at any size, and readable where it cannot be seen. */
import { PALETTES } from './palette.mjs';
import { runsOf, textOf } from './runs.mjs';

/** Pixels. The font size fits fonts with characters of 0.6 em; what is wider or narrower is set to its columns. */
const CELL = { width: 8, height: 18, baseline: 13.5, font: 13.3 };
const WINDOW = { side: 16, bar: 30, top: 12, bottom: 14, radius: 9 };
const FONTS = `ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace`;

/**
 * @param {import('@xterm/headless').Terminal} terminal
 * @param {{ readonly title: string, readonly about: string, readonly background: 'dark' | 'light', readonly cut: boolean }} options
 *   `title` stands in the bar of the window; `about` is read out, and then the text of the screen; with `cut` the window ends where the
 *   text does
 * @returns {string} SVG
 */
export function svgScreen(terminal, { title, about, background, cut }) {
  const palette = PALETTES[background];
  const text = textOf(terminal);
  const { cols } = terminal;
  const rows = cut ? text.split('\n').length : terminal.rows;
  const [width, height] = [
    cols * CELL.width + 2 * WINDOW.side,
    WINDOW.bar + WINDOW.top + rows * CELL.height + WINDOW.bottom,
  ];
  const styles = new Map([[`fill:${palette.text}`, '']]);
  const parts = runsOf(terminal, palette).map((run) => drawn(run, styles));
  const css = [...styles].flatMap(([style, name]) => (name === '' ? [] : [`.${name}{${style}}`])).join('');
  const dots = [0, 1, 2].map((at) => `<circle cx="${18 + 16 * at}" cy="15" r="4.5"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" xml:space="preserve">
<title id="t">${escaped(about)}</title>
<desc id="d">${escaped(text)}</desc>
<style>text{white-space:pre;fill:${palette.text};font-size:${CELL.font}px;font-family:${FONTS}}${css}</style>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="${WINDOW.radius}" fill="${palette.background}" stroke="${palette.edge}"/>
<path d="M1 ${WINDOW.bar}V${WINDOW.radius + 0.5}a${WINDOW.radius - 0.5} ${WINDOW.radius - 0.5} 0 0 1 ${WINDOW.radius - 0.5}-${WINDOW.radius - 0.5}H${width - WINDOW.radius - 0.5}a${WINDOW.radius - 0.5} ${WINDOW.radius - 0.5} 0 0 1 ${WINDOW.radius - 0.5} ${WINDOW.radius - 0.5}V${WINDOW.bar}z" fill="${palette.bar}"/>
<g fill="${palette.edge}">${dots}</g>
<text x="72" y="19.5" style="fill:${palette.quiet};font-size:12px">${escaped(title)}</text>
<g transform="translate(${WINDOW.side} ${WINDOW.bar + WINDOW.top})">
${parts.join('\n')}
</g>
</svg>
`;
}

/**
 * @param {import('./runs.mjs').Run} run
 * @param {Map<string, string>} styles names of those met so far; an empty one is how text looks anyway
 */
function drawn({ kind, text, column, columns, row, style, boxes }, styles) {
  const known = styles.get(style);
  const name = known ?? `s${styles.size}`;
  if (known === undefined) styles.set(style, name);
  const [x, y] = [column * CELL.width, row * CELL.height];
  const looks = name === '' ? '' : ` class="${name}"`;
  if (kind === 'boxes') {
    const path = boxes.map(([left, top, right, bottom]) => {
      const [from, to] = [round(left * CELL.width), round(right * CELL.width)];
      return `M${from} ${round(top * CELL.height)}H${to}V${round(bottom * CELL.height)}H${from}z`;
    });
    return `<path${name === '' ? ` style="${style}"` : looks} transform="translate(${x} ${y})" d="${path.join('')}"/>`;
  }
  // One sign of another font is squeezed into its cell; in a row of them only the gaps are changed.
  const length = ` textLength="${columns * CELL.width}"${kind === 'sign' ? ' lengthAdjust="spacingAndGlyphs"' : ''}`;
  return `<text x="${x}" y="${round(y + CELL.baseline)}"${length}${looks}>${escaped(text)}</text>`;
}

/** @param {number} pixels */
function round(pixels) {
  return Math.round(pixels * 100) / 100;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
