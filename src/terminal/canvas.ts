import type { Theme } from './theme.ts';

/** What pictures are drawn with; each a column wide. */
export interface Marks {
  /** None, and four steps from few to many. */
  readonly shades: readonly [string, string, string, string, string];
  /** How full a cell is, from below: the first is empty, the last full. */
  readonly levels: readonly [string, ...string[]];
  /** Of a bar: what is certain, what may be, the rest. */
  readonly bar: readonly [string, string, string];
  readonly upright: string;
  readonly corner: string;
  readonly level: string;
}

const BLOCKS: Marks = {
  // None fills its cell to the top, so that days stand apart.
  shades: ['·', '▁', '▃', '▅', '▇'],
  levels: [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  bar: ['━', '╍', '─'],
  upright: '│',
  corner: '└',
  level: '─',
};

/** For locales that are not UTF-8. */
const ASCII: Marks = {
  shades: ['.', '-', '+', '*', '#'],
  levels: [' ', '.', ':', '#'],
  bar: ['#', '=', '.'],
  upright: '|',
  corner: '+',
  level: '-',
};

/** Where pictures are drawn. */
export interface Canvas {
  readonly theme: Theme;
  /** Columns. */
  readonly width: number;
  readonly marks: Marks;
}

export function marksOf(unicode: boolean): Marks {
  return unicode ? BLOCKS : ASCII;
}
