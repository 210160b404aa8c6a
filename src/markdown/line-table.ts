/** Where the lines of a text start: 0-based offsets, ascending. */
export type LineTable = readonly number[];

export function lineTable(text: string): LineTable {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** 1-based line and column of an offset. */
export function lineAndColumn(offset: number, table: LineTable): { readonly line: number; readonly column: number } {
  const index = Math.max(0, lastUpTo(offset, table));
  return { line: index + 1, column: offset - (table[index] ?? 0) + 1 };
}

/** Index of the last number that is not above the limit, looked up by halves; -1 when there is none. */
export function lastUpTo(limit: number, ascending: readonly number[]): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
