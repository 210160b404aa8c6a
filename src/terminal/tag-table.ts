import type { TagFigures } from '../domain/statistics.ts';
import { cleanLine } from '../markdown/clean.ts';
import type { Canvas } from './canvas.ts';
import { pad, widest } from './table.ts';
import { truncate } from './truncate.ts';
import { intervalText } from './wording.ts';
import { wrap } from './wrap.ts';

/** Longer tags are cut rather than the figures beside them left out. */
const LONGEST_TAG = 32;

const BAR = 16;

interface Column {
  readonly head: string;
  readonly cell: (figures: TagFigures) => string;
}

const SEEN: Column = { head: 'seen', cell: ({ seen, questions }) => `${seen} of ${questions}` };
const RIGHT: Column = {
  head: 'right',
  cell: ({ right, answers }) => (answers === 0 ? '' : `${Math.round((100 * right) / answers)} %`),
};
const SURE: Column = {
  head: '95 % sure',
  cell: ({ interval }) => (interval === undefined ? '' : intervalText(interval)),
};
const DUE: Column = { head: 'due', cell: ({ due }) => String(due) };

/**
 * The tags as a table, whose bars are full up to the lower end of what is 95 % sure, and half full up to the upper end. Where
 * there is no room, bars go first, then what is sure; then each tag has lines of its own.
 */
export function tagTableLines(tags: readonly TagFigures[], canvas: Canvas): readonly string[] {
  const { theme, width } = canvas;
  const names = tags.map(({ tag }) => truncate(`  ${cleanLine(tag)}`, LONGEST_TAG, theme.symbols.ellipsis));
  const first = widest(names);
  const layouts = [
    { columns: [SEEN, RIGHT, SURE, DUE], bar: true },
    { columns: [SEEN, RIGHT, SURE, DUE], bar: false },
    { columns: [SEEN, RIGHT, DUE], bar: false },
  ].map(({ columns, bar }) => {
    const cells = columns.map(({ head, cell }) => aligned([head, ...tags.map(cell)]));
    const total = cells.reduce((sum, [head = '']) => sum + 2 + head.length, first + (bar ? BAR + 2 : 0));
    return { cells, bar, total };
  });
  const fitting = layouts.find(({ total }) => total <= width);
  if (fitting === undefined) return tags.flatMap((figures) => tagLines(figures, width));
  const row = (index: number): string => fitting.cells.map((cells) => `  ${cells[index] ?? ''}`).join('');
  const head = `${' '.repeat(first)}${row(0)}${fitting.bar ? `  ${'0 %'.padEnd(BAR - 5)}100 %` : ''}`;
  return [
    theme.dim(head),
    ...tags.map((figures, index) =>
      `${pad(names[index] ?? '', first)}${row(index + 1)}${fitting.bar ? `  ${barOf(figures, canvas)}` : ''}`.trimEnd(),
    ),
  ];
}

/** Numbers, set to the right. */
function aligned(cells: readonly string[]): readonly string[] {
  const width = widest(cells);
  return cells.map((cell) => cell.padStart(width));
}

function barOf({ interval }: TagFigures, { theme, marks }: Canvas): string {
  if (interval === undefined) return '';
  const [low, high] = interval.map((end) => Math.round(end * BAR));
  const [sure, maybe, rest] = marks.bar;
  const [full = 0, half = 0] = [low, (high ?? 0) - (low ?? 0)];
  return theme.accent(sure.repeat(full) + maybe.repeat(half)) + theme.dim(rest.repeat(BAR - full - half));
}

function tagLines(figures: TagFigures, width: number): readonly string[] {
  return [`  ${cleanLine(figures.tag)}`, `    ${tagText(figures)}`].flatMap((line) => indented(line, width));
}

/** `3 of 4 seen, 3 of 5 right (60 %, 23 to 88 %), 1 due`. */
export function tagText({ questions, seen, answers, right, interval, due }: TagFigures): string {
  const given = interval === undefined ? '' : `, ${right} of ${answers} right`;
  const sure = interval === undefined ? '' : ` (${Math.round((100 * right) / answers)} %, ${intervalText(interval)})`;
  return `${seen} of ${questions} seen${given}${sure}, ${due} due`;
}

/** Breaks a line; what follows stands as far to the right as its first words. */
export function indented(line: string, width: number): readonly string[] {
  const text = line.trimStart();
  const indent = ' '.repeat(line.length - text.length);
  return wrap(text, Math.max(1, width - indent.length)).map((part) => indent + part);
}
