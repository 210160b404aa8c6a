import type { Piece } from './prose.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sign that names nothing. */
const MASK = '§';

/** A text without the spans that were understood and without its code, for those who look for what was missed. */
export function masked(source: string, spans: readonly Span[], pieces: readonly Piece[]): string {
  const hidden = [...spans, ...pieces.filter(isPlainCode)].toSorted((a, b) => a.start - b.start);
  let text = '';
  let at = 0;
  for (const { start, end } of hidden) {
    if (start < at) continue;
    text += source.slice(at, start) + MASK;
    at = end;
  }
  return text + source.slice(at);
}

/** A capital letter set as code may be a name after all. */
function isPlainCode({ kind, text }: Piece): boolean {
  return kind === 'code' && !/^`{1,2} ?[A-Z] ?`{1,2}$/.test(text);
}

/** Whether something is code by its indentation alone, which authors of HTML do not mean. */
export function isIndented(text: string): boolean {
  return !/^(?:[`~!]|https?:|<(?:code|pre|kbd|samp|tt)\b)/i.test(text);
}
