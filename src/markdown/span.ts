import type { Nodes } from 'mdast';
import { Extent } from './extent.ts';
import type { Span } from './offsets.ts';

export type { Span } from './offsets.ts';

/** 0-based offset where a node starts; the span of it takes an object, and nodes are compared by their starts again and again. */
export function startOf(node: Nodes): number {
  return node.position?.from ?? spanOf(node).start;
}

/** Of what stands behind it. */
export function endOf(node: Nodes): number {
  return node.position?.to ?? spanOf(node).end;
}

/** @throws Error for a node that no parser made: a bug in the caller */
export function spanOf(node: Nodes): Span {
  if (node.position instanceof Extent) return { start: node.position.from, end: node.position.to };
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`a ${node.type} without position`);
  return { start, end };
}

/** What is written from the start of the first of some neighbours to the end of the last. */
export function writtenIn(nodes: readonly Nodes[], source: string): string {
  const first = nodes[0];
  const last = nodes.at(-1);
  return first === undefined || last === undefined ? '' : source.slice(startOf(first), endOf(last));
}
