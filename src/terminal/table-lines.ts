import type { Table } from '../markdown/blocks.ts';
import { columnsOf } from './columns.ts';
import { pad, widest } from './table.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

/** A table whose cells are texts with their styles, the head first. */
interface Texts {
  readonly align: Table['align'];
  readonly rows: readonly (readonly string[])[];
}

interface Setting {
  readonly theme: Theme;
  readonly width: number | undefined;
}

const GAP = 2;
/** Words up to so many columns are kept whole; below that a column is hard to read. */
const LONGEST_WORD = 16;

/** Sets a table in columns, in which cells are wrapped where they must. Where that does not do, each row is told as `head: cell` lines. */
export function tableLines({ align, rows }: Texts, setting: Setting): readonly string[] {
  const { theme, width } = setting;
  const [first = [], ...body] = rows;
  const widths = width === undefined ? undefined : columnWidths(rows, first.length, width);
  if (widths === undefined) return toldRows(first.map(oneLine), body, width);
  const row = (cells: readonly string[]): readonly string[] => rowLines(cells, widths, align);
  const drawn = body.map(row);
  // A row of several lines does not show by itself where it ends.
  const apart = drawn.some((lines) => lines.length > 1);
  return [
    ...row(first.map((cell) => (cell === '' ? '' : theme.strong(cell)))),
    theme.dim(widths.map((columns) => theme.symbols.rule.repeat(columns)).join(' '.repeat(GAP))),
    ...drawn.flatMap((lines, index) => (apart && index > 0 ? ['', ...lines] : lines)),
  ];
}

/** The columns that each column of a table gets; undefined where words would have to be broken. The widest give first. */
function columnWidths(
  rows: readonly (readonly string[])[],
  count: number,
  width: number,
): readonly number[] | undefined {
  const room = width - GAP * (count - 1);
  // Of a table with more columns than that, nothing has to be measured.
  if (room < count) return undefined;
  const cells = Array.from({ length: count }, (_none, column) => rows.map((row) => row[column] ?? ''));
  const widths = cells.map((texts) => Math.max(1, Math.min(room, widest(texts.flatMap((text) => text.split('\n'))))));
  const words = cells.map((texts) => widest(texts.flatMap((text) => text.split(/\s/))));
  const least = widths.map((columns, column) => Math.min(columns, LONGEST_WORD, words[column] ?? 1));
  if (sum(least) > room) return undefined;
  for (let over = sum(widths) - room; over > 0; over -= 1) {
    const spare = widths.map((columns, column) => (columns > (least[column] ?? 0) ? columns : 0));
    const most = spare.indexOf(Math.max(...spare));
    widths[most] = (widths[most] ?? 0) - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function rowLines(cells: readonly string[], widths: readonly number[], align: Table['align']): readonly string[] {
  const set = widths.map((columns, column) => wrap((cells[column] ?? '').trim(), columns));
  const height = Math.max(...set.map((lines) => lines.length));
  return Array.from({ length: height }, (_none, at) =>
    widths
      .map((columns, column) => aligned(set[column]?.[at] ?? '', columns, align[column]))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function aligned(text: string, columns: number, side: Table['align'][number]): string {
  const free = Math.max(0, columns - columnsOf(text));
  const before = side === 'right' ? free : side === 'center' ? Math.floor(free / 2) : 0;
  return pad(' '.repeat(before) + text, columns);
}

/** Empty cells say nothing. Rows are told apart by an empty line on a screen, and by their numbers for those who listen. */
function toldRows(
  head: readonly string[],
  body: readonly (readonly string[])[],
  width: number | undefined,
): readonly string[] {
  if (body.length === 0) return wrap(head.filter((cell) => cell !== '').join(', '), width);
  const apart = head.length > 1 && body.length > 1;
  return body.flatMap((row, index) => {
    const lines = row.flatMap((text, column) => {
      const [name = '', cell] = [head[column], oneLine(text)];
      if (cell === '') return [];
      return wrap(name === '' ? cell : `${name}: ${cell}`, width);
    });
    if (!apart) return lines;
    if (width === undefined) return [`Row ${index + 1} of ${body.length}`, ...lines];
    return index === 0 ? lines : ['', ...lines];
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
