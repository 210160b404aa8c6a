import { matchesIn } from './matches.ts';

/**
 * Lines that would take the parser far longer than their length: its time grows with the square of how many delimiters one
 * paragraph has, and with that of how deep lists and quotes are nested, until its stack overflows.
 */
export interface Overload {
  /** 0-based offsets of whole lines, from an empty one to the next. */
  readonly start: number;
  readonly end: number;
  /** What there is too much of, with the most that is read. */
  readonly found: string;
}

/** Measured: 16,000 stars take seven seconds, 1,000 some milliseconds. A page of prose has a few dozen. */
const DELIMITERS = 1_000;
/** In lines that blocks of their own or code may share, such as the rows of a long table. */
const DELIMITERS_IN_LINES = 4_000;
const DEPTH = 64;
const COLUMNS = 200;

const DELIMITER = /[*_~[\]]|<[!?]/g;
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
/** An item or a heading starts a text of its own wherever it stands. */
const OWN = /^[ \t>]*(?:[-+*][ \t]|#{1,6}[ \t])/;
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const CONTAINER = />|[-+*]|\d{1,9}[.)]/g;
const DEEP = new RegExp(`^[ \\t]{${COLUMNS},}(?:[-+*]|\\d{1,9}[.)])[ \\t]`);

/** What a line that is too deep starts with, whichever way it is. */
const MAY_BE_DEEP = new RegExp(`^[ \\t>+*.)\\d-]{${DEPTH}}`, 'm');
/** What stands before an empty line, or one of blanks, and that line up to its end. */
const EMPTY_LINE = /\n[^\S\n]*(?=\n|$)/g;
const EMPTY_START = /^(?:[^\S\n]*\n)*/;

/** Fewer characters cannot be too much of anything. */
const FEWEST = 2 * DEPTH;

/** The text without what would overload the parser: what was read as a heading may be a list when it is read by itself. */
export function withoutOverload(text: string): string {
  return without(text, overloads(text));
}

/** Whether there may be too much of anything in a text: not in a short one without a line that may be deep. */
export function mayOverload(text: string): boolean {
  return text.length > DELIMITERS || (text.length >= FEWEST && MAY_BE_DEEP.test(text));
}

/** @returns in their order; none for nearly every note */
export function overloads(text: string): readonly Overload[] {
  const mayBeDeep = text.length >= FEWEST && MAY_BE_DEEP.test(text);
  if (!mayBeDeep && !hasLongLines(text)) return [];
  const found: Overload[] = [];
  let fence: string | undefined;
  let start = EMPTY_START.exec(text)?.[0].length ?? 0;
  for (const { 0: gap, index } of [...matchesIn(EMPTY_LINE, text), { 0: '', index: text.length }]) {
    const end = Math.min(index + 1, text.length);
    const lines = text.slice(start, end);
    // Most are too short to have too much of anything, and are not looked at line by line.
    if (lines.length > DELIMITERS || mayBeDeep || lines.includes('```') || lines.includes('~~~')) {
      const read = tooMuchIn(lines, fence);
      if (read.what !== undefined) found.push({ start, end, found: read.what });
      fence = read.fence;
    }
    start = end + gap.length;
  }
  return found;
}

/**
 * Whether there may be so much between two empty lines. Most of a text is passed over in steps of that length: where an empty line
 * stands within one, no part of it can be as long.
 */
function hasLongLines(text: string): boolean {
  let from = 0;
  while (text.length - from > DELIMITERS) {
    const empty = text.lastIndexOf('\n\n', from + DELIMITERS - 2);
    if (empty <= from) return true;
    from = empty + 2;
  }
  return false;
}

/** @param fence of the code that the lines start in */
function tooMuchIn(lines: string, fence: string | undefined): { what: string | undefined; fence: string | undefined } {
  let what: string | undefined;
  let open = fence;
  let [inOwn, inLines] = [0, 0];
  for (const line of lines.split('\n')) {
    const opened = line.includes('```') || line.includes('~~~') ? FENCE.exec(line)?.[1] : undefined;
    const isCode = open !== undefined;
    if (open === undefined) open = opened;
    else if (opened?.startsWith(open)) open = undefined;
    const delimiters = line.match(DELIMITER)?.length ?? 0;
    inOwn = isCode ? 0 : delimiters + (OWN.test(line) ? 0 : inOwn);
    inLines += delimiters;
    if (inOwn > DELIMITERS) what ??= `${DELIMITERS} signs such as \`*\` and \`[\` in a paragraph`;
    if (inLines > DELIMITERS_IN_LINES)
      what ??= `${DELIMITERS_IN_LINES} signs such as \`*\` and \`[\` between empty lines`;
    // Whether a fence is one at all depends on what is around it, and nobody nests so deep in code either.
    const isDeep = line.length > DEPTH && (depthOf(line) > DEPTH || (!isCode && DEEP.test(line)));
    if (isDeep) what ??= `${DEPTH} lists and quotes within each other`;
  }
  return { what, fence: open };
}

function depthOf(line: string): number {
  return CONTAINERS.exec(line)?.[0].match(CONTAINER)?.length ?? 0;
}

/** The text with other lines in their places, of the same length, that mean nothing. */
export function without(text: string, overloaded: readonly Overload[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of overloaded) {
    rest += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    from = end;
  }
  return rest + text.slice(from);
}
