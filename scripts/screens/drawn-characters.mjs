/**
 * Characters that must touch their neighbours: blocks, lines and braille. Fonts make them too short for one line height or another, so they
 * are drawn, as terminals do.
 *
 * @typedef {readonly [left: number, top: number, right: number, bottom: number]} Box in parts of a cell, 0 to 1
 */

/** How thick lines are, as a part of a cell's width; and of its height, for lines that lie. */
const THIN = { upright: 0.14, level: 0.062 };

/** Arms of the lines U+2500 to U+253C that end in the middle of the cell: up, right, down, left; 1 light, 2 heavy. */
const ARMS = new Map(
  Object.entries({
    '─': '0101', '━': '0202', '│': '1010', '┃': '2020', '┌': '0110', '┏': '0220', '┐': '0011', '┓': '0022',
    '└': '1100', '┗': '2200', '┘': '1001', '┛': '2002', '├': '1110', '┣': '2220', '┤': '1011', '┫': '2022',
    '┬': '0111', '┳': '0222', '┴': '1101', '┻': '2202', '┼': '1111', '╋': '2222', '╭': '0110', '╮': '0011',
    '╯': '1001', '╰': '1100', '╴': '0001', '╵': '1000', '╶': '0100', '╷': '0010', '╸': '0002', '╹': '2000',
    '╺': '0200', '╻': '0020', '╼': '0201', '╾': '0102',
  }), // biome-ignore format: a table
);

/** Quarters of U+2596 to U+259F: upper left, upper right, lower left, lower right. */
const QUARTERS = ['0010', '0001', '1000', '1011', '1001', '1110', '1101', '0100', '0110', '0111'];

/** Dots of braille, in the order of their bits: column and row. */
const DOTS = [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2], [0, 3], [1, 3]]; // biome-ignore format: a table

/**
 * @param {string} character
 * @returns {{ readonly boxes: readonly Box[], readonly opacity: number } | undefined} nothing for what a font draws
 */
export function drawnAs(character) {
  const code = character.codePointAt(0) ?? 0;
  const solid = (/** @type {readonly Box[]} */ boxes) => ({ boxes, opacity: 1 });
  if (code >= 0x2591 && code <= 0x2593) return { boxes: [[0, 0, 1, 1]], opacity: (code - 0x2590) / 4 };
  const arms = ARMS.get(character);
  if (arms !== undefined) return solid(linesOf([...arms].map(Number)));
  if (code === 0x2580) return solid([[0, 0, 1, 0.5]]);
  if (code >= 0x2581 && code <= 0x2588) return solid([[0, 1 - (code - 0x2580) / 8, 1, 1]]);
  if (code >= 0x2589 && code <= 0x258f) return solid([[0, 0, (0x2590 - code) / 8, 1]]);
  if (code === 0x2590) return solid([[0.5, 0, 1, 1]]);
  if (code === 0x2594) return solid([[0, 0, 1, 0.125]]);
  if (code === 0x2595) return solid([[0.875, 0, 1, 1]]);
  if (code >= 0x2596 && code <= 0x259f) return solid(quartersOf(QUARTERS[code - 0x2596] ?? ''));
  if (code > 0x2800 && code <= 0x28ff) return solid(dotsOf(code - 0x2800));
  return undefined;
}

/**
 * @param {readonly number[]} arms
 * @returns {readonly Box[]}
 */
function linesOf([up = 0, right = 0, down = 0, left = 0]) {
  const [wide, high] = [(THIN.upright / 2) * Math.max(up, down, 1), (THIN.level / 2) * Math.max(left, right, 1)];
  /** @type {Box[]} */
  const boxes = [];
  if (left + right > 0) boxes.push([left ? 0 : 0.5 - wide, 0.5 - high, right ? 1 : 0.5 + wide, 0.5 + high]);
  if (up + down > 0) boxes.push([0.5 - wide, up ? 0 : 0.5 - high, 0.5 + wide, down ? 1 : 0.5 + high]);
  return boxes;
}

/** @param {string} quarters */
function quartersOf(quarters) {
  return [...quarters].flatMap((on, at) => (on === '1' ? [halfBox(at % 2, Math.floor(at / 2))] : []));
}

/** @returns {Box} */
function halfBox(/** @type {number} */ column, /** @type {number} */ row) {
  return [column / 2, row / 2, (column + 1) / 2, (row + 1) / 2];
}

/** @param {number} bits */
function dotsOf(bits) {
  return DOTS.flatMap(([column = 0, row = 0], bit) => {
    if ((bits & (1 << bit)) === 0) return [];
    const [x, y] = [0.25 + column / 2, 0.125 + row / 4];
    /** @type {Box} */
    const dot = [x - 0.14, y - 0.062, x + 0.14, y + 0.062];
    return [dot];
  });
}
