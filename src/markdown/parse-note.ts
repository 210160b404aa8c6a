import type { Definition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { cutsOf } from './pieces.ts';
import { parseMarkdown, spanOf } from './tree.ts';

/**
 * The tree that `parseMarkdown` gives, in a time that grows with the length of the text and not with its square.
 *
 * @param onPiece gets the share of the text that is parsed, from 0 to 1
 */
export function parseNote(text: string, onPiece: (share: number) => void = () => undefined): Root {
  const cuts = cutsOf(text);
  if (cuts.length === 0) return parseMarkdown(text);
  const pieces = [0, ...cuts].map((from, index) => ({ from, to: cuts[index] ?? text.length }));
  let line = 0;
  // A link may be defined in another piece than it stands in, so a piece is read again below what the whole note defines.
  const trees = pieces.map(({ from, to }) => {
    const piece = text.slice(from, to);
    const tree = { piece, from, to, line, nodes: parsePiece(piece, to < text.length) };
    line += piece.split('\n').length - 1;
    onPiece(to / text.length);
    return tree;
  });
  const definitions = trees.flatMap(({ piece, nodes }) => definitionsIn(nodes).map((node) => sourceOf(node, piece)));
  const children = trees.flatMap(({ piece, from, to, line: lines, nodes }) => {
    const refers = definitions.length > 0 && piece.includes(']');
    const above = refers ? `${definitions.join('\n')}\n\n` : '';
    const own = refers
      ? parsePiece(above + piece, to < text.length).filter((node) => spanOf(node).start >= above.length)
      : nodes;
    return moved(own, from - above.length, lines - (above.split('\n').length - 1));
  });
  return { type: 'root', children };
}

/** A piece ends where the next one starts with a heading, which an open list or fence can tell from the end of a text. */
function parsePiece(piece: string, goesOn: boolean): RootContent[] {
  const { children } = parseMarkdown(goesOn ? `${piece}#\n` : piece);
  return goesOn ? children.slice(0, -1) : children;
}

function definitionsIn(nodes: readonly RootContent[]): readonly Definition[] {
  const found: Definition[] = [];
  visit({ type: 'root', children: [...nodes] }, 'definition', (node) => void found.push(node));
  return found;
}

function sourceOf(node: Definition, piece: string): string {
  const { start, end } = spanOf(node);
  return piece.slice(start, end);
}

/** The nodes at the places that they have in the whole text. */
function moved(children: RootContent[], offset: number, lines: number): RootContent[] {
  const tree: Root = { type: 'root', children };
  visit(tree, (node) => {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point === undefined) continue;
      point.line += lines;
      point.offset = (point.offset ?? 0) + offset;
    }
  });
  return children;
}
