/** Cells put together to what is drawn in one go, so that pictures are small and can be edited. */

/**
 * @typedef {import('./cells.mjs').Run} Run
 * @typedef {import('./drawn-characters.mjs').Box} Box
 *
 * @param {readonly Run[]} cells row by row
 * @returns {readonly Run[]} letters, with the blanks between them
 */
export function textRuns(cells) {
  /** @type {Run[]} */
  const list = [];
  for (const cell of cells) {
    const last = list.at(-1);
    if (cell.kind === 'boxes') continue;
    const gap = last === undefined ? 0 : cell.column - last.column - last.columns;
    if (last === undefined || !goesOn(last, cell, gap)) list.push({ ...cell });
    else {
      last.text += ' '.repeat(gap) + cell.text;
      last.columns += gap + cell.columns;
    }
  }
  return list;
}

/** @param {Run} last @param {Run} cell @param {number} gap columns between the two */
function goesOn(last, cell, gap) {
  if (last.row !== cell.row || last.kind !== cell.kind || last.style !== cell.style) return false;
  // A line below or through a text must not go on in a gap; a wide character is not as wide as two blanks in every font.
  if (gap > 0 && (cell.kind !== 'text' || cell.style.includes('text-decoration'))) return false;
  return cell.kind !== 'sign';
}

/**
 * @param {readonly Run[]} cells row by row
 * @returns {ReadonlyMap<string, readonly Box[]>} by their style, what is drawn: in cells of the whole screen, those of a row that touch as one
 */
export function boxesByStyle(cells) {
  /** @type {Map<string, Box[]>} */
  const byStyle = new Map();
  for (const { column, row, style, boxes } of cells) {
    const list = byStyle.get(style) ?? [];
    for (const [left, top, right, bottom] of boxes) {
      /** @type {Box} */
      const box = [column + left, row + top, column + right, row + bottom];
      const at = list.findLastIndex((other) => other[1] === box[1] && other[3] === box[3] && other[2] === box[0]);
      const touched = list[at];
      if (touched === undefined) list.push(box);
      else list[at] = [touched[0], box[1], box[2], box[3]];
    }
    if (boxes.length > 0) byStyle.set(style, list);
  }
  return byStyle;
}
