import { wrapAnsi } from 'fast-wrap-ansi';
import type { Block, Inline } from '../markdown/blocks.ts';
import { clean, cleanLine } from '../markdown/clean.ts';
import { parseDocument } from '../markdown/document.ts';
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
      return indented(
        blockLines(block.blocks, narrower(setting, 2), true),
        width === undefined ? '> ' : theme.dim(`${theme.symbols.quote} `),
      );
    case 'list':
      return block.items.flatMap((item, index) => {
        const marker =
          block.start === undefined
            ? `${width === undefined ? '-' : theme.symbols.bullet} `
            : `${block.start + index}. `;
        const lines = blockLines(item, narrower(setting, marker.length), false);
        return [`${marker}${lines[0] ?? ''}`, ...lines.slice(1).map((line) => `${' '.repeat(marker.length)}${line}`)];
      });
    case 'table':
      return tableLines(
        block.rows.map((row) => row.map((cell) => inlineText(cell, setting))),
        width,
      );
    case 'rule':
      return [width === undefined ? '---' : theme.dim(theme.symbols.rule.repeat(Math.min(width, 20)))];
  }
}

/** Code is never broken at words; a line that does not fit goes on in the next one. */
function codeLines({ text, language }: Extract<Block, { type: 'code' }>, { theme, width }: Setting): readonly string[] {
  const lines = clean(text).replace(/\t/g, '  ').split('\n');
  if (width === undefined) return [`\`\`\`${cleanLine(language)}`, ...lines, '```'];
  const cut = lines.flatMap((line) =>
    wrapAnsi(line, Math.max(1, width - 2), { hard: true, wordWrap: false, trim: false }).split('\n'),
  );
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

function linkText(text: string, url: string, theme: Theme): string {
  const address = cleanLine(url);
  const opens = /^https?:\/\//i.test(address) && URL.canParse(address);
  return opens ? theme.link(text, new URL(address).href) : text;
}

function imageText(alt: string, url: string): string {
  const address = cleanLine(url);
  const words = cleanLine(alt);
  const shown = /^https?:\/\//i.test(address) || !/^[a-z][a-z0-9+.-]*:/i.test(address) ? ` <${address}>` : '';
  return words === '' ? `[image${shown}]` : `[image: ${words}]${shown}`;
}

function narrower(setting: Setting, by: number): Setting {
  return setting.width === undefined ? setting : { ...setting, width: Math.max(1, setting.width - by) };
}

function indented(lines: readonly string[], prefix: string): readonly string[] {
  return lines.map((line) => `${prefix}${line}`);
}

/** Breaks at words, and within a word only when it is longer than a line. */
export function wrap(text: string, width: number | undefined): readonly string[] {
  if (width === undefined) return text.split('\n').map((line) => line.trim());
  return wrapAnsi(text, width, { hard: true, trim: true }).split('\n');
}
