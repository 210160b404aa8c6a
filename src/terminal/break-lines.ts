import { carryStyles } from './carry-styles.ts';
import { columnsOf } from './columns.ts';
import { graphemesOf } from './graphemes.ts';

/** A run of ASCII, what a reader takes for one character, or an escape code, which takes no columns. */
interface Unit {
  readonly text: string;
  readonly columns: number;
  readonly kind: 'code' | 'blank' | 'wide' | 'other';
}

const CODE = /(\u001b\[[\d;]*m|\u001b\]8;;[^\u0007\u001b]*\u0007)/;
/** These stay with what stands before them, or behind them: a line does not begin with a full stop, nor end with a bracket. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}ー々〻ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const NOT_LAST = /^[\p{Ps}\p{Pi}]/u;

/** Not what the characters behind it change: `1\ufe0f\u20e3` is a key of a phone. */
const ASCII = /( +|[!-~]+(?![\u200d\ufe0f\u20e3\p{M}]))/u;
const SIGN = /^[/\\._\-?&=,;:]$/;

/**
 * Breaks at blanks and between characters of scripts that have none, and within a word only when it is longer than a line. Blanks at
 * the ends of lines are left out. Each line has the escape codes that its text needs, so that it can stand alone.
 */
export function wrapColumns(text: string, columns: number): readonly string[] {
  return carryStyles(
    text
      .normalize('NFC')
      .split('\n')
      .flatMap((line) => wrapped(unitsOf(line), columns)),
  );
}

/** Breaks just where a line is full, and keeps each blank. */
export function cutColumns(text: string, columns: number): readonly string[] {
  return carryStyles(
    text.split('\n').flatMap((line) => filled(unitsOf(line), columns, (units) => units.length).map(textOf)),
  );
}

/** Words and runs of blanks of printable ASCII are one unit each, as nearly all text is made of them. */
function unitsOf(line: string): readonly Unit[] {
  return line.split(CODE).flatMap((part, index): readonly Unit[] => {
    if (index % 2 === 1) return [{ text: part, columns: 0, kind: 'code' }];
    return part.split(ASCII).flatMap((run, at): readonly Unit[] => {
      if (run === '') return [];
      if (at % 2 === 1) return [{ text: run, columns: run.length, kind: run.startsWith(' ') ? 'blank' : 'other' }];
      return graphemesOf(run).map(unitOf);
    });
  });
}

function unitOf(text: string): Unit {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return { text, columns: columnsOf(text), kind: columnsOf(first) === 2 ? 'wide' : 'other' };
}

function wrapped(units: readonly Unit[], columns: number): readonly string[] {
  const lines: string[] = [];
  let line: Unit[] = [];
  let used = 0;
  let gap: readonly Unit[] = [];
  const endLine = (): void => {
    lines.push(textOf(line));
    line = [];
    used = 0;
  };
  const add = (more: readonly Unit[]): void => {
    line.push(...more);
    used += columnsOfAll(more);
  };
  for (const word of wordsOf(units)) {
    const width = columnsOfAll(word);
    if (word[0]?.kind === 'blank') {
      gap = word;
      continue;
    }
    // Escape codes alone, such as the end of a style, leave the gap to the next word; marks without a letter are one.
    const isWord = word.some(isText);
    if (isWord && line.some(isText)) {
      if (used + columnsOfAll(gap) + width > columns) endLine();
      else add(gap);
    }
    if (isWord) gap = [];
    const pieces = width > columns ? filled(word, columns, goodCut) : [word];
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) endLine();
      add(piece);
    }
  }
  endLine();
  return lines;
}

function isText({ kind }: Unit): boolean {
  return kind !== 'code';
}

/** Runs of blanks, and what stands between two places where a line may be broken. */
function wordsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const words: Unit[][] = [];
  let before: Unit | undefined;
  for (const unit of units) {
    const word = words.at(-1);
    const goesOn = unit.kind === 'code' ? word?.[0]?.kind !== 'blank' : before !== undefined && sticks(before, unit);
    if (word !== undefined && goesOn) word.push(unit);
    else words.push([unit]);
    if (unit.kind !== 'code' || word?.[0]?.kind === 'blank') before = unit;
  }
  return words;
}

function sticks(before: Unit, unit: Unit): boolean {
  if (before.kind === 'code') return unit.kind !== 'blank';
  if (before.kind === 'blank' || unit.kind === 'blank') return before.kind === unit.kind;
  const betweenWide = before.kind === 'wide' || unit.kind === 'wide';
  return !betweenWide || NOT_FIRST.test(unit.text) || NOT_LAST.test(before.text);
}

/**
 * As many on each line as there is room for.
 *
 * @param cut how many units of a full line stay there
 */
function filled(
  units: readonly Unit[],
  columns: number,
  cut: (line: readonly Unit[]) => number,
): readonly (readonly Unit[])[] {
  const lines: (readonly Unit[])[] = [];
  let line: Unit[] = [];
  let used = 0;
  for (const unit of units.flatMap(charactersOf)) {
    if (used > 0 && used + unit.columns > columns) {
      const rest = line.splice(cut(line));
      lines.push(line);
      line = rest;
      used = columnsOfAll(rest);
    }
    line.push(unit);
    used += unit.columns;
  }
  return [...lines, line];
}

function charactersOf(unit: Unit): readonly Unit[] {
  if (unit.kind === 'code' || !/^[ -~]{2,}$/.test(unit.text)) return [unit];
  return Array.from(unit.text, (text) => ({ ...unit, text, columns: 1 }));
}

/** Behind a sign, as addresses and names of files have them, where that leaves no more than half of the line empty. */
function goodCut(line: readonly Unit[]): number {
  const last = line.findLastIndex(({ text }) => SIGN.test(text)) + 1;
  return last > line.length / 2 ? last : line.length;
}

function columnsOfAll(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.columns, 0);
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('');
}
