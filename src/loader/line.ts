import type { Span } from '../markdown/tree.ts';
import { type Lead, leadOf } from './leads.ts';

/** A part of a line's text, as indexes into it. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** A line as a reader meets it: a line of a paragraph, a heading, what stands between two tags that end a line. */
export class Line implements Span {
  /** Its words, blanks at the ends taken away. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Which parts of `text` are bold, marked or code. */
  readonly stressed: readonly Part[];
  /** Found when it is asked for first: most recognisers ask, and of stems none. */
  #lead: Lead | 'none' | undefined;

  constructor(text: string, { start, end }: Span, stressed: readonly Part[]) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.stressed = stressed;
    this.#lead = undefined;
  }

  /** What it announces. */
  get lead(): Lead | undefined {
    this.#lead ??= leadOf(this.text) ?? 'none';
    return this.#lead === 'none' ? undefined : this.#lead;
  }
}
