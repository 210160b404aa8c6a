import type { RootContent } from 'mdast';
import { append } from '../domain/append.ts';
import { type Token, tokensOf, wordsOf } from './tokens.ts';
import { endOf, startOf } from './tree.ts';

/** What a block of a text that was parsed holds, from an offset on: what stands before it is a number or a label. */
export interface BlockPart {
  readonly node: RootContent;
  readonly from: number;
  /** Offset where it ends: a heading goes on with the line below it. */
  readonly to: number;
}

/** What starts a paragraph and no other block. */
const STARTS_PARAGRAPH = /^(?!\s)[A-Za-z\u00c0-\uffff"'“‘(]/;
/** Blanks at the end of a text are cut off, though some are letters to Markdown. */
const ENDS_IN_BLANK = /\s$/;

/**
 * The words of a text that is put together from parts of a larger one, with empty lines between them. Of that one they are known:
 * parsing the text by itself takes longer than finding it.
 *
 * @returns undefined where a parser might read the parts otherwise than within the larger text
 */
export function wordsOfParts(parts: readonly BlockPart[], source: string): string | undefined {
  const tokens: Token[] = [];
  for (const part of parts) {
    const own = standsAlone(part, source) ? tokensFrom(part, source) : undefined;
    if (own === undefined) return undefined;
    tokens.push({ kind: 'boundary', start: part.from, end: part.from });
    append(tokens, own);
  }
  return wordsOf(tokens);
}

/** Whether a block says by itself what it says where it stands: what its brackets refer to may be told elsewhere. */
function standsAlone({ node, from, to }: BlockPart, source: string): boolean {
  const start = startOf(node);
  const isAtMargin = start === 0 || source[start - 1] === '\n';
  if (node.type === 'code') return isAtMargin && from === start && /^(?:```|~~~)/.test(source.slice(start, start + 3));
  if (node.type !== 'paragraph' && node.type !== 'heading') return false;
  const written = source.slice(from, to);
  return !written.includes('[') && !ENDS_IN_BLANK.test(written) && (isAtMargin || !written.includes('\n'));
}

/**
 * Whether nothing is left out but some of the first piece, and that plain text: half an address would be another text, and so would
 * half a row of stars.
 */
function isCutInPlainText(node: RootContent, from: number, source: string): boolean {
  const [first] = 'children' in node ? node.children : [];
  if (first === undefined || from <= startOf(first)) return true;
  return (
    first.type === 'text' && (from < endOf(first) || (from === endOf(first) && /\s/.test(source.charAt(from - 1))))
  );
}

/** @returns undefined where the first of them is not all that stands at its place, or may be the start of another block there */
function tokensFrom({ node, from }: BlockPart, source: string): readonly Token[] | undefined {
  const own = tokensOf([node], source).slice(1);
  const at = own.findIndex(({ start, end }) => start >= from || end > from);
  const first = own[at];
  if (first === undefined || !isCutInPlainText(node, from, source)) return undefined;
  const more = own.slice(at + 1);
  if (first.start < from) {
    if (first.kind !== 'text' || source.slice(first.start, first.end) !== first.text) return undefined;
    const text = first.text.slice(from - first.start).trimStart();
    return STARTS_PARAGRAPH.test(text) ? [{ ...first, text }, ...more] : undefined;
  }
  if (source.slice(from, first.start).trim() !== '') return undefined;
  switch (first.kind) {
    case 'text':
      return STARTS_PARAGRAPH.test(first.text) ? [first, ...more] : undefined;
    case 'code':
      return node.type === 'code' || !source.startsWith('```', first.start) ? [first, ...more] : undefined;
    case 'open':
      return source[first.start] === '<' ? undefined : [first, ...more];
    default:
      return undefined;
  }
}
