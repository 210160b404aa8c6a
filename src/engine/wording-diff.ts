import { normalise } from '../domain/identity.ts';

/** How far two wordings are apart: `equal` but for case, articles and punctuation; `slip` with letters put right; else `other`. */
export type Distance = 'equal' | 'slip' | 'other';

/** Words, and the signs that mean something: `=`, `<`, `+`. */
const TOKEN = /[\p{L}\p{N}_]+(?:['’]\p{L}+)?|[^\s.,;:!?"“”„«»‘’'()…—–]/gu;
const ARTICLES = new Set(['a', 'an', 'the']);
/** More slips than this in one text are another text. */
const MOST_SLIPS = 3;

/**
 * @param code words that are code in the new text: there, one letter is another meaning
 */
export function distance(before: string, after: string, code: ReadonlySet<string>): Distance {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  // Nothing but signs: a slip in them cannot be told from another meaning.
  if (old.length === 0 || now.length === 0) return normalise(before) === normalise(after) ? 'equal' : 'other';
  let slips = 0;
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [a = '', b = ''] = [old[i], now[j]];
    if (a !== '' && isSame(a, b)) [i, j] = [i + 1, j + 1];
    else if (a !== '' && b !== '' && isSlip(a, b) && !code.has(b)) {
      slips += 1;
      [i, j] = [i + 1, j + 1];
    } else if (ARTICLES.has(a.toLowerCase())) i += 1;
    else if (ARTICLES.has(b.toLowerCase()) && !code.has(b)) j += 1;
    else return 'other';
  }
  if (slips === 0) return 'equal';
  return slips <= MOST_SLIPS && slips * 4 <= now.length + 2 ? 'slip' : 'other';
}

export function tokensOf(text: string): readonly string[] {
  return normalise(text).match(TOKEN) ?? [];
}

/** A text as two equal ones have it: to look others up by. */
export function folded(text: string): string {
  return tokensOf(text)
    .map((token) => token.toLowerCase())
    .filter((token) => !ARTICLES.has(token))
    .join(' ');
}

function isSame(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/**
 * One letter too many or too few behind the first, or two that changed places: in words of small letters only, as names,
 * acronyms and numbers differ by less. One letter for another is no slip: `upload` and `unload`.
 */
function isSlip(a: string, b: string): boolean {
  if (!/^\p{Lu}?\p{Ll}+$/u.test(a) || !/^\p{Lu}?\p{Ll}+$/u.test(b)) return false;
  const [short, long] = a.length <= b.length ? [a.toLowerCase(), b.toLowerCase()] : [b.toLowerCase(), a.toLowerCase()];
  if (short.length < 4 || long.length - short.length > 1 || short[0] !== long[0]) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.length < 5) return false;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
