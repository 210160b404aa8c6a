import { htmlBlockNames } from 'micromark-util-html-tag-name';

/** Pieces smaller than this are parsed together: below it, splitting saves no time. */
const SMALLEST = 16 * 1024;

/** Larger ones are not parsed: these may take a second and a fifth of a gigabyte. */
const LARGEST = 128 * 1024;
/** Those that are not empty: each takes twenty kilobytes, an empty one hardly any. */
const MOST_LINES = 8_000;

/** What starts a block of its own below an empty line, whatever stands above: a heading, or a paragraph of words. */
const START = /^(?:#{1,6}[ \t]|\*\*|\p{L})/u;
/** So does any other line that is no item, where what stands above is not indented: code that is makes a parser wary. */
const OTHER = /^(?![-+*\d]|={1,}[ \t]*$)\S/;
/** It starts an item, which goes on with a list or starts one. Stars with blanks between them are a line across the page. */
const ITEM = /^(?:[-+*]|\d{1,9}[.)])[ \t]+\S/;
const ACROSS = /^([-*])[ \t]*(?:\1[ \t]*){2,}$/;
const FENCE = /^( {0,3})(?:(`{3,})[^`]*|(~{3,})(?:[^~].*)?)$/;
/** Raw HTML that goes on over empty lines, and what ends it: CommonMark's kinds 1 to 5. */
const RAW: readonly { readonly opening: RegExp; readonly closing: RegExp }[] = [
  { opening: /^( {0,3})<(?:script|pre|style|textarea)(?:[\s>]|$)/i, closing: /<\/(?:script|pre|style|textarea)>/i },
  { opening: /^( {0,3})<!--/, closing: /-->/ },
  { opening: /^( {0,3})<\?/, closing: /\?>/ },
  { opening: /^( {0,3})<!\[CDATA\[/, closing: /\]\]>/ },
  { opening: /^( {0,3})<![A-Z]/i, closing: />/ },
];

/** What all of these start with, so that few lines are looked at closely. */
const SIGN = /^\s*[`~<]/;
const SIGNS = '`~<';

/** What is open at a line, and when it ends. */
interface Open {
  readonly ends: (line: string) => boolean;
  /** It is indented, so it may stand in a list item, which a line without indentation ends, and it with that. */
  readonly indented: boolean;
}

/** A part of a text, as 0-based offsets. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** What there is too much of, with the most that is parsed. */
  readonly tooLarge?: string;
}

/** The whole text, in their order. */
export function piecesOf(text: string): readonly Piece[] {
  const cuts = cutsOf(text);
  return [0, ...cuts].map((from, index) => {
    const to = cuts[index] ?? text.length;
    const end = endOfWords(text, from, to);
    if (end - from > LARGEST) return { from, to, tooLarge: `${LARGEST / 1024} KB` };
    return end - from > MOST_LINES && linesIn(text, from, end) > MOST_LINES
      ? { from, to, tooLarge: `${MOST_LINES} lines` }
      : { from, to };
  });
}

/** How many lines are not empty. */
function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; ) {
    const newline = text.indexOf('\n', at);
    if (newline !== at) lines += 1;
    at = newline === -1 ? to : newline + 1;
  }
  return lines;
}

/** Where a piece ends but for its empty lines. A megabyte of them costs a parser a gigabyte. */
export function endOfWords(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text[end - 1] === '\n') end -= 1;
  return end;
}

/**
 * Offsets at which a text can be cut so that its pieces, parsed by themselves, give the nodes of the whole: before a
 * heading, a paragraph or an item at the start of a line, below an empty one, where no fence and no raw HTML is open. A
 * list that is cut is two. A parser's time grows with the square of a text's length, and a bank of a megabyte takes minutes
 * whole.
 *
 * @returns ascending, without 0 and the end
 */
function cutsOf(text: string): readonly number[] {
  if (text.length < 2 * SMALLEST) return [];
  const cuts: number[] = [];
  let last = 0;
  const cutAt = (at: number): void => {
    const from = cuts.at(-1) ?? 0;
    // What cannot be cut must not take what stands above it along.
    if (at - from > LARGEST && last > from) cuts.push(last);
    if (at - from >= SMALLEST) cuts.push(at);
    last = at;
  };
  let open: Open | undefined;
  let emptyAbove = true;
  let html: 'none' | 'sure' | 'perhaps' = 'none';
  let above = '';
  let atMargin = '';
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    if (emptyAbove) html = 'none';
    const isAtMargin = /^\S/.test(line);
    const hasSign = isAtMargin ? SIGNS.includes(line.charAt(0)) : SIGN.test(line);
    if (open !== undefined) {
      // Nobody knows without parsing whether this line ends an item, and opens what it seems to close: from here on the text stays in
      // one piece.
      if (open.indented && isAtMargin) break;
      if (open.ends(line)) open = undefined;
    } else {
      if (emptyAbove && startsBlock(line, atMargin, above)) cutAt(at);
      if (html !== 'sure') open = hasSign ? openedBy(line) : undefined;
    }
    // The same holds for a fence in what may be raw HTML, where it opens nothing.
    if (open !== undefined && html === 'perhaps') break;
    if (hasSign && open === undefined && html === 'none') html = htmlAt(line, emptyAbove);
    if (isAtMargin) atMargin = isNoItem(line, atMargin, emptyAbove, above) ? '' : line;
    emptyAbove = !isAtMargin && line.trim() === '';
    if (!emptyAbove) above = line;
    at = end + 1;
  }
  cutAt(text.length);
  return cuts.filter((at) => at < text.length);
}

/**
 * @param atMargin the last line above that is not indented: an item where a list is open
 * @param above the last line above that is not empty
 */
function startsBlock(line: string, atMargin: string, above: string): boolean {
  if (START.test(line) || (OTHER.test(line) && /^\S/.test(above))) return true;
  return ITEM.test(line) && ITEM.test(atMargin) && !ACROSS.test(line) && !ACROSS.test(atMargin);
}

/**
 * A number other than 1 starts no list right below a paragraph, nor, to the parser, behind indented code, whatever it is to whoever
 * wrote it.
 */
function isNoItem(line: string, atMargin: string, emptyAbove: boolean, above: string): boolean {
  const mayGoOn = !emptyAbove || /^\s/.test(above);
  return /^\d/.test(line) && !/^1[.)]/.test(line) && mayGoOn && !ITEM.test(atMargin);
}

/** A tag alone on its line starts raw HTML too, unless it goes on with a paragraph. */
const TAG =
  /^ {0,3}<(?:\/[a-z][a-z0-9-]*|[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][\w.:-]*(?:=(?:"[^"]*"|'[^']*'|[^ \t"'=<>`]+))?)*[ \t]*\/?)>[ \t]*$/i;
const LONGEST_TAG = 500;

/** Whether a line starts raw HTML that goes on to an empty line, in which no fence is open. */
function htmlAt(line: string, emptyAbove: boolean): 'none' | 'sure' | 'perhaps' {
  const name = /^ {0,3}<\/?([a-z][a-z0-9]*)(?=[\s/>]|$)/i.exec(line)?.[1]?.toLowerCase();
  if (name !== undefined && htmlBlockNames.includes(name)) return 'sure';
  if (emptyAbove && line.length < LONGEST_TAG && TAG.test(line)) return 'sure';
  return /^\s*<.*>[ \t]*$/.test(line) ? 'perhaps' : 'none';
}

function openedBy(line: string): Open | undefined {
  const found = FENCE.exec(line);
  if (found !== null) {
    const fence = found[2] ?? found[3] ?? '';
    const closing = new RegExp(`^ {0,3}${fence[0] ?? ''}{${fence.length},}[ \\t]*$`);
    return { ends: (later) => closing.test(later), indented: found[1] !== '' };
  }
  const raw = RAW.find(({ opening }) => opening.test(line));
  const match = raw?.opening.exec(line);
  if (raw === undefined || !match) return undefined;
  const { closing } = raw;
  const rest = line.slice(match[0].length);
  return closing.test(rest) ? undefined : { ends: (later) => closing.test(later), indented: match[1] !== '' };
}
