/** An escape code that is open, and what closes it. */
interface Open {
  readonly code: string;
  readonly closing: string;
}

const CODE = /\u001b\[(?<style>[\d;]*)m|\u001b\]8;;(?<url>[^\u0007\u001b]*)\u0007/g;
const END_OF_LINK = '\u001b]8;;\u0007';
const CLOSING: ReadonlyMap<number, number> = new Map([
  [1, 22],
  [2, 22],
  [3, 23],
  [4, 24],
  [7, 27],
  [9, 29],
]);

/**
 * Closes at the end of each line what is open there, and opens it again in the next, so that each line can be drawn alone: behind a
 * marker, or as the first that is in view.
 */
export function carryStyles(lines: readonly string[]): readonly string[] {
  let open: readonly Open[] = [];
  return lines.map((line) => {
    const before = open.map(({ code }) => code).join('');
    for (const match of line.matchAll(CODE)) open = openAfter(open, match);
    // One code ends all of its kind.
    const after = new Set(open.map(({ closing }) => closing).reverse());
    return `${before}${line}${[...after].join('')}`;
  });
}

function openAfter(open: readonly Open[], { 0: code, groups = {} }: RegExpMatchArray): readonly Open[] {
  if (groups['url'] !== undefined) {
    const others = open.filter(({ closing }) => closing !== END_OF_LINK);
    return groups['url'] === '' ? others : [...others, { code, closing: END_OF_LINK }];
  }
  const first = Number.parseInt(groups['style'] ?? '', 10) || 0;
  if (first === 0) return open.filter(({ closing }) => closing === END_OF_LINK);
  const closing = closingOf(first);
  if (closing !== undefined) return [...open, { code, closing: `\u001b[${closing}m` }];
  return open.filter((one) => one.closing !== `\u001b[${first}m`);
}

/** The code that takes back a style or a colour; undefined for one that does so itself. */
function closingOf(code: number): number | undefined {
  if ((code >= 30 && code <= 38) || (code >= 90 && code <= 97)) return 39;
  if ((code >= 40 && code <= 48) || (code >= 100 && code <= 107)) return 49;
  return CLOSING.get(code);
}
