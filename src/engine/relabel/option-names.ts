import { type OptionNumber, optionNumber, type Question } from '../../domain/question.ts';
import { isEnglish } from './english.ts';
import type { Piece } from './prose.ts';

/** How a text may call an option: `B`, `b` or `2`. */
export type Style = 'capital' | 'small' | 'number';

/** What the names of a question's options are. */
export interface OptionNames {
  readonly count: number;
  /** The note numbers them. */
  readonly numbered: boolean;
  /** The note calls them by small letters. */
  readonly small: boolean;
  /** undefined where no option has the name */
  readonly numberOf: (style: Style, name: string) => OptionNumber | undefined;
}

const LATIN = 'ABCDEFGHIJKL'.split('');

/**
 * The note's own labels decide. Where they are numbers, letters go by place, and the other way round, as people speak of
 * `1.` to `4.` as A to D; but letters of another script only by label, as some of them look alike.
 */
export function optionNames({ options }: Pick<Question, 'options'>): OptionNames {
  const labels = options.map(({ label }) => label.toUpperCase());
  const distinct = new Set(labels).size === labels.length;
  const lettered = distinct && labels.every(isLetter);
  const numbered = distinct && labels.every((label) => /^\d{1,2}$/.test(label));
  const places = options.map((_option, index) => String(index + 1));
  const letters = numbersBy(lettered ? labels : LATIN.slice(0, options.length));
  const numbers = numbersBy(numbered ? labels.map((label) => String(Number(label))) : places);
  return {
    count: options.length,
    numbered,
    small: lettered && options.every(({ label }) => caseOf(label) === 'small'),
    numberOf: (style, name) => (style === 'number' ? numbers.get(name) : letters.get(name.toUpperCase())),
  };
}

function numbersBy(names: readonly string[]): ReadonlyMap<string, OptionNumber> {
  return new Map(names.map((name, index) => [name, optionNumber(index + 1)]));
}

/** The style of a piece that may be a name; undefined for any other. */
export function styleOf(piece: Piece | undefined): Style | undefined {
  if (piece?.kind === 'number') return piece.text.length <= 2 ? 'number' : undefined;
  // A letter is one unit or two, and most words are longer.
  return piece?.kind === 'word' && piece.text.length <= 2 ? caseOf(piece.text) : undefined;
}

/** Of a single letter. */
function caseOf(text: string): 'capital' | 'small' | undefined {
  if (/^[A-Z]$/.test(text)) return 'capital';
  if (/^[a-z]$/.test(text)) return 'small';
  if (isEnglish(text)) return undefined;
  if (/^\p{Lu}$/u.test(text)) return 'capital';
  return /^\p{Ll}$/u.test(text) ? 'small' : undefined;
}

function isLetter(text: string): boolean {
  return isEnglish(text) ? /^[A-Za-z]$/.test(text) : /^\p{L}$/u.test(text);
}
