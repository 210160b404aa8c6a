import { stripVTControlCharacters } from 'node:util';
import fastStringWidth from 'fast-string-width';

/**
 * Terminals disagree on some characters: a vowel sign that stands beside its letter is drawn on it by one and behind it by the
 * next, a shade of skin or a family of three persons joined into one takes two columns or more. The most that any of them takes
 * is counted, so that a line is never wider than its window.
 */
const ONE_MORE = /\p{Mc}|(?=\p{M})[\u1000-\u109f]|[\u3099\u309a]/gu;
const TWO_MORE = /[\u{1f3fb}-\u{1f3ff}]|\u200d(?=\p{Emoji}|$)/gu;
/** ASCII, typographic dashes and quotation marks, our own signs: a column each, and no library has to get ready to see that. */
const SINGLE = /^[ -~‘’“”–—…·•─━│←↑→↓↳○●□■✓✗❯⚑]*$/;

/** Columns that a text of one line takes at most on a terminal; escape codes take none. */
export function columnsOf(text: string): number {
  if (SINGLE.test(text)) return text.length;
  return fastStringWidth(text) + count(text, ONE_MORE) + 2 * count(text, TWO_MORE);
}

/** Whether a line of this many columns has room left behind a text, as far as that can be told at a glance. */
export function isClearlyNarrower(text: string, columns: number): boolean {
  const bare = stripVTControlCharacters(text);
  return bare.length < columns && SINGLE.test(bare);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
