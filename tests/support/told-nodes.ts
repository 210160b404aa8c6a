import type { RootContent } from 'mdast';
import type { Point } from 'unist';

/** Nodes with all that they say, as plain data: positions of parsers are objects of other kinds. */
export function told(nodes: readonly RootContent[]): unknown {
  return JSON.parse(
    JSON.stringify(nodes, (key, value) => {
      if (key !== 'position') return value;
      const spot = ({ line, column, offset }: Point) => ({ line, column, offset });
      return { start: spot(value.start), end: spot(value.end) };
    }),
  );
}
