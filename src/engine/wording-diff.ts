import { CODE, tokensOf } from './prose-tokens.ts';

/** How far two wordings are apart: `equal` but for capitals, articles and punctuation; `slip` with letters put right; else `other`. */
export type Distance = 'equal' | 'slip' | 'other';

const ARTICLES = new Set(['a', 'an', 'the']);
/** More slips than this in one text are another text. */
const MOST_SLIPS = 3;

/** Words of which two are one slip apart and yet ask for something else. */
const NO_SLIPS = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion
  first second third fourth fifth sixth seventh eighth ninth tenth once twice most least last latest later never ever none`.split(
    /\s+/,
  ),
);

/** @param code pieces of the new text that are code: there, every sign counts */
export function distance(before: string, after: string, code: readonly string[]): Distance {
  const [old, now] = [tokensOf(before, code), tokensOf(after, code)];
  return old === undefined || now === undefined ? 'other' : tokenDistance(old, now);
}

/** The same of tokens. */
export function tokenDistance(old: readonly string[], now: readonly string[]): Distance {
  let slips = 0;
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [a = '', b = ''] = [old[i], now[j]];
    const first = i === 0 && j === 0;
    const wide = a !== '' && b !== '' ? widthOfSame(old, i, now, j, first) : undefined;
    if (wide !== undefined) {
      slips += wide.slip ? 1 : 0;
      [i, j] = [i + wide.old, j + wide.now];
    } else if (isRepeated(old, i)) [i, slips] = [i + 1, slips + 1];
    else if (isRepeated(now, j)) [j, slips] = [j + 1, slips + 1];
    else if (isArticle(old, i)) i += 1;
    else if (isArticle(now, j)) j += 1;
    else return 'other';
  }
  if (slips === 0) return 'equal';
  return slips <= MOST_SLIPS && slips * 4 <= now.length + 2 ? 'slip' : 'other';
}

/** How many tokens on each side are the same word, if they are; two words may have become one. */
function widthOfSame(old: readonly string[], i: number, now: readonly string[], j: number, first: boolean) {
  const [a = '', b = ''] = [old[i], now[j]];
  if (isSame(a, b, first)) return { old: 1, now: 1, slip: false };
  if (isSlip(a, b, first)) return { old: 1, now: 1, slip: true };
  const [a2 = '', b2 = ''] = [old[i + 1], now[j + 1]];
  if (isSmall(a) && isSmall(a2) && a + a2 === b) return { old: 2, now: 1, slip: true };
  if (isSmall(b) && isSmall(b2) && b + b2 === a) return { old: 1, now: 2, slip: true };
  return undefined;
}

/** A text as two equal ones have it: to look others up by. */
export function folded(text: string): string {
  return (tokensOf(text) ?? [])
    .map((token) => token.toLowerCase())
    .filter((token) => !ARTICLES.has(token))
    .join(' ');
}

const isSmall = (token: string): boolean => /^\p{Ll}+$/u.test(token);

/** `The the`: once was meant. Not so with `not not`. */
function isRepeated(tokens: readonly string[], at: number): boolean {
  const [before = '', token = ''] = [tokens[at - 1], tokens[at]];
  return isSmall(token) && token !== 'not' && before.toLowerCase() === token;
}

/** Not a name such as that of a `class A network`, and no letter beside code, which may belong to it. */
function isArticle(tokens: readonly string[], at: number): boolean {
  const [before, token = '', after = ''] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!ARTICLES.has(at === 0 ? token.toLowerCase() : token)) return false;
  return token.length > 1 ? before !== CODE : before !== CODE && /^[\p{L}\p{N}]/u.test(after);
}

/** The same but for capitals, where these are not those of a unit or a name, as in `Gbps` and `GBps`. */
function isSame(a: string, b: string, first: boolean): boolean {
  if (a === b) return true;
  if (a.toLowerCase() !== b.toLowerCase()) return false;
  const isPlain = (token: string): boolean => /^(?:\p{L}\p{Ll}+|\p{Lu}+)$/u.test(token);
  return isPlain(a) && isPlain(b) && (first || a.length > 2);
}

/**
 * One letter too many or too few behind the first, or two that changed places, or one vowel for another deep in a long word:
 * in words of small letters only, as names, acronyms and numbers differ by less. Another letter for one is no slip: `upload`
 * and `unload`.
 *
 * @param first whether both start their texts, where a capital makes no name
 */
function isSlip(a: string, b: string, first: boolean): boolean {
  if (!/^\p{Lu}?\p{Ll}+$/u.test(a) || !/^\p{Lu}?\p{Ll}+$/u.test(b)) return false;
  const named = !first && (!isSmall(a) || !isSmall(b));
  const [short, long] = a.length <= b.length ? [a.toLowerCase(), b.toLowerCase()] : [b.toLowerCase(), a.toLowerCase()];
  if (short.length < 4 || long.length - short.length > 1 || short[0] !== long[0]) return false;
  if (NO_SLIPS.has(short) && NO_SLIPS.has(long)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  // `Azure File` and `Azure Files` are two services.
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1) && !(named && at === short.length);
  if (short.length < 5) return false;
  if (short[at] === long[at + 1] && short[at + 1] === long[at]) return short.slice(at + 2) === long.slice(at + 2);
  return !named && isVowelSlip(short, long, at);
}

const VOWEL = /^[aeiou]$/;

/** `seperate`, `independant`. */
function isVowelSlip(one: string, other: string, at: number): boolean {
  return (
    one.length >= 7 &&
    at >= 3 &&
    at <= one.length - 2 &&
    VOWEL.test(one.charAt(at)) &&
    VOWEL.test(other.charAt(at)) &&
    one.slice(at + 1) === other.slice(at + 1)
  );
}
