import type { OptionNumber } from '../../domain/question.ts';
import type { Edit, PlaceOf } from './naming.ts';

/** Parts of a text that are about one option each, to be shown in the order of the screen. */
export interface Sections {
  readonly parts: readonly { readonly start: number; readonly end: number; readonly number: OptionNumber }[];
  /** Of the number at the start of each part, which stays in place when the parts move; 0 for none. */
  readonly marker: number;
}

/** A Markdown text, and what of it depends on the order of the options. */
export interface Rewritable {
  readonly source: string;
  /** In the order of the source. */
  readonly edits: readonly Edit[];
  /** In the order of the source. */
  readonly sections: readonly Sections[];
}

/** A text that is the same in any order. */
export const asItIs = (source: string): Rewritable => ({ source, edits: [], sections: [] });

/** The text as it reads with the options in an order. */
export function rewritten({ source, edits, sections }: Rewritable, placeOf: PlaceOf): string {
  let next = 0;
  const written: { readonly start: number; readonly end: number; readonly text: string }[] = edits.map((edit) => ({
    ...edit,
    text: escaped(source, edit, edit.write(placeOf)),
  }));
  /** Sections are asked for in another order than that of the source, so each finds its own edits. */
  const between = (from: number, to: number): string => {
    let index = firstFrom(written, from);
    let text = '';
    let at = from;
    for (let one = written[index]; one !== undefined && one.end <= to; one = written[index]) {
      text += source.slice(at, one.start) + one.text;
      at = one.end;
      index += 1;
    }
    return text + source.slice(at, to);
  };
  let text = '';
  for (const { parts, marker } of sections) {
    const moved = parts.toSorted((a, b) => placeOf(a.number) - placeOf(b.number));
    for (const [index, { start, end }] of parts.entries()) {
      const part = moved[index];
      text += between(next, start) + source.slice(start, start + marker);
      if (part !== undefined) text += between(part.start + marker, part.end);
      next = end;
    }
  }
  return text + between(next, source.length);
}

function firstFrom(spans: readonly { readonly start: number }[], from: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((spans[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const MARKERS = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*$/;
/** Markers of lists and quotes before a text; a longer line start has words in it. */
const LONGEST_MARKERS = 80;

/** A number that would start a list, as no letter does, is kept from it. */
function escaped(source: string, { start, end }: Edit, text: string): string {
  if (!/^\d{1,2}$/.test(text) || !/^[.)](?:\s|$)/.test(source.slice(end, end + 2))) return text;
  const line = source.lastIndexOf('\n', start - 1) + 1;
  return start - line <= LONGEST_MARKERS && MARKERS.test(source.slice(line, start)) ? `${text}\\` : text;
}
