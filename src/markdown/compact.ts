import type { Nodes, RootContent } from 'mdast';
import type { Position } from 'unist';
import { Extent } from './extent.ts';
import type { LineTable } from './line-table.ts';
import { spanOf } from './span.ts';

/**
 * Puts nodes of a piece of a text where they stand in the whole, in a third of the memory: the parser gives each node three
 * objects that say where it stands, and each list of children room for sixteen more. A bank of five megabytes would take
 * more than a gigabyte.
 *
 * @param offset of the piece in the text
 * @param lines of the whole text
 */
export function compact(nodes: readonly RootContent[], offset: number, lines: LineTable): void {
  for (const node of nodes) compactOne(node, offset, lines);
}

function compactOne(node: Nodes, offset: number, lines: LineTable): void {
  const { start, end } = spanOf(node);
  node.position = new Extent(start + offset, end + offset, lines);
  if (!('children' in node)) return;
  const parent: { children: Nodes[] } = node;
  // A copy has room for no more than there is.
  parent.children = parent.children.slice();
  for (const child of parent.children) compactOne(child, offset, lines);
}

/** @param start 0-based offset, as `end` */
export function between(start: number, end: number, lines: LineTable): Position {
  return new Extent(start, end, lines);
}
