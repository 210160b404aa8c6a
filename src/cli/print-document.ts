import { safeJson } from '../markdown/clean.ts';
import type { Output } from './io.ts';

/** Its fields are only ever added. */
export interface Document {
  readonly version: 1;
  readonly [field: string]: unknown;
}

/** Items of a list that become text together: so few that those in letters beyond ASCII take no more memory for all others. */
const IN_PIECE = 32;
/** In bytes: what is less is written with what follows. */
const WINDOW = 128 * 1024;

/** Prints a document as JSON: the megabytes that a bank has in pieces, so that whoever reads them need not wait for the last. */
export function printDocument(output: Output, document: Document): void {
  let held: Buffer[] = [];
  let length = 0;
  for (const text of piecesOf(document)) {
    const piece = Buffer.from(text);
    held.push(piece);
    length += piece.length;
    if (length < WINDOW) continue;
    output.write(Buffer.concat(held));
    held = [];
    length = 0;
  }
  output.write(Buffer.concat(held));
}

/** In one, they are what `safeJson` gives of all, and a newline. */
export function* piecesOf(document: Document): Generator<string> {
  yield '{\n';
  let isFirst = true;
  for (const [name, value] of Object.entries(document)) {
    if (value === undefined) continue;
    if (!isFirst) yield ',\n';
    isFirst = false;
    if (Array.isArray(value) && value.length > IN_PIECE) yield* listPieces(name, value);
    else yield fieldText(name, value);
  }
  yield '\n}\n';
}

function* listPieces(name: string, items: readonly unknown[]): Generator<string> {
  const [head, tail] = [`  ${safeJson(name)}: [\n`, '\n  ]'];
  yield head;
  for (let at = 0; at < items.length; at += IN_PIECE) {
    if (at > 0) yield ',\n';
    yield fieldText(name, items.slice(at, at + IN_PIECE)).slice(head.length, -tail.length);
  }
  yield tail;
}

/** As it stands between the braces of a document. */
function fieldText(name: string, value: unknown): string {
  return safeJson({ [name]: value }).slice('{\n'.length, -'\n}'.length);
}
