import type { Block, Inline, ListItem } from '../markdown/blocks.ts';
import { clean, cleanLine, unstacked } from '../markdown/clean.ts';
import { parseDocument } from '../markdown/document.ts';
import { webAddress } from '../markdown/web-address.ts';
import { codeLines } from './code-lines.ts';
import { columnsOf } from './columns.ts';
import { tableLines } from './table-lines.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

/** How Markdown is set: in columns on a screen, or as plain lines of any length. */
export interface Setting {
  readonly theme: Theme;
  /** Columns; undefined sets each paragraph as one line, for pipes and for those who listen. */
  readonly width: number | undefined;
}

/** What was set last of each text that was parsed of late: a key draws nearly the same again. */
const recent = new WeakMap<readonly Block[], Setting & { readonly lines: readonly string[] }>();

/** Sets Markdown as lines. Blocks stand apart by an empty line. */
export function typeset(markdown: string, setting: Setting): readonly string[] {
  const { theme, width } = setting;
  const blocks = parseDocument(markdown);
  const known = recent.get(blocks);
  if (known?.theme === theme && known.width === width) return known.lines;
  const lines = blockLines(blocks, setting, true);
  recent.set(blocks, { theme, width, lines });
  return lines;
}

function blockLines(blocks: readonly Block[], setting: Setting, apart: boolean): readonly string[] {
  const parts = blocks.map((block) => linesOf(block, setting)).filter((lines) => lines.length > 0);
  return apart ? joined(parts) : parts.flat();
}

function joined(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}

function linesOf(block: Block, setting: Setting): readonly string[] {
  const { theme, width } = setting;
  switch (block.type) {
    case 'paragraph':
      return wrap(inlineText(block.children, setting), width);
    case 'heading':
      return wrap(theme.strong(inlineText(block.children, setting)), width);
    case 'code':
      return codeLines(block, setting);
    case 'quote':
      return hanging(block.blocks, setting, width === undefined ? '> ' : `${theme.symbols.quote} `, 'repeated');
    case 'footnote':
      return hanging(block.blocks, setting, `[${cleanLine(block.label)}] `, 'apart');
    case 'list':
      return listLines(block, setting);
    case 'table':
      return tableLines(
        { align: block.align, rows: block.rows.map((row) => row.map((cell) => inlineText(cell, setting))) },
        setting,
      );
    case 'rule':
      // Blocks stand apart for those who listen too.
      return width === undefined ? [] : [theme.dim(theme.symbols.rule.repeat(Math.min(width, 20)))];
  }
}

/** Items stand apart where the blocks of one do: else its last block would seem to belong to the next. */
function listLines({ start, items }: Extract<Block, { type: 'list' }>, setting: Setting): readonly string[] {
  const bullet = setting.width === undefined ? '-' : setting.theme.symbols.bullet;
  const parts = items.map((item, index) => {
    const marker = start === undefined ? `${bullet} ` : `${start + index}. `;
    return hanging(withBox(item, setting), setting, marker, item.apart ? 'apart' : 'once');
  });
  return items.some(({ apart }) => apart) ? joined(parts) : parts.flat();
}

/** A box as notes write it, which is no symbol of our own options; in words for those who listen. */
function withBox({ ticked, blocks: [first, ...rest] }: ListItem, { width }: Setting): readonly Block[] {
  if (first === undefined) return [];
  if (ticked === undefined || first.type !== 'paragraph') return [first, ...rest];
  const text = width === undefined ? (ticked ? 'ticked: ' : 'not ticked: ') : ticked ? '[x] ' : '[ ] ';
  return [{ type: 'paragraph', children: [{ type: 'text', text }, ...first.children] }, ...rest];
}

function inlineText(inlines: readonly Inline[], setting: Setting): string {
  const text = inlines.map((inline) => inlineWords(inline, setting)).join('');
  // Each was made safe by itself: marks may be stacked over what stood between them.
  return inlines.length > 1 ? unstacked(text) : text;
}

function inlineWords(inline: Inline, setting: Setting): string {
  const { theme } = setting;
  switch (inline.type) {
    case 'text':
      return clean(inline.text).replace(/\s+/g, ' ');
    case 'code':
      return theme.code(cleanLine(inline.text));
    case 'strong':
    case 'emphasis':
    case 'strike':
      return theme[inline.type](inlineText(inline.children, setting));
    case 'link':
      return linkText(inlineText(inline.children, setting), inline.url, theme);
    case 'image':
      return imageText(inline.alt, inline.url);
    case 'break':
      return '\n';
  }
}

/** Only what shows its real address opens by a click; the links of an explanation stand below it with theirs. */
function linkText(text: string, url: string, theme: Theme): string {
  const address = webAddress(url);
  return address !== undefined && (text === address || `${text}/` === address) ? theme.link(text, address) : text;
}

function imageText(alt: string, url: string): string {
  const address = /^[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(url) ? webAddress(url) : cleanLine(url);
  const words = cleanLine(alt);
  const shown = address === undefined ? '' : ` <${address}>`;
  return words === '' ? `[image${shown}]` : `[image: ${words}]${shown}`;
}

/** Fewer columns are no place for text: what is nested deeper stands below its marker. */
const NARROWEST = 5;

/** Blocks behind a marker: before each line, or once, with the other lines below its text, and the blocks apart or not. */
function hanging(
  blocks: readonly Block[],
  setting: Setting,
  marker: string,
  how: 'repeated' | 'once' | 'apart',
): readonly string[] {
  const columns = columnsOf(marker);
  const width = setting.width === undefined ? undefined : setting.width - columns;
  if (width !== undefined && width < NARROWEST) {
    const above = how === 'repeated' ? [] : wrap(marker.trimEnd(), setting.width);
    return [...above, ...blockLines(blocks, setting, false)];
  }
  const lines = blockLines(blocks, { ...setting, width }, how !== 'once');
  if (how === 'repeated') return lines.map((line) => `${setting.theme.dim(marker)}${line}`);
  if (lines.length === 0) return [marker.trimEnd()];
  const indent = ' '.repeat(columns);
  return lines.map((line, index) => (index === 0 ? `${marker}${line}` : line === '' ? '' : `${indent}${line}`));
}
