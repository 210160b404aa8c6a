import type { Root, RootContent } from 'mdast';
import { fastTree } from './fast/fast-tree.ts';
import { parseFully } from './full-parser.ts';
import { withoutOverload } from './overload.ts';

export { type Span, spanOf } from './span.ts';

/** CommonMark tree of a text, with the position of every node. */
export function parseMarkdown(text: string): Root {
  const readable = withoutOverload(text);
  return fastTree(readable) ?? parseFully(readable);
}

/** A tree of nodes, for walking over all that they hold. */
export function rootOf(nodes: readonly RootContent[]): Root {
  return { type: 'root', children: [...nodes] };
}
