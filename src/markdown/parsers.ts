import type { Root } from 'mdast';

/** Remark, without and with what GitHub adds: tables, strike-through, boxes, footnotes, bare links. */
export interface FullParsers {
  readonly commonMark: (text: string) => Root;
  readonly gfm: (text: string) => Root;
}

/** A text needs remark, and nobody has loaded it: see `withFullParser`. */
export class FullParserNeeded extends Error {}

let loaded: FullParsers | undefined;

export function registerFullParsers(parsers: FullParsers): void {
  loaded = parsers;
}

/** @throws FullParserNeeded where they are not loaded */
export function fullParsers(): FullParsers {
  if (loaded === undefined) throw new FullParserNeeded('the full Markdown parser is not loaded');
  return loaded;
}
