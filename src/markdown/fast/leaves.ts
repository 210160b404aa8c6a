import type { Code, Heading, Html, Paragraph, RootContent, ThematicBreak } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { skipBlanks } from './characters.ts';
import type { Containers, End } from './containers.ts';
import { Content, type Site } from './content.ts';
import type { Cursor } from './cursor.ts';
import { definitionAt } from './definition-scan.ts';
import { endsHtml, type HtmlKind } from './html-block.ts';
import { inlineNodes } from './inline-scan.ts';
import { headingEnd } from './leaf-starts.ts';
import { Unsure } from './unsure.ts';

/** A block that goes on until a line ends it. */
export type Leaf =
  | { readonly kind: 'paragraph'; readonly line: number; readonly ranges: number[]; end: End }
  | {
      readonly kind: 'fence';
      readonly line: number;
      readonly from: number;
      readonly node: Code;
      readonly sign: number;
      readonly size: number;
      readonly indent: number;
      readonly lines: string[];
    }
  | {
      readonly kind: 'html';
      readonly line: number;
      readonly from: number;
      readonly html: HtmlKind;
      value: string;
      end: End;
    }
  | { readonly kind: 'indented'; readonly line: number; readonly from: number; readonly lines: string[]; end: End };

interface Pending {
  readonly node: Paragraph | Heading;
  readonly content: Content;
  readonly from: number;
}

const BRACKET = 91;

/** Makes the blocks that hold no others. What stands in their lines is read at the end, when all definitions are known. */
export class Leaves {
  readonly #site: Site;
  readonly #containers: Containers;
  readonly #names = new Set<string>();
  readonly #pending: Pending[] = [];

  constructor(site: Site, containers: Containers) {
    this.#site = site;
    this.#containers = containers;
  }

  readLines(): void {
    for (const { node, content, from } of this.#pending) node.children = inlineNodes(content, from, this.#names);
  }

  /** A block of one line. */
  add(node: ThematicBreak | Heading, { line, lineEnd, next }: Cursor): void {
    node.position = this.#containers.extent(next, lineEnd);
    this.#close(node, line, { line, at: lineEnd });
  }

  addHeading(cursor: Cursor, depth: number): void {
    const { text, next, lineEnd } = cursor;
    const node: Heading = { type: 'heading', depth: headingRank(depth), children: [] };
    const from = skipBlanks(text, next + depth, lineEnd);
    const end = headingEnd(text, from, lineEnd);
    if (end > from) this.#pending.push({ node, content: new Content(this.#site, [from, end]), from: 0 });
    this.add(node, cursor);
  }

  /** Closes a leaf above the line that ends it, or where the text ends. */
  close(leaf: Leaf, end: End): void {
    switch (leaf.kind) {
      case 'paragraph':
        this.#closeParagraph(leaf.ranges, leaf.line, leaf.end);
        break;
      case 'indented':
        this.#closeIndented(leaf);
        break;
      case 'fence':
        leaf.node.value = leaf.lines.join('\n').replace(/\n$/, '');
        leaf.node.position = this.#containers.extent(leaf.from, end.at);
        this.#close(leaf.node, leaf.line, end);
        break;
      case 'html':
        this.#closeHtml(leaf.from, leaf.line, leaf.value, leaf.html >= 6 ? leaf.end : end);
        break;
    }
  }

  closeFence(leaf: Extract<Leaf, { kind: 'fence' }>, { line, lineEnd }: Cursor): void {
    leaf.node.value = leaf.lines.join('\n');
    leaf.node.position = this.#containers.extent(leaf.from, lineEnd);
    this.#close(leaf.node, leaf.line, { line, at: lineEnd });
  }

  /** @returns whether the line ends the raw HTML */
  addHtmlLine(leaf: Extract<Leaf, { kind: 'html' }>, { text, at, line, lineEnd }: Cursor): boolean {
    const written = text.slice(at, lineEnd);
    leaf.value += `\n${written}`;
    leaf.end = { line, at: lineEnd };
    if (!endsHtml(leaf.html, written)) return false;
    this.#closeHtml(leaf.from, leaf.line, leaf.value, leaf.end);
    return true;
  }

  #closeHtml(from: number, line: number, value: string, end: End): void {
    const node: Html = { type: 'html', value, position: this.#containers.extent(from, end.at) };
    this.#close(node, line, end);
  }

  /** Makes a heading of the paragraph above the cursor's line. */
  underline(leaf: Extract<Leaf, { kind: 'paragraph' }>, { line, lineEnd }: Cursor, depth: number): void {
    const content = new Content(this.#site, leaf.ranges);
    // Remark gives the heading what is defined above it.
    if (content.text.charCodeAt(0) === BRACKET && definitionAt(content, 0) !== undefined) throw new Unsure();
    const position = this.#containers.extent(leaf.ranges[0] ?? 0, lineEnd);
    const node: Heading = { type: 'heading', depth: headingRank(depth), children: [], position };
    this.#pending.push({ node, content, from: 0 });
    this.#close(node, leaf.line, { line, at: lineEnd });
  }

  #closeParagraph(ranges: readonly number[], line: number, end: End): void {
    const content = new Content(this.#site, ranges);
    const { text } = content;
    let from = 0;
    while (text.charCodeAt(from) === BRACKET) {
      const defined = definitionAt(content, from);
      if (defined === undefined) break;
      this.#names.add(defined.name);
      this.#containers.add(defined.node, line);
      from = skipBlanks(text, defined.end + 1, text.length);
    }
    if (from >= text.length) {
      this.#containers.innermost.end = end;
      return;
    }
    const node: Paragraph = { type: 'paragraph', children: [], position: content.extent(from, text.length) };
    this.#pending.push({ node, content, from });
    this.#close(node, line, end);
  }

  #closeIndented({ from, line, lines, end }: Extract<Leaf, { kind: 'indented' }>): void {
    const value = lines.join('\n').replace(/\n$/, '');
    this.#close(
      { type: 'code', lang: null, meta: null, value, position: this.#containers.extent(from, end.at) },
      line,
      end,
    );
  }

  #close(node: RootContent, line: number, end: End): void {
    this.#containers.add(node, line);
    this.#containers.innermost.end = end;
  }
}

/** What a fence says of its code: the language, and what stands behind it. */
export function fenceNode(text: string, from: number, end: number): Code {
  const at = skipBlanks(text, from, end);
  let langEnd = at;
  while (langEnd < end && skipBlanks(text, langEnd, end) === langEnd) langEnd += 1;
  const lang = text.slice(at, langEnd);
  const meta = text.slice(skipBlanks(text, langEnd, end), end);
  return {
    type: 'code',
    lang: lang === '' ? null : decodeString(lang),
    meta: meta === '' ? null : decodeString(meta),
    value: '',
  };
}

function headingRank(depth: number): Heading['depth'] {
  if (depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5) return depth;
  return 6;
}
