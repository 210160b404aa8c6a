import { isBlank, skipBlanks, withoutBlanks } from './characters.ts';

const [HASH, EQUALS, BACKTICK] = [35, 61, 96];

/** How many `#` start a heading at a place; 0 where none does. */
export function headingDepth(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && text.charCodeAt(next) === HASH) next += 1;
  const depth = next - at;
  return depth <= 6 && (next === end || isBlank(text.charCodeAt(next))) ? depth : 0;
}

/** Where the words of a heading end: without the `#` that close it. @param from where they start */
export function headingEnd(text: string, from: number, end: number): number {
  const last = withoutBlanks(text, from, end);
  let closing = last;
  while (closing > from && text.charCodeAt(closing - 1) === HASH) closing -= 1;
  if (closing === from) return from;
  return closing < last && isBlank(text.charCodeAt(closing - 1)) ? withoutBlanks(text, from, closing) : last;
}

/** Whether a line across the page starts at a place: three or more of the same sign. */
export function isAcross(text: string, at: number, end: number): boolean {
  const sign = text.charCodeAt(at);
  let count = 0;
  for (let next = at; next < end; next += 1) {
    const code = text.charCodeAt(next);
    if (code === sign) count += 1;
    else if (!isBlank(code)) return false;
  }
  return count >= 3;
}

/** The depth of the heading that a line below a paragraph makes of it; 0 for none. */
export function underlineDepth(text: string, at: number, end: number): number {
  const sign = text.charCodeAt(at);
  let next = at;
  while (next < end && text.charCodeAt(next) === sign) next += 1;
  if (skipBlanks(text, next, end) < end) return 0;
  return sign === EQUALS ? 1 : 2;
}

/** How many signs open a fence at a place; 0 where none is opened. */
export function fenceSize(text: string, at: number, end: number): number {
  const sign = text.charCodeAt(at);
  let next = at;
  while (next < end && text.charCodeAt(next) === sign) next += 1;
  if (next - at < 3) return 0;
  if (sign === BACKTICK) {
    const more = text.indexOf('`', next);
    if (more !== -1 && more < end) return 0;
  }
  return next - at;
}

/** Whether a line closes a fence of some signs. @param at of its first character that is no blank */
export function closesFence(text: string, at: number, end: number, sign: number, size: number): boolean {
  let next = at;
  while (next < end && text.charCodeAt(next) === sign) next += 1;
  return next - at >= size && skipBlanks(text, next, end) === end;
}
