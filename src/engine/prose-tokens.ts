import { normalise } from '../domain/identity.ts';

/** Stands for a piece of code, of which every sign counts. */
export const CODE = '\u0000';

// Patterns stand where they are needed: to read those of alphabets takes a while, and a start needs none of these.
const isWord = (text: string): boolean => /[\p{L}\p{N}_]/u.test(text);
const isLetter = (text: string): boolean => /\p{L}/u.test(text);
/** What ends a clause behind a word, a quotation or a bracket, and means nothing there. */
const CLOSING = new Set(['.', ',', ';', ':', '?', '!']);

/**
 * The words of a text, and the signs that mean something: those of arithmetic and code always, punctuation where it is none
 * of prose, as in `.5`, `!done`, `5!` or `../src`. Apostrophes and hyphens within words are dropped, as people write them
 * this way and that.
 *
 * @param code pieces of the text that are code, in their order
 * @returns undefined where one of them is not in the text
 */
export function tokensOf(text: string, code: readonly string[] = []): readonly string[] | undefined {
  const pieces = proseBetween(normalise(text), code.map(normalise));
  return pieces?.flatMap((piece, index) => (index === 0 ? proseTokens(piece) : [CODE, ...proseTokens(piece)]));
}

function proseBetween(text: string, code: readonly string[]): readonly string[] | undefined {
  const pieces: string[] = [];
  let from = 0;
  for (const piece of code.filter((one) => one !== '')) {
    const at = wholeIndexOf(text, piece, from);
    if (at === -1) return undefined;
    pieces.push(text.slice(from, at));
    from = at + piece.length;
  }
  return [...pieces, text.slice(from)];
}

/** Where a piece stands that is no part of a longer word. */
function wholeIndexOf(text: string, piece: string, from: number): number {
  const cuts = (at: number): boolean => isWord(text.charAt(at - 1)) && isWord(text.charAt(at));
  let at = text.indexOf(piece, from);
  while (at !== -1 && (cuts(at) || cuts(at + piece.length))) at = text.indexOf(piece, at + 1);
  return at;
}

function proseTokens(prose: string): readonly string[] {
  const text = prose
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/…/gu, '...')
    .replace(/ [–—] /gu, ' ')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '');
  const tokens: string[] = [];
  for (const { 0: token, index } of text.matchAll(/[\p{L}\p{N}_]+|\S/gu)) {
    if (isWord(token)) tokens.push(token);
    else if (!isPunctuation(text, index)) tokens.push(/[–—]/u.test(token) ? '-' : token);
  }
  return tokens;
}

function isPunctuation(text: string, at: number): boolean {
  const sign = text.charAt(at);
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (/[-–—]/u.test(sign)) return isLetter(before) && isLetter(after);
  if (sign === '"' || sign === "'") {
    const opens = (before === '' || /[\s("]/u.test(before)) && isLetter(after);
    const closes = /[\p{L}.,;:?!]/u.test(before) && (after === '' || /[\s.,;:?!)]/u.test(after));
    return opens || closes;
  }
  if (!CLOSING.has(sign)) return false;
  // A run of them is one: `...`, `?!`.
  let [start, end] = [at, at + 1];
  while (CLOSING.has(text.charAt(start - 1))) start -= 1;
  while (CLOSING.has(text.charAt(end))) end += 1;
  const last = text.charAt(start - 1);
  const counts = sign === '!' ? isLetter(last) : /[\p{L}\p{N}"')\]]/u.test(last);
  return counts && (end === text.length || /[\s"')\]]/u.test(text.charAt(end)));
}
