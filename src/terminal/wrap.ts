import { wrapAnsi } from 'fast-wrap-ansi';

/** Breaks at words, and within a word only when it is longer than a line. Every line has its styles for itself. */
export function wrap(text: string, width: number | undefined): readonly string[] {
  if (width === undefined) return text.split('\n').map((line) => line.trim());
  return withOwnStyles(wrapAnsi(text, width, { hard: true, trim: true }).split('\n'));
}

const STYLE = /\u001b\[(\d{1,3})(?:;[\d;]{1,40})?m/g;

/**
 * Closes at the end of each line what is open there, and opens it again in the next: lines are moved, scrolled and put behind
 * markers one by one. The library does so for the innermost style alone, and for none of 256 colours.
 */
function withOwnStyles(lines: readonly string[]): readonly string[] {
  let open: readonly { readonly start: string; readonly end: number }[] = [];
  return lines.map((line) => {
    const before = open.map(({ start }) => start).join('');
    for (const [start, first] of line.matchAll(STYLE)) {
      const code = Number(first);
      const end = endOf(code);
      open = end === undefined ? open.filter((style) => code !== 0 && style.end !== code) : [...open, { start, end }];
    }
    const after = open.toReversed().map(({ end }) => `\u001b[${end}m`);
    return before + line + after.join('');
  });
}

/** The code that ends a style; undefined for one that ends others. */
function endOf(code: number): number | undefined {
  if (code === 1 || code === 2) return 22;
  if (code === 3 || code === 4 || code === 7 || code === 8 || code === 9) return code + 20;
  if ((code >= 30 && code <= 38) || (code >= 90 && code <= 97)) return 39;
  if ((code >= 40 && code <= 48) || (code >= 100 && code <= 107)) return 49;
  return undefined;
}
