import { type Diagnostic, diagnostic } from '../domain/diagnostic.ts';
import type { Place, Question } from '../domain/question.ts';
import { lastUpTo } from '../markdown/line-table.ts';
import { type Overload, overloads, without } from '../markdown/overload.ts';
import { type Piece, piecesOf } from '../markdown/pieces.ts';
import { openMarkdown } from './markdown-in-html.ts';
import { type NoteContext, placeAt } from './read-question.ts';

/** A note as it can be parsed in a time that grows with its length. */
export interface Parsable {
  /** Of the length of the body, every line at its place. */
  readonly source: string;
  readonly pieces: readonly Piece[];
  /** Lines that are not read, in their order. */
  readonly leftOut: readonly Overload[];
}

/** @param body a note without its front matter */
export function parsable(body: string): Parsable {
  const overloaded = overloads(body);
  const source = openMarkdown(without(body, overloaded));
  const pieces = piecesOf(source);
  const large = pieces.flatMap(({ from, to, tooLarge }) =>
    tooLarge === undefined
      ? []
      : [{ start: from, end: to, found: `${tooLarge} without a heading or paragraph to start anew` }],
  );
  return { source, pieces, leftOut: [...overloaded, ...large].sort((a, b) => a.start - b.start) };
}

export function tooMuch({ start, found }: Pick<Overload, 'start' | 'found'>, note: NoteContext): Diagnostic {
  return tooMuchAt(placeAt(start, note), found);
}

export function tooMuchAt(place: Place, found: string): Diagnostic {
  return diagnostic(
    'too-large',
    place,
    `Unexpected lines with more than ${found}`,
    'They are left out, with the question they stand in; put empty lines between them, fewer into each other, or close what is open.',
  );
}

/** What a question has too much of once it is read by itself: it could not be shown as a whole. */
export function tooMuchIn({ stem, options, explanation }: Question): string | undefined {
  const found = overloads(stem)[0] ?? overloads(explanation)[0];
  if (found !== undefined) return found.found;
  for (const { text, feedback } of options) {
    const own = overloads(text)[0] ?? overloads(feedback)[0];
    if (own !== undefined) return own.found;
  }
  return undefined;
}

/** Whether lines of a note that are not read stand between two places of it. There may be thousands of both. */
export function meeting(leftOut: readonly Overload[], note: NoteContext): (from: Place, until: Place) => boolean {
  const starts = leftOut.map(({ start }) => placeAt(start, note).line);
  const ends = leftOut.map(({ end }) => placeAt(end - 1, note).line);
  return (from, until) => (ends[lastUpTo(until.line, starts)] ?? 0) >= from.line;
}
