import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).freeze();

/** CommonMark tree of a text, with the position of every node. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
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

/** 1-based line and column where a node starts. */
export function startOf(node: Nodes): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
