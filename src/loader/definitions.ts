import type { RootContent } from 'mdast';
import { spanOf } from '../markdown/tree.ts';
import { walk } from '../markdown/walk.ts';

/** Addresses of reference links, `[guide]: https://…`, by their names in lower case, each as it is written. */
export type Definitions = ReadonlyMap<string, string>;

/** Each is read again with every piece that refers to it. */
const LONGEST = 2_000;

export function definitionsIn(parts: Iterable<readonly RootContent[]>, source: string): Definitions {
  const definitions = new Map<string, string>();
  // Walking over all nodes takes longer than to see that there is none.
  if (!source.includes(']:')) return definitions;
  for (const nodes of parts) {
    walk(nodes, (node) => {
      if (node.type !== 'definition') return;
      const { start, end } = spanOf(node);
      const name = nameOf(node.identifier);
      if (end - start <= LONGEST && !definitions.has(name)) definitions.set(name, source.slice(start, end));
    });
  }
  return definitions;
}

/** A piece of a note with the addresses that it refers to, so that it can be read without the rest of the note. */
export function withDefinitions(text: string, definitions: Definitions): string {
  const used = definitionsFor(text, definitions).filter((written) => !text.includes(written));
  return used.length === 0 ? text : `${text}\n\n${used.join('\n')}`;
}

/** Those that a text may refer to. A note may have a hundred thousand, so they are looked up by what the text names. */
export function definitionsFor(text: string, definitions: Definitions): readonly string[] {
  if (definitions.size === 0) return [];
  const names = new Set([...text.matchAll(/\[([^[\]]{1,200})\]/g)].map((match) => nameOf(match[1] ?? '')));
  return [...names].flatMap((name) => definitions.get(name) ?? []);
}

function nameOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
