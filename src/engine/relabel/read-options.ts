import { type OptionNumber, optionNumber } from '../../domain/question.ts';
import { wordAt } from './around.ts';
import { type LabelRow, rowAt } from './labels-in-prose.ts';
import { type Naming, namedRow, type Scene } from './naming.ts';
import { NOUNS, wordSet } from './naming-words.ts';
import { styleOf } from './option-names.ts';

/** What an option says as a whole. */
export type Saying =
  /** It names others and says no more: `Both A and C`. */
  | { readonly kind: 'row'; readonly naming: Naming; readonly row: LabelRow; readonly numbers: readonly OptionNumber[] }
  /** Nothing but letters or numbers, of which each is a value or a name in the stem. */
  | { readonly kind: 'value'; readonly style: 'letter' | 'number' }
  /** It starts with its own name: `Option 3`. */
  | { readonly kind: 'self'; readonly naming: Naming }
  | { readonly kind: 'text' };

const BEFORE: ReadonlySet<string> = wordSet(
  `both either neither only just not all none everything nothing any same except but as combination combinations of sowohl
  nur ambos ambas solo sólo somente apenas seulement entrambe только`,
);
const BEHIND: ReadonlySet<string> = wordSet('only alone are is correct right wrong true false both nur apenas');

/** @param own number of the option */
export function sayingOf(scene: Scene, own: number): Saying {
  const { pieces, names } = scene;
  const value = valueIn(scene);
  const starts = pieces.findIndex(({ kind }) => kind !== 'break');
  if (value !== undefined) return { kind: 'value', style: value };
  let at = 0;
  while (at < 6 && (BEFORE.has(wordAt(pieces, at)) || pieces[at]?.kind === 'break')) at += 1;
  const noun = NOUNS.has(wordAt(pieces, at));
  const from = noun ? at + 1 : at;
  const row = rowAt(pieces, from, names);
  if (row === undefined) return { kind: 'text' };
  const numbers = row.labels.flatMap(({ number }) => (number === undefined ? [] : [number]));
  if (noun && numbers.length === 1 && numbers[0] === own && at === starts) {
    return { kind: 'self', naming: namedRow(scene, from, row, 'sure', false).naming };
  }
  let end = row.next;
  while (end < row.next + 5 && (BEHIND.has(wordAt(pieces, end)) || pieces[end]?.kind === 'sign')) {
    if (pieces[end]?.text === ',' && wordAt(pieces, starts) === 'same') end = pieces.length;
    else end += 1;
  }
  const says = from > starts || row.labels.length > 1 || BEHIND.has(wordAt(pieces, row.next));
  // Small letters may be words, unless something says that they are names.
  const small = row.style === 'small' && !row.labels.every(({ bracketed }) => bracketed);
  if (end < pieces.length || !says || (small && (from === starts || row.labels.length < 2))) return { kind: 'text' };
  return { kind: 'row', naming: namedRow(scene, from, row, 'sure', !noun).naming, row, numbers: reached(row, numbers) };
}

/** With those between the ends of a range. */
function reached(row: LabelRow, numbers: readonly OptionNumber[]): readonly OptionNumber[] {
  const [from = 1, to = 0] = [numbers[0], numbers.at(-1)];
  if (row.ranges.size === 0 || from > to) return numbers;
  return Array.from({ length: to - from + 1 }, (_none, index) => optionNumber(from + index));
}

/** `3`, `B`, `-20 to 19` */
function valueIn({ pieces, names }: Scene): 'letter' | 'number' | undefined {
  const said = pieces.filter(({ kind }) => kind !== 'break');
  const [only] = said;
  if (only === undefined) return undefined;
  if (said.length === 1) {
    const text = only.kind === 'code' ? only.text.replace(/`/g, '').trim() : only.text;
    if (/^\d+$/.test(text)) return 'number';
    return /^[A-L]$/.test(text) || styleOf(only) === 'capital' ? 'letter' : undefined;
  }
  const numeric = said.every(({ kind, text }) => kind === 'number' || kind === 'sign' || text === 'to');
  const numbers = said.filter(({ kind }) => kind === 'number');
  const others = numbers.some(({ text }) => names.numberOf('number', text) === undefined);
  return numeric && numbers.length > 0 && (only.kind === 'sign' || others) ? 'number' : undefined;
}
