import { labelForm } from './alphabets.ts';
import { CHOICE } from './label-styles.ts';

interface Texted {
  /** Without its label. */
  readonly plain: string;
}

/** `A text`, `"A" text`, `Option 2 is`, `3 hours`, `iv. text`: a short name at the start of a text, whether meant or not. */
const OWN_NAME = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(?:(?:${CHOICE})\\s)?#?(\\p{L}|\\d{1,2}|[ivx]{2,4})(?![\\p{L}\\p{N}%'’]|[.,]\\d)`,
  'iu',
);
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/**
 * Whether a key that names an option by its position calls it by a name that its text does not have, while the texts have
 * names: some of the list may be missing, or stand in another order.
 *
 * @param name letter or number, in the form of a label
 * @param number 1-based position that it stands for
 */
export function callsItselfOtherwise(name: string, number: number, options: readonly Texted[]): boolean {
  const names = ownNames(options);
  const own = names[number - 1];
  return own !== undefined && /^\d/.test(own) === /^\d/.test(name) && own !== name;
}

/** The names of all options; none where one has none, two share one, or a number is too high to count them. */
function ownNames(options: readonly Texted[]): readonly string[] {
  const found = options.flatMap(({ plain }) => OWN_NAME.exec(plain)?.[1]?.toUpperCase() ?? []);
  if (found.length < options.length || new Set(found).size < found.length) return [];
  const roman = found.every((name) => ROMAN.includes(name)) && found.some((name) => name.length > 1);
  const names = found.map((name) => (roman ? String(ROMAN.indexOf(name) + 1) : labelForm(name)));
  const oneKind = names.every((name) => /^\d/.test(name)) || names.every((name) => /^\D$/u.test(name));
  return oneKind && names.every((name) => !(Number(name) > options.length + 2)) ? names : [];
}
