import type { Parents, PhrasingContent, Text } from 'mdast';
import type { Extent } from '../extent.ts';
import { spanOf } from '../span.ts';
import type { Content } from './content.ts';

/** Stars or underscores that may open or close emphasis. */
export interface Run {
  readonly type: 'run';
  readonly code: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Of what is left of it, in the content. */
  from: number;
  to: number;
}

/** A bracket that may open a link or an image. */
export interface Bracket {
  readonly type: 'bracket';
  readonly isImage: boolean;
  readonly from: number;
  readonly to: number;
  /** A link stands in it, so it can be none. */
  holdsLink: boolean;
  /** Its index among the entries. */
  readonly index: number;
}

/** What a line is made of before all that may be a link or emphasis is told. */
export type Entry = PhrasingContent | Run | Bracket;

/** The nodes of entries none of which can become anything else: signs that are left are text. */
export function settled(entries: readonly Entry[], content: Content): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at];
    if (entry === undefined) break;
    const isSign = entry.type === 'run' || entry.type === 'bracket';
    if (isSign && entry.from === entry.to) continue;
    const node: PhrasingContent = isSign
      ? textNode(content.text.slice(entry.from, entry.to), content.extent(entry.from, entry.to))
      : entry;
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text') nodes[nodes.length - 1] = merged(last, node, content);
    else nodes.push(node);
  }
  return nodes;
}

export function textNode(value: string, position: Extent): Text {
  return { type: 'text', value, position };
}

function merged(first: Text, second: Text, content: Content): Text {
  return textNode(first.value + second.value, content.between(spanOf(first).start, spanOf(second).end));
}

/** All words that stand in nodes, as remark makes the text of an image of them. */
export function wordsIn(nodes: Parents['children']): string {
  let words = '';
  for (const node of nodes) {
    if ('value' in node) words += node.value;
    else if ('alt' in node && node.alt) words += node.alt;
    else if ('children' in node) words += wordsIn(node.children);
  }
  return words;
}
