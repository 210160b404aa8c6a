/** Letters with which options are labelled, in their order: a language a row. */
const ALPHABETS = [
  'ABCDEFGHIJKL',
  // javascript-questions in Russian and Ukrainian.
  'АБВГДЕЖЗ',
  // javascript-questions in Arabic, with and without hamza.
  'أبجدهو',
  'ابجدهو',
  'ΑΒΓΔΕΖΗΘ',
  'アイウエオカキク',
  '가나다라마바사아',
] as const;

/** Cyrillic and Greek capitals that look like Latin ones, as people type them among Latin labels. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  [...'АВСЕНІК'].map((letter, index) => [letter, 'ABCEHIK'[index] ?? letter] as const),
);

/** Source of a class of characters: one letter that may label an option, but no small one. Full-width ones and circled numbers included. */
export const LABEL_CAPITAL = 'A-LＡ-ＬА-ЗأابجدهوΑ-Θアイウエオカキク가나다라마바사아①-⑫';
/** The same with small letters. */
export const LABEL_LETTER = `${LABEL_CAPITAL}a-lａ-ｌа-зα-θ`;

/** A number or letter in a circle or brackets of its own. */
export const CIRCLED = /^[①-⑫❶-❿Ⓐ-Ⓛⓐ-ⓛ⑴-⑿⒜-⒧]$/u;

/** Circled digits that Unicode holds for pictures, so that NFKC leaves them. */
const DINGBATS = '❶❷❸❹❺❻❼❽❾❿';

/** One form for one label: `Ｂ`, `b` and `B`; `②`, `⑵`, `❷` and `2`; `03` and `3`. */
export function labelForm(raw: string): string {
  if (raw !== '' && DINGBATS.includes(raw)) return String(DINGBATS.indexOf(raw) + 1);
  const form = raw
    .normalize('NFKC')
    .replace(/^\(|\)$/g, '')
    .toUpperCase();
  return /^\d+$/.test(form) ? String(Number(form)) : form;
}

/** 1-based; of a letter that several alphabets have, in the first of them. */
const PLACES: ReadonlyMap<string, number> = new Map(
  ALPHABETS.toReversed().flatMap((letters) => [...letters].map((letter, index) => [letter, index + 1] as const)),
);

/** 1-based place that a label names by itself; undefined when it is no label. */
export function placeOf(label: string): number | undefined {
  if (/^\d{1,9}$/.test(label)) return Number(label);
  return PLACES.get(label);
}

/** The Latin letter that a label looks like, or the label itself. */
export function asLatin(label: string): string {
  return LOOKS_LIKE.get(label) ?? label;
}

/**
 * Whether labels count on, all of one kind: numbers from 1; letters from the first of their alphabet, or from the second
 * where the first is missing in the note too.
 */
export function labelsRun(labels: readonly string[]): boolean {
  if (labels.every((label) => label === '')) return true;
  const numbers = labels.map(placeOf);
  const first = numbers[0];
  if (first === undefined) return false;
  const isNumber = /^\d/.test(labels[0] ?? '');
  if (isNumber ? first !== 1 : first > 2) return false;
  return numbers.every((number, index) => {
    const label = labels[index] ?? '';
    return (
      number === first + index && /^\d/.test(label) === isNumber && (isNumber || sharesAlphabet(labels[0] ?? '', label))
    );
  });
}

function sharesAlphabet(one: string, other: string): boolean {
  return ALPHABETS.some((letters) => letters.includes(one) && letters.includes(other));
}
