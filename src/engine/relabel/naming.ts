import { type OptionNumber, optionNumber } from '../../domain/question.ts';
import type { Label, LabelRow } from './labels-in-prose.ts';
import type { OptionNames } from './option-names.ts';
import type { Piece } from './prose.ts';

/** The 1-based place of an option on the screen. */
export type PlaceOf = (number: OptionNumber) => number;

/** A span of a source, and how it reads on the screen. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly write: (placeOf: PlaceOf) => string;
}

/**
 * What a text may name options with, and how sure that is: `sure` names them whatever stands around it; `likely` names
 * them where the text names options anyway; `friend` only looks so; `ambiguous` is a friend, unless the text names
 * options; of `doubt` nobody knows.
 */
export interface Naming {
  readonly kind: 'sure' | 'likely' | 'friend' | 'ambiguous' | 'doubt';
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
  /** How it names them; undefined by place, as in `the last option`. */
  readonly style: 'letter' | 'number' | undefined;
  /** The options that it names; empty for a friend. */
  readonly numbers: readonly OptionNumber[];
  /** Letters and numbers that name by themselves, without a word such as option: something else may have them too. */
  readonly bare: readonly string[];
}

/** What the words of a text are read with. */
export interface Scene {
  readonly pieces: readonly Piece[];
  readonly names: OptionNames;
  /** The right options. */
  readonly key: readonly OptionNumber[];
  /** Whether the options start with these words from an index on; the number of the one that does. */
  readonly optionAt: (at: number) => OptionNumber | undefined;
  /** The stem has statements of its own. */
  readonly statements: boolean;
}

/** A naming, and the index of the piece behind it. */
export interface Recognised {
  readonly naming: Naming;
  readonly next: number;
}

/** Knows what starts with a word or a sign. */
export type Recogniser = (scene: Scene, at: number) => Recognised | undefined;

/** Knows what starts with labels. */
export type RowRecogniser = (scene: Scene, at: number, row: LabelRow) => Recognised | undefined;

const NONE: readonly never[] = [];

export function spanned(
  { pieces }: Scene,
  at: number,
  next: number,
  kind: Naming['kind'],
  rest: Partial<Pick<Naming, 'edits' | 'style' | 'bare' | 'numbers'>> = {},
): Recognised {
  const [start, end] = [pieces[at]?.start ?? 0, pieces[next - 1]?.end ?? 0];
  return { naming: { kind, start, end, edits: NONE, style: undefined, bare: NONE, numbers: NONE, ...rest }, next };
}

/** Labels as they are named, each under its number on the screen. */
export function namedRow(scene: Scene, at: number, row: LabelRow, kind: Naming['kind'], bare: boolean): Recognised {
  const edits = editsOf(row);
  return spanned(scene, at, row.next, edits === undefined ? 'doubt' : kind, {
    edits: edits ?? NONE,
    style: row.style === 'number' ? 'number' : 'letter',
    numbers: row.labels.flatMap(({ number }) => (number === undefined ? [] : [number])),
    bare: bare ? row.labels.map(({ piece }) => piece.text.toUpperCase()) : NONE,
  });
}

/** undefined where a label names no option, or a range runs backwards. */
function editsOf({ labels, ranges }: LabelRow): readonly Edit[] | undefined {
  const numbers = labels.flatMap(({ number }) => (number === undefined ? [] : [number]));
  if (numbers.length < labels.length) return undefined;
  if (ranges.size === 0) return labels.map(editOf);
  const [first, last] = [labels[0], labels.at(-1)];
  const meant = new Set(numbers);
  for (const index of ranges) {
    const [from = 0, to = 0] = [numbers[index], numbers[index + 1]];
    if (from >= to) return undefined;
    for (const number of between(from, to)) meant.add(number);
  }
  if (first === undefined || last === undefined) return undefined;
  const write = (placeOf: PlaceOf): string => inWords([...meant].map(placeOf).toSorted((a, b) => a - b));
  return [{ start: first.piece.start, end: last.piece.end, write }];
}

function between(from: number, to: number): readonly OptionNumber[] {
  return Array.from({ length: to - from + 1 }, (_none, index) => optionNumber(from + index));
}

function editOf({ piece: { start, end }, number }: Label): Edit {
  return { start, end, write: (placeOf) => (number === undefined ? '' : String(placeOf(number))) };
}

/** `1`, `1 and 2`, `1, 2, and 4` */
export function inWords(numbers: readonly number[]): string {
  if (numbers.length < 3) return numbers.join(' and ');
  return `${numbers.slice(0, -1).join(', ')}, and ${numbers.at(-1)}`;
}
