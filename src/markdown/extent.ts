import type { Point, Position } from 'unist';
import { type LineTable, lineAndColumn } from './line-table.ts';
import type { Token } from './token.ts';

declare module 'unist' {
  /**
   * What an `Extent` has, so that it can be asked of any position: to ask first what it is takes longer than all the rest. A position
   * that is made from another one by spreading would have its tokens.
   */
  interface Position {
    readonly from?: number;
    readonly to?: number;
    readonly tokens?: readonly Token[] | undefined;
  }
}

/** Where a node stands, in a third of the memory of what a parser gives: two offsets, and the lines that all of them share. */
export class Extent implements Position {
  /** 0-based, as `to`. */
  readonly from: number;
  readonly to: number;
  readonly #lines: LineTable;
  /** Those of the node that stands there, once somebody has asked: kept elsewhere, they take longer to find than to walk a short node. */
  tokens: readonly Token[] | undefined;

  constructor(from: number, to: number, lines: LineTable) {
    this.from = from;
    this.to = to;
    this.#lines = lines;
    this.tokens = undefined;
  }

  get start(): Point {
    return new Spot(this.from, this.#lines);
  }

  get end(): Point {
    return new Spot(this.to, this.#lines);
  }
}

/** Looks its line and column up when it is asked for them, which is hardly ever. */
class Spot implements Point {
  readonly offset: number;
  readonly #lines: LineTable;

  constructor(offset: number, lines: LineTable) {
    this.offset = offset;
    this.#lines = lines;
  }

  get line(): number {
    return lineAndColumn(this.offset, this.#lines).line;
  }

  get column(): number {
    return lineAndColumn(this.offset, this.#lines).column;
  }
}
