import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { rootOf, spanOf } from '../markdown/tree.ts';

/** Addresses of reference links, `[guide]: https://…`, by their names in lower case, each as it is written. */
export type Definitions = ReadonlyMap<string, string>;

export function definitionsIn(parts: Iterable<readonly RootContent[]>, source: string): Definitions {
  const definitions = new Map<string, string>();
  for (const nodes of parts) {
    visit(rootOf(nodes), 'definition', (node) => {
      const { start, end } = spanOf(node);
      const name = node.identifier.toLowerCase();
      if (!definitions.has(name)) definitions.set(name, source.slice(start, end));
    });
  }
  return definitions;
}

/** A piece of a note with the addresses that it refers to, so that it can be read without the rest of the note. */
export function withDefinitions(text: string, definitions: Definitions): string {
  if (definitions.size === 0) return text;
  const names = new Set([...text.matchAll(/\[([^[\]]{1,200})\]/g)].map((match) => (match[1] ?? '').toLowerCase()));
  const used = [...definitions].flatMap(([name, written]) =>
    names.has(name) && !text.includes(written) ? [written] : [],
  );
  return used.length === 0 ? text : `${text}\n\n${used.join('\n')}`;
}
