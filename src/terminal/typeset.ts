import type { Block, Inline } from '../markdown/blocks.ts';
import { clean, cleanLine } from '../markdown/clean.ts';
import { parseDocument } from '../markdown/document.ts';
import { webAddress } from '../markdown/web-address.ts';
import { cutColumns, wrapColumns } from './break-lines.ts';
import { tableLines } from './table.ts';
import type { Theme } from './theme.ts';

/** How Markdown is set: in columns on a screen, or as plain lines of any length. */
export interface Setting {
  readonly theme: Theme;
  /** Columns; undefined sets each paragraph as one line, for pipes and for those who listen. */
  readonly width: number | undefined;
}

/** Sets Markdown as lines. Blocks stand apart by an empty line. */
export function typeset(markdown: string, setting: Setting): readonly string[] {
  return blockLines(parseDocument(markdown), setting, true);
}

function blockLines(blocks: readonly Block[], setting: Setting, apart: boolean): readonly string[] {
  return blocks.flatMap((block, index) => [...(apart && index > 0 ? [''] : []), ...linesOf(block, setting)]);
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
    case 'list':
      return block.items.flatMap((item, index) => {
        const bullet = width === undefined ? '-' : theme.symbols.bullet;
        return hanging(item, setting, block.start === undefined ? `${bullet} ` : `${block.start + index}. `, 'once');
      });
    case 'table':
      return tableLines(
        block.rows.map((row) => row.map((cell) => inlineText(cell, setting).replace(/\s+/g, ' ').trim())),
        width,
      ).flatMap((line) => (width === undefined ? [line] : wrap(line, width)));
    case 'rule':
      return [width === undefined ? '---' : theme.dim(theme.symbols.rule.repeat(Math.min(width, 20)))];
  }
}

/** Code is never broken at words; a line that does not fit goes on in the next one. */
function codeLines({ text, language }: Extract<Block, { type: 'code' }>, { theme, width }: Setting): readonly string[] {
  const lines = clean(text).replace(/\t/g, '  ').split('\n');
  if (width === undefined) return [`\`\`\`${cleanLine(language)}`, ...lines, '```'];
  const cut = lines.flatMap((line) => cutColumns(line, Math.max(1, width - 2)));
  return cut.map((line) => `  ${theme.code(line)}`);
}

function inlineText(inlines: readonly Inline[], setting: Setting): string {
  return inlines.map((inline) => inlineWords(inline, setting)).join('');
}

function inlineWords(inline: Inline, setting: Setting): string {
  const { theme, width } = setting;
  switch (inline.type) {
    case 'text':
      return clean(inline.text).replace(/\s+/g, ' ');
    case 'code':
      return width === undefined ? `\`${cleanLine(inline.text)}\`` : theme.code(cleanLine(inline.text));
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

/** Fewer columns are no place for text: what is nested deeper is no longer indented. */
const NARROWEST = 5;

/** Blocks behind a marker, which stands before each line or once, the other lines below its text. */
function hanging(
  blocks: readonly Block[],
  setting: Setting,
  marker: string,
  how: 'once' | 'repeated',
): readonly string[] {
  const width = setting.width === undefined ? undefined : setting.width - marker.length;
  if (width !== undefined && width < NARROWEST) return blockLines(blocks, setting, false);
  const lines = blockLines(blocks, { ...setting, width }, how === 'repeated');
  if (how === 'repeated') return lines.map((line) => `${setting.theme.dim(marker)}${line}`);
  return lines.map((line, index) => `${index === 0 ? marker : ' '.repeat(marker.length)}${line}`);
}

/** Breaks at words, and within a word only when it is longer than a line. */
export function wrap(text: string, width: number | undefined): readonly string[] {
  if (width === undefined) return text.split('\n').map((line) => line.trim());
  return wrapColumns(text, width);
}
