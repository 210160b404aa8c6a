import type { RootContent } from 'mdast';
import { wordsOfParts } from '../markdown/part-words.ts';
import { plainOf } from '../markdown/plain-words.ts';
import { plainText } from '../markdown/tokens.ts';
import { endOf, spanOf, startOf } from '../markdown/tree.ts';
import type { QuestionBlock } from './block.ts';
import { dedent } from './slice.ts';
import { numberLength, saysOptions } from './titles.ts';

export interface Stem {
  /** Markdown source. */
  readonly text: string;
  readonly plain: string;
}

/**
 * What stands above the options, behind the number. A heading that asks is a paragraph of the stem; comments and lines are none.
 *
 * @param optionsFrom offset where the options start
 */
export function readStem({ nodes, stemFrom }: QuestionBlock, optionsFrom: number, source: string): Stem {
  const parts = nodes.filter((node) => startOf(node) < optionsFrom && !isComment(node, source) && !isLine(node));
  const written = parts.map((node, index) => {
    const own = inner(node, source);
    const number = node.type === 'heading' ? (numberLength(source.slice(own.start, own.end)) ?? 0) : 0;
    const from = index === 0 ? Math.max(own.start + number, Math.min(stemFrom, own.end)) : own.start + number;
    const text = dedent(source, from, Math.min(own.end, optionsFrom));
    return { node, from, to: own.end, text: reopened(source.slice(own.start, from), text) };
  });
  const said = written.filter(({ text }) => text !== '');
  const asked = saysOptions(said.at(-1)?.text ?? '') && said.length > 1 ? said.slice(0, -1) : said;
  const text = asked.map((part) => part.text).join('\n\n');
  const known = (): string | undefined =>
    asked.every((part) => source.slice(part.from, part.to).trim() === part.text)
      ? wordsOfParts(asked, source)
      : undefined;
  return { text, plain: plainOf(text, known) };
}

/** `<a name="q7"></a>` before the number or the text of a heading: a place to link to, which is none of what is asked. */
const ANCHORS = /^(?:<a\s[^<>]{1,200}>\s?<\/a>\s?){1,4}/i;

/** Without the `#` of a heading and the places to link to at its start. */
function inner(node: RootContent, source: string): { start: number; end: number } {
  const [first, last] = node.type === 'heading' ? [node.children[0], node.children.at(-1)] : [node, node];
  if (first === undefined || last === undefined) return spanOf(node);
  const start = startOf(first);
  const end = endOf(last);
  const anchors = node.type === 'heading' ? (ANCHORS.exec(source.slice(start, end))?.[0].length ?? 0) : 0;
  return { start: start + anchors, end };
}

/** `**1. stem**` without its number needs its `**` again. */
function reopened(number: string, text: string): string {
  return (number.match(/\*\*|__/g)?.length ?? 0) % 2 === 1 ? `${number.includes('**') ? '**' : '__'}${text}` : text;
}

/** A line across the page. */
function isLine({ type }: RootContent): boolean {
  return type === 'thematicBreak';
}

function isComment(node: RootContent, source: string): boolean {
  return node.type === 'html' && plainText([node], source) === '' && source.startsWith('<!--', startOf(node));
}
