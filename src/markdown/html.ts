import type { Span } from './tree.ts';

export type HtmlPiece = Span &
  (
    | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }
    | { readonly kind: 'comment'; readonly text: string; readonly closed: boolean }
    | { readonly kind: 'text'; readonly text: string }
  );

/**
 * Cuts raw HTML into tags, comments and text. A scanner that only moves forward, as a pattern such as `<[^>]+>` takes
 * quadratic time on a row of `<`, and ends a tag at a `>` inside an attribute.
 *
 * @param offset added to every span
 */
export function scanHtml(html: string, offset: number): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let at = 0;
  let textFrom = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    const piece = pieceAt(html, open, offset);
    if (piece === undefined) {
      at = open + 1;
      continue;
    }
    pushText(pieces, html, textFrom, open, offset);
    pieces.push(piece);
    at = piece.end - offset;
    textFrom = at;
  }
  pushText(pieces, html, textFrom, html.length, offset);
  return pieces;
}

function pushText(pieces: HtmlPiece[], html: string, from: number, to: number, offset: number): void {
  if (to > from) pieces.push({ kind: 'text', text: html.slice(from, to), start: from + offset, end: to + offset });
}

const NAME = /[A-Za-z0-9-]+/y;
/** The rest of a tag without quotation marks. */
const SIMPLE_END = /[^"'<>]*>/y;

/** @param from where its `<` stands in the text alone */
function pieceAt(html: string, from: number, offset: number): HtmlPiece | undefined {
  const start = from + offset;
  if (html.startsWith('<!--', from)) {
    const close = html.indexOf('-->', from + 4);
    const closed = close !== -1;
    const textEnd = closed ? close : html.length;
    const text = html.slice(from + 4, textEnd).trim();
    return { kind: 'comment', text, closed, start, end: offset + (closed ? close + 3 : textEnd) };
  }
  const kind = html[from + 1] === '/' ? 'close' : 'open';
  const nameStart = from + (kind === 'close' ? 2 : 1);
  NAME.lastIndex = nameStart;
  const nameEnd = NAME.test(html) ? NAME.lastIndex : nameStart;
  if (nameEnd === nameStart) return undefined;
  const end = tagEnd(html, nameEnd);
  if (end === undefined) return undefined;
  const attributes = html.slice(nameEnd, end - 1).trim();
  return { kind, name: html.slice(nameStart, nameEnd).toLowerCase(), attributes, start, end: end + offset };
}

/** Behind the `>` that ends the tag, with quoted attributes skipped; undefined where a new `<` comes first. */
function tagEnd(html: string, from: number): number | undefined {
  SIMPLE_END.lastIndex = from;
  if (SIMPLE_END.test(html)) return SIMPLE_END.lastIndex;
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const character = html[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if (character === '<') return undefined;
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character;
  }
  return undefined;
}

/** The value of an attribute, quoted or bare, undecoded. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
