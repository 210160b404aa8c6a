import { columnsOf } from './columns.ts';

/**
 * Sets a table in columns. Where it does not fit, or is to be listened to, each row is told as `head: cell` lines.
 *
 * @param rows texts of the cells, the head first
 */
export function tableLines(rows: readonly (readonly string[])[], width: number | undefined): readonly string[] {
  const [head = [], ...body] = rows;
  const widths = head.map((_cell, column) => widest(rows.map((row) => row[column] ?? '')));
  const total = widths.reduce((sum, column) => sum + column + 2, -2);
  if (width === undefined || total > width) {
    return body.flatMap((row) => row.map((cell, column) => `${head[column] ?? ''}: ${cell}`));
  }
  const line = (row: readonly string[]): string =>
    widths
      .map((column, index) => pad(row[index] ?? '', column))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((column) => '-'.repeat(column)).join('  '), ...body.map(line)];
}

/** Two columns: the second starts behind the widest of the first. */
export function labelled(rows: readonly (readonly [label: string, text: string])[]): readonly string[] {
  const width = widest(rows.map(([label]) => label));
  return rows.map(([label, text]) => `${pad(label, width)}  ${text}`);
}

/** Not all at once as arguments: a bank may have a hundred thousand tags. */
function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);
}

/** Fills up with blanks by columns on the screen, as some characters take two and some none. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
