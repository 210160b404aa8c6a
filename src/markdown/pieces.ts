/** Pieces smaller than this are parsed together: below it, splitting saves no time. */
const SMALLEST = 16 * 1024;

/** What starts a block of its own below an empty line, whatever stands above: a heading, or a paragraph of words. */
const START = /^(?:#{1,6}[ \t]|\*\*|\p{L})/u;
const FENCE = /^( {0,3})(`{3,}|~{3,})(.*)$/;
/** Raw HTML that goes on over empty lines, and what ends it: CommonMark's kinds 1 to 5. */
const RAW: readonly (readonly [RegExp, RegExp])[] = [
  [/^( {0,3})<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^( {0,3})<!--/, /-->/],
  [/^( {0,3})<\?/, /\?>/],
  [/^( {0,3})<!\[CDATA\[/, /\]\]>/],
  [/^( {0,3})<![A-Z]/i, />/],
];

/** What is open at a line, and when it ends. */
interface Open {
  readonly ends: (line: string) => boolean;
  /** It is indented, so it may stand in a list item, which a line without indentation ends, and it with that. */
  readonly indented: boolean;
}

/**
 * Offsets at which a text can be cut so that its pieces, parsed by themselves, give the nodes of the whole: before a
 * heading or a paragraph at the start of a line, below an empty one, where no fence and no raw HTML is open. A parser's time grows with
 * the square of a text's length, and a bank of a megabyte takes minutes whole.
 *
 * @returns ascending, without 0 and the end
 */
export function cutsOf(text: string): readonly number[] {
  if (text.length < 2 * SMALLEST) return [];
  const cuts: number[] = [];
  let open: Open | undefined;
  let emptyAbove = true;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    if (open !== undefined) {
      // Nobody knows without parsing which of the two it was: from here on the text stays in one piece.
      if (open.indented && /^\S/.test(line) && !open.ends(line)) return cuts;
      if (open.ends(line)) open = undefined;
    } else if (emptyAbove && START.test(line) && at - (cuts.at(-1) ?? 0) >= SMALLEST) cuts.push(at);
    else open = openedBy(line);
    emptyAbove = line.trim() === '';
    at = end + 1;
  }
  return cuts;
}

function openedBy(line: string): Open | undefined {
  const [, indent = '', fence = '', info = ''] = FENCE.exec(line) ?? [];
  if (fence !== '' && !(fence.startsWith('`') && info.includes('`'))) {
    const closing = new RegExp(`^ {0,3}${fence[0] ?? ''}{${fence.length},}[ \\t]*$`);
    return { ends: (later) => closing.test(later), indented: indent !== '' };
  }
  for (const [opening, closing] of RAW) {
    const match = opening.exec(line);
    if (match === null) continue;
    const rest = line.slice(match[0].length);
    return closing.test(rest) ? undefined : { ends: (later) => closing.test(later), indented: match[1] !== '' };
  }
  return undefined;
}
