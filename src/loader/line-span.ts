import type { Span } from '../markdown/tree.ts';

/** A line with the `####`, `**` and `<h4>` around it. */
export function withMarkup({ start, end }: Span, source: string): Span {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const before = source.slice(lineStart, start);
  const markup = /^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+)?(?:\*\*|__|\*|_)*[ \t]*$/.test(before)
    ? before.length
    : (/(?:<h[1-6]>|<p>|<b>|<strong>|\*\*|__)*$/.exec(before)?.[0].length ?? 0);
  const behind = /^(?:<\/h[1-6]>|<\/p>|<\/b>|<\/strong>|[*_.。 \t])*/.exec(source.slice(end, end + 40))?.[0] ?? '';
  return { start: start - markup, end: end + behind.length };
}
