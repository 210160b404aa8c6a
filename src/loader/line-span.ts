import type { Span } from '../markdown/tree.ts';

/** Characters before a line that are looked at for what is around it. */
const MOST_MARKUP = 80;

/** A line with the `####`, `**` and `<h4>` around it. */
export function withMarkup({ start, end }: Span, source: string): Span {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const before = source.slice(lineStart, start);
  const markup = /^[ \t]{0,40}(?:#{1,6}[ \t]{1,40}|>[ \t]?|[-*+][ \t]{1,40})?[*_]{0,8}[ \t]{0,40}$/.test(before)
    ? before.length
    : (/(?:<h[1-6]>|<p>|<b>|<strong>|\*\*|__){1,8}$/.exec(before.slice(-MOST_MARKUP))?.[0].length ?? 0);
  const behind = /^(?:<\/h[1-6]>|<\/p>|<\/b>|<\/strong>|[*_.。 \t])*/.exec(source.slice(end, end + 40))?.[0] ?? '';
  return { start: start - markup, end: end + behind.length };
}
