import type { Nodes } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { append } from '../domain/append.ts';
import { once } from '../domain/once.ts';
import { Extent } from './extent.ts';
import { scanHtml } from './html.ts';
import type { Token } from './token.ts';
import { endOf, parseMarkdown, startOf, writtenIn } from './tree.ts';

export type { Token } from './token.ts';

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'code', 'html', 'blockquote', 'tableCell', 'break']);
/** What holds text within a line: HTML in it is part of the line. */
const LINES = new Set(['paragraph', 'heading', 'link', 'linkReference', 'delete']);
/** Entities and escapes. */
const NEEDS_DECODING = /[&\\]/;

/** @param nodes neighbours of one tree, in their order */
export function tokensOf(nodes: readonly Nodes[], source: string): readonly Token[] {
  const only = nodes.length === 1 ? nodes[0] : undefined;
  return only === undefined ? tokensInAll(nodes, source) : tokensIn(only, source);
}

function tokensIn(node: Nodes, source: string): readonly Token[] {
  const { position } = node;
  if (position?.tokens !== undefined) return position.tokens;
  if (!(position instanceof Extent)) return tokensElsewhere(node, source);
  const tokens = tokensBelow(node, source);
  position.tokens = tokens;
  return tokens;
}

/** Of nodes of remark, and of those that were put together from others, whose place is no `Extent`. */
const tokensElsewhere = once(tokensBelow);

function tokensBelow(node: Nodes, source: string): readonly Token[] {
  const tokens: Token[] = [];
  collect(node, source, tokens, false);
  return tokens;
}

const tokensInAll = once((nodes: readonly Nodes[], source: string): readonly Token[] => {
  const all: Token[] = [];
  for (const node of nodes) append(all, tokensIn(node, source));
  return all;
});

function collect(node: Nodes, source: string, tokens: Token[], inLine: boolean): void {
  const start = startOf(node);
  const end = endOf(node);
  const ownLine = BLOCKS.has(node.type) && !(inLine && node.type === 'html');
  if (ownLine) tokens.push({ kind: 'boundary', start, end: start });
  switch (node.type) {
    case 'text':
      tokens.push({ kind: 'text', text: node.value, start, end });
      return;
    case 'code':
    case 'inlineCode':
      tokens.push({ kind: 'code', text: node.value, start, end });
      return;
    case 'image':
    case 'imageReference':
      tokens.push({
        kind: 'image',
        alt: node.alt ?? '',
        url: node.type === 'image' ? node.url : node.identifier,
        start,
        end,
      });
      return;
    case 'html':
      for (const piece of scanHtml(source.slice(start, end), start)) {
        if (piece.kind === 'open' && piece.name === 'br')
          tokens.push({ kind: 'boundary', start: piece.start, end: piece.start });
        tokens.push(
          piece.kind === 'text' && NEEDS_DECODING.test(piece.text)
            ? { ...piece, text: decodeString(piece.text) }
            : piece,
        );
      }
      return;
    case 'strong':
    case 'emphasis': {
      const name = node.type === 'strong' ? 'strong' : 'em';
      tokens.push({ kind: 'open', name, attributes: '', start, end: start });
      collectAll(node.children, source, tokens, true);
      tokens.push({ kind: 'close', name, attributes: '', start: end, end });
      return;
    }
    default:
      if ('children' in node) collectAll(node.children, source, tokens, LINES.has(node.type));
  }
}

function collectAll(nodes: readonly Nodes[], source: string, tokens: Token[], inLine: boolean): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node !== undefined) collect(node, source, tokens, inLine);
  }
}

/** The words of a text, blocks as lines: markup, link targets and comments dropped, code and image texts kept. */
export function plainText(nodes: readonly Nodes[], source: string): string {
  return wordsOf(tokensOf(nodes, source));
}

export function wordsOf(tokens: readonly Token[]): string {
  let words = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'text' || token.kind === 'code') words += token.text;
    else if (token.kind === 'image') words += token.alt || token.url;
    else if (token.kind === 'boundary' && words !== '' && !words.endsWith('\n')) words += '\n';
  }
  return words.trim();
}

/** What is code in a Markdown text of its own, piece by piece. */
export function codeOf(markdown: string): readonly string[] {
  if (!/[`<]|~~~|^(?: {4}|\t)/m.test(markdown)) return [];
  const tokens = tokensOf(parseMarkdown(markdown).children, markdown);
  const elements = elementsOf(tokens);
  const pieces: string[] = [];
  let end = -1;
  for (const [index, token] of tokens.entries()) {
    if (index <= end) continue;
    if (token.kind === 'code') pieces.push(token.text);
    else if (token.kind === 'open' && CODE_ELEMENTS.has(token.name)) {
      end = elements.get(index) ?? -1;
      if (end !== -1) pieces.push(wordsOf(tokens.slice(index, end)));
    }
  }
  return pieces.filter((piece) => piece !== '');
}

const CODE_ELEMENTS = new Set(['code', 'pre', 'kbd', 'samp', 'tt']);

/** Whether some neighbours may hold a tag or a comment, and not words alone: most do not. */
export function mayHoldTags(nodes: readonly Nodes[], source: string): boolean {
  return writtenIn(nodes, source).includes('<');
}

/** Whether an element of a name is opened. Asked of most nodes several times: a loop is several times as fast as `some`. */
export function opensElement(tokens: readonly Token[], name: string): boolean {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'open' && token.name === name) return true;
  }
  return false;
}

/** The element that starts at each opening tag: index of the tag, to the index of the one that closes it. */
export const elementsOf = once(findElements);

function findElements(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const open = new Map<string, number[]>();
  const elements = new Map<number, number>();
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'open') {
      const indexes = open.get(token.name);
      if (indexes === undefined) open.set(token.name, [index]);
      else indexes.push(index);
    }
    if (token?.kind !== 'close') continue;
    const start = open.get(token.name)?.pop();
    if (start !== undefined) elements.set(start, index);
  }
  return elements;
}
