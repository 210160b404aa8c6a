/**
 * A piece of the note as Markdown of its own. The lines behind the first lose the indentation that they had only because
 * they stood in a list item.
 *
 * @param start 0-based offset, not within the indentation of its line
 */
export function dedent(source: string, start: number, end: number): string {
  return dedentedBy(source.slice(start, end), columnOf(source, start));
}

/** 0-based column of an offset. */
export function columnOf(source: string, at: number): number {
  return at - (source.lastIndexOf('\n', at - 1) + 1);
}

/** The same for a piece that was cut out already; its first line has no indentation. */
export function dedentedBy(text: string, indent: number): string {
  if (!text.includes('\n')) return text.trim();
  const behindFirst = text.indexOf('\n') + 1;
  return (text.slice(0, behindFirst) + outdented(text.slice(behindFirst), indent)).trim();
}

/** Takes away as much of the indentation of each line as stood there because of a list item; kept, it would read as code. */
export function outdented(text: string, indent: number): string {
  if (indent === 0) return text;
  return text
    .split('\n')
    .map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)))
    .join('\n');
}

/** The text of a span without some pieces of it. A cut leaves nothing behind, so that blocks stay where they stand. */
export function withoutSpans(
  source: string,
  start: number,
  end: number,
  cuts: readonly { start: number; end: number }[],
): string {
  if (cuts.length === 0) return source.slice(start, end).trim();
  let out = '';
  let at = start;
  cuts
    .toSorted((a, b) => a.start - b.start)
    .forEach((cut) => {
      if (cut.start < at || cut.end > end) return;
      out += source.slice(at, cut.start);
      at = cut.end;
    });
  return (out + source.slice(at, end)).trim();
}
