import type { Root } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { attribute } from './html.ts';
import { matchesIn } from './matches.ts';
import { plainLinks, type RawLink } from './plain-links.ts';
import { elementsOf, opensElement, plainText, type Token, tokensOf, wordsOf } from './tokens.ts';
import { parseMarkdown, type Span, spanOf } from './tree.ts';
import { walk } from './walk.ts';

/** Behind `](`, quotes and brackets no address goes on; a stop or comma at its end belongs to the sentence. */
const BARE_URL = /https?:\/\/[^\s<>"'`\]]+/gi;

/** Each kind of link has one of these. */
const MAY_LINK = /[[<]|https?:/i;

/** Every link of a text, each address once, in the order in which they stand there: Markdown, raw HTML and bare addresses. */
export function linksOf(markdown: string): readonly RawLink[] {
  if (!MAY_LINK.test(markdown)) return [];
  return eachOnce(plainLinks(markdown) ?? parsedLinks(markdown));
}

function eachOnce(links: readonly RawLink[]): readonly RawLink[] {
  const byUrl = new Map<string, RawLink>();
  for (const { url, text } of links) if (!byUrl.has(url)) byUrl.set(url, { url, text: text || url });
  return [...byUrl.values()];
}

function parsedLinks(markdown: string): readonly RawLink[] {
  const tree = parseMarkdown(markdown);
  const tokens = tokensOf(tree.children, markdown);
  const marked = [...markdownLinks(tree, markdown), ...anchors(tokens)];
  const inNoLink = tokens.filter((token) => !marked.some((link) => token.start >= link.start && token.end <= link.end));
  return [...marked, ...bareUrls(inNoLink)].sort((a, b) => a.start - b.start);
}

type PlacedLink = RawLink & Span;

function markdownLinks(tree: Root, source: string): readonly PlacedLink[] {
  const definitions = new Map<string, string>();
  for (const node of tree.children) if (node.type === 'definition') definitions.set(node.identifier, node.url);
  const links: PlacedLink[] = [];
  walk(tree.children, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const url = node.type === 'link' ? node.url : definitions.get(node.identifier);
    if (url) links.push({ url, text: plainText(node.children, source), ...spanOf(node) });
  });
  return links;
}

function anchors(tokens: readonly Token[]): readonly PlacedLink[] {
  if (!opensElement(tokens, 'a')) return [];
  return [...elementsOf(tokens)].flatMap(([open, close]) => {
    const tag = tokens[open];
    const end = tokens[close]?.end;
    if (tag?.kind !== 'open' || tag.name !== 'a' || end === undefined) return [];
    const url = attribute(tag.attributes, 'href');
    return url === undefined
      ? []
      : [{ url: decodeString(url), text: wordsOf(tokens.slice(open + 1, close)), start: tag.start, end }];
  });
}

function bareUrls(tokens: readonly Token[]): readonly PlacedLink[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'text') return [];
    return matchesIn(BARE_URL, token.text).map(({ 0: match, index }) => {
      const url = trimSentence(match);
      const start = token.start + index;
      return { url, text: url, start, end: start + url.length };
    });
  });
}

/** Cuts what belongs to the sentence: stops and commas, and a closing bracket that the address did not open. */
function trimSentence(url: string): string {
  let unopened = url.split(')').length - url.split('(').length;
  let end = url.length;
  while (end > 0) {
    const last = url[end - 1] ?? '';
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!/[.,;:!?*_]/.test(last)) break;
    end -= 1;
  }
  return url.slice(0, end);
}
