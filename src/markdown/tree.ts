import type { Nodes, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { withoutOverload } from './overload.ts';

const parser = unified().use(remarkParse).freeze();

/** CommonMark tree of a text, with the position of every node. */
export function parseMarkdown(text: string): Root {
  return parser.parse(withoutOverload(text));
}

/** 0-based offsets into the text that was parsed. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** @throws Error for a node that no parser made: a bug in the caller */
export function spanOf(node: Nodes): Span {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`a ${node.type} without position`);
  return { start, end };
}

/** A tree of nodes, for walking over all that they hold. */
export function rootOf(nodes: readonly RootContent[]): Root {
  return { type: 'root', children: [...nodes] };
}
