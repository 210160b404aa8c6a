import { isBlank, isDigit, skipBlanks } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { isAcross } from './leaf-starts.ts';

const [STAR, PLUS, DASH, STOP, PARENTHESIS] = [42, 43, 45, 46, 41];
/** Columns that make a line code, or no start of a block. */
export const CODE_INDENT = 4;
const MOST_DIGITS = 9;

/** What starts an item of a list. */
export interface Marker {
  /** Its last character, by which lists are told apart. */
  readonly code: number;
  /** Its number; null where it has none. */
  readonly start: number | null;
  readonly length: number;
}

/** The marker of an item that starts where the cursor is. @param interrupts a paragraph is open, or code that is indented */
export function markerAt(cursor: Cursor, interrupts: boolean): Marker | undefined {
  const { text, next, lineEnd } = cursor;
  const code = text.charCodeAt(next);
  let marker: Marker | undefined;
  if (code === DASH || code === STAR || code === PLUS) marker = { code, start: null, length: 1 };
  else if (isDigit(code)) marker = numberAt(text, next, interrupts);
  if (marker === undefined) return undefined;
  const behind = next + marker.length;
  const isEmpty = skipBlanks(text, behind, lineEnd) >= lineEnd;
  if (isEmpty ? interrupts : !isBlank(text.charCodeAt(behind))) return undefined;
  return marker.start === null && code !== PLUS && isAcross(text, next, lineEnd) ? undefined : marker;
}

function numberAt(text: string, at: number, interrupts: boolean): Marker | undefined {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const code = text.charCodeAt(end);
  if (end - at > MOST_DIGITS || (code !== STOP && code !== PARENTHESIS)) return undefined;
  const digits = text.slice(at, end);
  return interrupts && digits !== '1' ? undefined : { code, start: Number.parseInt(digits, 10), length: end - at + 1 };
}

/** How an item starts, once the cursor is past its marker. */
export interface Margin {
  /** Columns that the blocks of the item are indented by. */
  readonly size: number;
  readonly startsEmpty: boolean;
}

/** Goes past a marker and the blanks that belong to it. */
export function passMarker(cursor: Cursor, { length }: Marker): Margin {
  const width = cursor.indent + length;
  cursor.pass(length);
  if (cursor.isEmpty) return { size: width + 1, startsEmpty: true };
  // More blanks are those of code that is indented.
  const blanks = cursor.indent <= CODE_INDENT ? cursor.indent : 1;
  cursor.skip(blanks);
  return { size: width + blanks, startsEmpty: false };
}
