import type { Nodes, Parents } from 'mdast';

/**
 * Shows every node of some neighbours, and of all that stands within them, in the order in which they start. Of our own, as
 * `unist-util-visit` names a function at each node, for its errors: up to a tenth of what it takes to read a note.
 *
 * @param see gets undefined for `parent` where the node is one of the neighbours
 */
export function walk(
  nodes: readonly Nodes[],
  see: (node: Nodes, parent: Parents | undefined) => void,
  parent?: Parents,
): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node === undefined) break;
    see(node, parent);
    if ('children' in node) walk(node.children, see, node);
  }
}
