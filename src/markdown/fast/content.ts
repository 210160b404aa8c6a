import { Extent } from '../extent.ts';
import type { LineTable } from '../line-table.ts';

/** Where the nodes of one parse stand: the text may be a part of a larger one, whose lines are asked for. */
export interface Site {
  readonly text: string;
  /** Added to each offset. */
  readonly offset: number;
  readonly lines: LineTable;
}

/**
 * The text of a paragraph or heading, free of what its lines owe to the lists and quotes around them.
 */
export class Content {
  readonly text: string;
  readonly #site: Site;
  /** Of each part: where it starts in `text`, and in the text of the site. Parts are joined by newlines. */
  readonly #parts: readonly number[];
  readonly #shift: number;
  #isReadToEnd = false;

  /** @param ranges offsets of the parts: start, end, start, end */
  constructor(site: Site, ranges: readonly number[]) {
    this.#site = site;
    const first = ranges[0] ?? 0;
    this.#shift = first;
    if (ranges.length === 2) {
      this.text = site.text.slice(first, ranges[1]);
      this.#parts = [];
      return;
    }
    const parts: number[] = [];
    let text = '';
    for (let at = 0; at < ranges.length; at += 2) {
      if (at > 0) text += '\n';
      parts.push(text.length, ranges[at] ?? 0);
      text += site.text.slice(ranges[at], ranges[at + 1]);
    }
    this.text = text;
    this.#parts = parts;
  }

  /** Its lines stand apart in the source, as each starts with what it owes to a list or a quote. */
  get isApart(): boolean {
    return this.#parts.length > 0;
  }

  /**
   * Tells that something was looked for up to the end and not found. Remark knows from then on where the lines ahead start:
   * what ends behind a newline ends there, no longer right behind the newline.
   */
  readToEnd(): void {
    this.#isReadToEnd = true;
  }

  extent(from: number, to: number): Extent {
    const { offset, lines } = this.#site;
    if (!this.isApart) return new Extent(from + this.#shift + offset, to + this.#shift + offset, lines);
    const end = to > from && !this.#isReadToEnd ? this.#source(to - 1) + 1 : this.#source(to);
    return new Extent(this.#source(from) + offset, end + offset, lines);
  }

  /** The extent between two offsets of the whole text. */
  between(from: number, to: number): Extent {
    return new Extent(from, to, this.#site.lines);
  }

  #source(at: number): number {
    const parts = this.#parts;
    let low = 0;
    let high = parts.length / 2 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((parts[middle * 2] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return at - (parts[low * 2] ?? 0) + (parts[low * 2 + 1] ?? 0);
  }
}
