import type { RootContent } from 'mdast';
import type { LineTable } from '../markdown/line-table.ts';
import { joined, parsePiece } from '../markdown/parse-pieces.ts';
import type { Piece } from '../markdown/pieces.ts';
import { type Definitions, definitionsFor, definitionsIn } from './definitions.ts';

/**
 * A note is read window by window, so that the tree of one of megabytes, which takes a hundred times its size, is never
 * whole. Notes smaller than this have one.
 */
const WINDOW = 256 * 1024;

/** Neighbouring nodes. */
export interface Window {
  readonly nodes: readonly RootContent[];
  /** Nothing comes behind it. */
  readonly isLast: boolean;
}

/** A text, parsed. */
export interface Parsed {
  /** Of the whole note: a link is mostly defined behind what refers to it. */
  readonly definitions: Definitions;
  /** Parsed one by one as they are asked for. */
  readonly windows: Iterable<Window>;
}

/** @param onPiece gets the share of the text that is parsed, from 0 to 1 */
export function parseWindows(
  source: string,
  pieces: readonly Piece[],
  lines: LineTable,
  onPiece: (share: number) => void,
): Parsed {
  const [only, ...more] = pieces;
  if (only !== undefined && more.length === 0) {
    const nodes = only.tooLarge === undefined ? parsePiece(source, only, [], lines) : [];
    return { definitions: definitionsIn([nodes], source), windows: [{ nodes, isLast: true }] };
  }
  const definitions = definitionsIn(defining(source, pieces, lines), source);
  return { definitions, windows: windowsOf(source, pieces, definitions, lines, onPiece) };
}

function* defining(source: string, pieces: readonly Piece[], lines: LineTable): Generator<readonly RootContent[]> {
  for (const piece of pieces)
    if (piece.tooLarge === undefined && source.slice(piece.from, piece.to).includes(']:'))
      yield parsePiece(source, piece, [], lines);
}

function* windowsOf(
  source: string,
  pieces: readonly Piece[],
  definitions: Definitions,
  lines: LineTable,
  onPiece: (share: number) => void,
): Generator<Window> {
  let window: (readonly RootContent[])[] = [];
  let from = 0;
  for (const piece of pieces) {
    const used = definitionsFor(source.slice(piece.from, piece.to), definitions);
    window.push(piece.tooLarge === undefined ? parsePiece(source, piece, used, lines) : []);
    onPiece(piece.to / source.length);
    if (piece.to - from < WINDOW && piece.to < source.length) continue;
    yield { nodes: joined(window, source, lines), isLast: piece.to === source.length };
    [window, from] = [[], piece.to];
  }
}
