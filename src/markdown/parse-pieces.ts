import type { List, Root, RootContent } from 'mdast';
import { between, compact } from './compact.ts';
import { fastTree } from './fast/fast-tree.ts';
import { parseFully } from './full-parser.ts';
import type { LineTable } from './line-table.ts';
import { withoutOverload } from './overload.ts';
import { endOfWords, type Piece } from './pieces.ts';
import { endOf, spanOf, startOf } from './span.ts';

/** Of these, one ends whatever more would end. */
const MANY_LINES = 1_000;

/**
 * Nodes of a piece of a text, at their places in it, as parsing the whole text would give them.
 *
 * @param definitions what the text around defines for the links of this piece, as `[name]: address`
 * @param lines of the text
 */
export function parsePiece(
  text: string,
  { from, to }: Piece,
  definitions: readonly string[],
  lines: LineTable,
): readonly RootContent[] {
  const end = endOfWords(text, from, to);
  const piece = text.slice(from, to - end > MANY_LINES ? end + 2 : to);
  // A link may be defined in another piece than it stands in.
  const above = definitions.length > 0 ? `${definitions.join('\n')}\n\n` : '';
  const goesOn = to < text.length;
  // It ends where the next one starts a block, which an open list or fence can tell from the end of a text.
  const written = `${above}${piece}${goesOn ? '#\n' : ''}`;
  const offset = from - above.length;
  const { children } = fastTree(withoutOverload(written), { offset, lines }) ?? compacted(written, offset, lines);
  return (goesOn ? children.slice(0, -1) : children).filter((node) => startOf(node) >= from);
}

function compacted(written: string, offset: number, lines: LineTable): Root {
  const tree = parseFully(written);
  compact(tree.children, offset, lines);
  return tree;
}

/** The nodes of neighbouring pieces: a list that was cut is one again. */
export function joined(
  pieces: readonly (readonly RootContent[])[],
  text: string,
  lines: LineTable,
): readonly RootContent[] {
  const nodes: RootContent[] = [];
  for (const piece of pieces) {
    const [last, first] = [nodes.at(-1), piece[0]];
    if (last?.type === 'list' && first?.type === 'list' && marker(last, text) === marker(first, text)) {
      const { start } = spanOf(last);
      const position = between(start, endOf(first), lines);
      nodes[nodes.length - 1] = { ...last, spread: true, children: [...last.children, ...first.children], position };
      nodes.push(...piece.slice(1));
    } else nodes.push(...piece);
  }
  return nodes;
}

/** Items with the same one are of the same list: `-`, `+`, `*`, `.` or `)`. */
function marker(list: List, text: string): string | undefined {
  const { start } = spanOf(list);
  return /^(?:[-+*]|\d{1,9}([.)]))/.exec(text.slice(start, start + 10))?.[list.ordered === true ? 1 : 0];
}
