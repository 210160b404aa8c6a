import { columnsOf } from './columns.ts';

/** Two columns: the second starts behind the widest of the first. */
export function labelled(rows: readonly (readonly [label: string, text: string])[]): readonly string[] {
  const width = widest(rows.map(([label]) => label));
  return rows.map(([label, text]) => `${pad(label, width)}  ${text}`);
}

/** Not all at once as arguments: a bank may have a hundred thousand tags. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);
}

/** Fills up with blanks by columns on the screen, as some characters take two and some none. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
