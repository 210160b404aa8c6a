import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { append } from '../domain/append.ts';
import { plainText } from '../markdown/tokens.ts';
import { endOf, spanOf, startOf } from '../markdown/tree.ts';
import { isNumber, numberLength, startsQuestion } from './titles.ts';

/** The nodes of a note as whoever wrote it saw them, where CommonMark takes two things for one. */
export function separated(nodes: readonly RootContent[], source: string): readonly RootContent[] {
  const apart: RootContent[] = [];
  for (const node of nodes) {
    if (node.type === 'paragraph') append(apart, split(node, source));
    else if (node.type === 'list') append(apart, withoutHeading(node, source));
    else apart.push(node);
  }
  return apart;
}

/** A heading that counts stands in no option, though its indentation may be that of the item above. */
function withoutHeading(list: List, source: string): readonly RootContent[] {
  const item = list.children.at(-1);
  const at =
    item?.children.findIndex((child) => child.type === 'heading' && isCounted(plainText([child], source))) ?? -1;
  if (item === undefined || at === -1) return [list];
  const end = startOf(item.children[at] ?? item);
  const kept = { ...item, children: item.children.slice(0, at), position: upTo(item, end) };
  const above = { ...list, children: [...list.children.slice(0, -1), kept], position: upTo(list, end) };
  return [above, ...separated(item.children.slice(at), source)];
}

function isCounted(title: string): boolean {
  return isNumber(title) || numberLength(title) !== undefined;
}

function upTo(node: RootContent, end: number): NonNullable<RootContent['position']> {
  const start = node.position?.start ?? { line: 1, column: 1, offset: 0 };
  return { start, end: { line: start.line, column: 1, offset: end } };
}

/**
 * Cuts a paragraph where a line starts a question without `#`: `[reference](…)` and `Q67. stem` below it are one
 * paragraph to CommonMark, and two to whoever wrote them.
 */
function split(paragraph: Paragraph, source: string): readonly Paragraph[] {
  const cut = paragraph.children.findIndex((child) => child.type === 'text' && lineOf(child.value) !== -1);
  const child = paragraph.children[cut];
  if (child?.type !== 'text') return [paragraph];
  const line = lineOf(child.value);
  const { start, end } = spanOf(child);
  const written = source.slice(start, end).split('\n');
  const values = child.value.split('\n');
  if (written.length !== values.length) return [paragraph];
  const at = start + written.slice(0, line).join('\n').length + 1;
  const above: PhrasingContent = {
    ...child,
    value: values.slice(0, line).join('\n'),
    position: between(child, start, at - 1, 0),
  };
  const below: PhrasingContent = {
    ...child,
    value: values.slice(line).join('\n'),
    position: between(child, at, end, line),
  };
  return [
    {
      ...paragraph,
      children: [...paragraph.children.slice(0, cut), above],
      position: between(paragraph, startOf(paragraph), at - 1, 0),
    },
    ...split(
      {
        ...paragraph,
        children: [below, ...paragraph.children.slice(cut + 1)],
        position: between(paragraph, at, endOf(paragraph), line),
      },
      source,
    ),
  ];
}

/** Index of a line, not the first of the paragraph, that starts a question. */
function lineOf(value: string): number {
  if (!value.includes('\n')) return -1;
  return value.split('\n').findIndex((line, index) => index > 0 && startsQuestion(line));
}

function between(
  node: RootContent,
  start: number,
  end: number,
  linesDown: number,
): NonNullable<RootContent['position']> {
  const line = (node.position?.start.line ?? 1) + linesDown;
  return { start: { line, column: 1, offset: start }, end: { line, column: 1, offset: end } };
}
