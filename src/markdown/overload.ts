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

/** Fewer characters cannot be too much of anything. */
const FEWEST = 2 * DEPTH;

/** The text without what would overload the parser: what was read as a heading may be a list when it is read by itself. */
export function withoutOverload(text: string): string {
  return text.length < FEWEST ? text : without(text, overloads(text));
}

/** @returns in their order; none for nearly every note */
export function overloads(text: string): readonly Overload[] {
  const found: Overload[] = [];
  let start = 0;
  let what: string | undefined;
  let [inOwn, inLines] = [0, 0];
  let fence: string | undefined;
  const endAt = (end: number): void => {
    if (what !== undefined) found.push({ start, end, found: what });
    what = undefined;
    inOwn = 0;
    inLines = 0;
  };
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    if (line.trim() === '') {
      endAt(at);
      start = end + 1;
    } else {
      const opened = line.includes('```') || line.includes('~~~') ? FENCE.exec(line)?.[1] : undefined;
      const isCode = fence !== undefined;
      if (fence === undefined) fence = opened;
      else if (opened?.startsWith(fence)) fence = undefined;
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
    at = end + 1;
  }
  endAt(text.length);
  return found;
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
