import { safeJson } from '../markdown/clean.ts';
import type { World } from './io.ts';

/** Its fields are only ever added. */
export interface Document {
  readonly version: 1;
  readonly [field: string]: unknown;
}

/** Items of a list that become one text. A letter of another alphabet doubles the memory of all of it, so these are few. */
const IN_PORTION = 32;
/** In characters: what is less is written with what follows. */
const WINDOW = 32 * 1024;

/** Prints a document as JSON: the megabytes that a bank has in portions, so that whoever reads them need not wait for the last. */
export function printDocument({ say }: Pick<World, 'say'>, document: Document): void {
  let held = '';
  for (const text of portionsOf(document)) {
    held += text;
    if (held.length < WINDOW) continue;
    say(held);
    held = '';
  }
  say(held);
}

/** Together they are what `safeJson` gives of all, and a newline. */
function* portionsOf(document: Document): Generator<string> {
  yield '{\n';
  let isFirst = true;
  for (const [name, value] of Object.entries(document)) {
    if (value === undefined) continue;
    if (!isFirst) yield ',\n';
    isFirst = false;
    if (Array.isArray(value) && value.length > IN_PORTION) yield* listPortions(name, value);
    else yield fieldText(name, value);
  }
  yield '\n}\n';
}

function* listPortions(name: string, items: readonly unknown[]): Generator<string> {
  const [head, tail] = [`  ${safeJson(name)}: [\n`, '\n  ]'];
  yield head;
  for (let at = 0; at < items.length; at += IN_PORTION) {
    if (at > 0) yield ',\n';
    yield fieldText(name, items.slice(at, at + IN_PORTION)).slice(head.length, -tail.length);
  }
  yield tail;
}

/** As it stands between the braces of a document. */
function fieldText(name: string, value: unknown): string {
  return safeJson({ [name]: value }).slice('{\n'.length, -'\n}'.length);
}
