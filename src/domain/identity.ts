import type { QuestionId } from './question.ts';

/** SHA-256 of a text: 64 hexadecimal digits. An argument, because this folder imports nothing. */
export type Hash = (text: string) => string;

const BASE_32 = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Five bits a character, most significant first: five digits make four characters.
 *
 * @param characters a multiple of four
 * @see RFC 4648, section 6, in lower case and without padding
 */
function base32(digits: string, characters: number): string {
  let out = '';
  for (let at = 0; out.length < characters; at += 5) {
    const bits = Number.parseInt(digits.slice(at, at + 5), 16);
    for (let shift = 15; shift >= 0; shift -= 5) out += BASE_32.charAt((bits >> shift) & 31);
  }
  return out;
}

/**
 * The form in which two wordings are compared: one Unicode form, no invisible characters, blanks as one space.
 * Case, punctuation and code stay, as real options differ in nothing else (`git`, `Git`).
 *
 * @param plain text without markup: `plainText` of src/markdown gives it, with link targets and emphasis dropped
 */
export function normalise(plain: string): string {
  if (SETTLED.test(plain)) return plain;
  // Invisible characters go first, as one between a letter and its accent keeps the two apart.
  return plain.replace(BLANKS, foldBlanks).normalize('NFC').trim();
}

/** Words of Western letters and signs with one blank between them are normal as they are, and most texts are. */
const SETTLED = /^[!-~\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027]+(?: [!-~\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027]+)*$/;

/** Blanks and invisible characters in a row, but for a single space, which stays as it is. */
const BLANKS = /(?! [^\p{Cf}\p{Cc}\s])[\p{Cf}\p{Cc}\s]+/gu;

function foldBlanks(run: string): string {
  return /\s/u.test(run) ? ' ' : '';
}

/** The separator cannot stand in a normalised text, so no two lists of texts run together. */
const SEPARATOR = '\n';

/**
 * A question is known by what it asks: its stem and the set of its options. Order, numbering, file and heading do not
 * matter, so history follows a question that moves.
 *
 * @param options plain texts, in any order
 * @returns 16 characters of base 32, 80 bits: two of a million questions share one with a chance of 1 in 10^12
 */
export function questionId(stem: string, options: readonly string[], hash: Hash): QuestionId {
  const parts = [normalise(stem), ...options.map(normalise).sort()];
  return asQuestionId(base32(hash(parts.join(SEPARATOR)), 16));
}

/**
 * An id that a note gives itself, or that was read back. Any text will do; one that no note has finds nothing.
 *
 * @throws RangeError for an empty text
 */
export function asQuestionId(text: string): QuestionId {
  if (!isQuestionId(text)) throw new RangeError('an id cannot be empty');
  return text;
}

function isQuestionId(text: string): text is QuestionId {
  return text !== '';
}

/** Names an option in the journal, so that an answer survives reordering of the options. 8 characters, 40 bits. */
export function optionFingerprint(option: string, hash: Hash): string {
  return base32(hash(normalise(option)), 8);
}

/** Changes when another set of options becomes right, and not when they are only reordered. 8 characters. */
export function keyFingerprint(rightOptions: readonly string[], hash: Hash): string {
  return base32(hash(rightOptions.map(normalise).sort().join(SEPARATOR)), 8);
}
