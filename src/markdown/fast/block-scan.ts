import type { Root } from 'mdast';
import { Containers, type End, type OpenList } from './containers.ts';
import type { Site } from './content.ts';
import { Cursor } from './cursor.ts';
import { CODE_INDENT, type Marker, markerAt, passMarker } from './item-start.ts';
import { LeafScan } from './leaf-scan.ts';
import { Unsure } from './unsure.ts';

const QUOTE_SIGN = 62;

/** Reads the lines of a text one by one, as CommonMark says: what of the open blocks goes on, what starts, and then the rest. */
export class BlockScan {
  readonly #site: Site;
  readonly #cursor: Cursor;
  readonly #containers: Containers;
  readonly #leaf: LeafScan;
  /** Of the line above. */
  #above: End = { line: -1, at: 0 };

  constructor(site: Site) {
    this.#site = site;
    this.#cursor = new Cursor(site.text);
    this.#containers = new Containers(site);
    this.#leaf = new LeafScan(site, this.#cursor, this.#containers);
  }

  root(): Root {
    const { text } = this.#site;
    const cursor = this.#cursor;
    let line = 0;
    for (let from = 0; from < text.length; line += 1) {
      const newline = text.indexOf('\n', from);
      const end = newline === -1 ? text.length : newline;
      cursor.startLine(line, from, end);
      this.#line();
      this.#above = { line, at: end };
      from = end + 1;
    }
    const isQuoted = this.#containers.open.some(({ kind }) => kind === 'quote');
    // What is open at the end has its last newline, but in a quote, as no sign of that stands behind it.
    const hasNewline = text.endsWith('\n') && !isQuoted;
    this.#leaf.finish(hasNewline ? { line, at: text.length } : this.#above, hasNewline);
    this.#containers.closeTo(0, undefined);
    return {
      type: 'root',
      children: this.#containers.root.children,
      position: this.#containers.extent(0, text.length),
    };
  }

  #line(): void {
    const cursor = this.#cursor;
    const { open } = this.#containers;
    let matched = 0;
    let inQuote = false;
    let isNew = false;
    for (; matched < open.length; matched += 1) {
      const container = open[matched];
      if (container?.kind === 'quote') {
        if (!this.#passQuote()) break;
        inQuote = true;
      } else if (container !== undefined && !goesOn(container, cursor)) {
        isNew = this.#nextItem(container, matched);
        if (isNew) matched += 1;
        break;
      }
    }
    const leaf = this.#leaf;
    const isLazy = !isNew && matched < open.length;
    // At the end of a text, remark counts the signs of a quote that nothing stands behind to what is open.
    if (open.length > 0 && cursor.isEmpty && cursor.lineEnd === cursor.text.length && (inQuote || leaf.isOpen))
      throw new Unsure();
    if (isNew || isLazy || !leaf.isVerbatim) {
      const interrupts = !isNew && !isLazy && leaf.isOpen;
      for (;;) {
        const from = cursor.at;
        const marker = this.#containerAt(interrupts);
        if (marker === undefined) break;
        if (!isNew) {
          this.#leaf.break(this.#above);
          this.#containers.closeTo(matched, inQuote ? { line: cursor.line, at: from } : undefined);
        }
        isNew = true;
        if (marker === 'quote') inQuote = true;
        this.#open(marker);
      }
    }
    if (isNew) leaf.start(false);
    else this.#goOn(matched, isLazy);
    if (inQuote && cursor.isEmpty) this.#containers.emptyInQuote = { line: cursor.line, at: cursor.lineEnd };
  }

  #passQuote(): boolean {
    const cursor = this.#cursor;
    if (cursor.isEmpty || cursor.indent >= CODE_INDENT || cursor.text.charCodeAt(cursor.next) !== QUOTE_SIGN)
      return false;
    cursor.pass(1);
    if (cursor.indent > 0) cursor.skip(1);
    return true;
  }

  #nextItem(list: OpenList, index: number): boolean {
    const cursor = this.#cursor;
    if (cursor.isEmpty || cursor.indent >= CODE_INDENT) return false;
    const marker = markerAt(cursor, false);
    if (marker?.code !== list.marker) return false;
    this.#leaf.break(this.#above);
    this.#containers.closeTo(index + 1, undefined);
    const { next: from, line, lineEnd } = cursor;
    this.#containers.nextItem(list, { from, line, lineEnd, ...passMarker(cursor, marker) });
    return true;
  }

  #containerAt(interrupts: boolean): Marker | 'quote' | undefined {
    const cursor = this.#cursor;
    if (cursor.isEmpty || cursor.indent >= CODE_INDENT) return undefined;
    return cursor.text.charCodeAt(cursor.next) === QUOTE_SIGN ? 'quote' : markerAt(cursor, interrupts);
  }

  #open(marker: Marker | 'quote'): void {
    const cursor = this.#cursor;
    const { next: from, line, lineEnd } = cursor;
    if (marker === 'quote') {
      this.#containers.openQuote(from, line, lineEnd);
      this.#passQuote();
    } else this.#containers.openList(marker.code, marker.start, { from, line, lineEnd, ...passMarker(cursor, marker) });
  }

  /** @param isLazy what is left of the line is not within all that is open */
  #goOn(matched: number, isLazy: boolean): void {
    if (this.#leaf.takes(isLazy)) return;
    this.#leaf.close(this.#above);
    this.#containers.closeTo(matched, undefined);
    this.#leaf.start(isLazy);
  }
}

/** Whether a line is within the item that a list has open. */
function goesOn(list: OpenList, cursor: Cursor): boolean {
  if (cursor.isEmpty) {
    list.isEmpty ||= list.startsEmpty;
    cursor.skip(Math.min(list.size, cursor.indent));
    return true;
  }
  const isWithin = !list.isEmpty && cursor.indent >= list.size;
  list.startsEmpty = false;
  list.isEmpty = false;
  if (isWithin) cursor.skip(list.size);
  return isWithin;
}
