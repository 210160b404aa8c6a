import type { RootContent } from 'mdast';
import { matchesIn } from '../markdown/matches.ts';
import { tokensOf } from '../markdown/tokens.ts';
import { endOf, startOf, writtenIn } from '../markdown/tree.ts';

const NAME = /details/gi;
const NONE: readonly number[] = [];

/** The `<details>` (1) and `</details>` (-1) in each of some neighbours. */
export function detailsTags(nodes: readonly RootContent[], source: string): readonly (readonly number[])[] {
  const from = nodes[0] === undefined ? 0 : startOf(nodes[0]);
  // All at once, as most nodes have none.
  const named = matchesIn(NAME, writtenIn(nodes, source)).map(({ index }) => from + index);
  let at = 0;
  return nodes.map((node) => {
    const start = startOf(node);
    while ((named[at] ?? Number.POSITIVE_INFINITY) < start) at += 1;
    return (named[at] ?? Number.POSITIVE_INFINITY) < endOf(node) ? tagsIn(node, source) : NONE;
  });
}

function tagsIn(node: RootContent, source: string): readonly number[] {
  const tags: number[] = [];
  const tokens = tokensOf([node], source);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if ((token?.kind === 'open' || token?.kind === 'close') && token.name === 'details')
      tags.push(token.kind === 'open' ? 1 : -1);
  }
  return tags;
}
