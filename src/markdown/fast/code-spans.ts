const BACKTICK = 96;

/** A span of code, or backticks that open none: then there is no value, and the text goes on behind them. */
export interface CodeSpan {
  readonly value?: string;
  readonly end: number;
}

/** Finds the spans of one text, in their order. Remembers which lengths of backticks come no more, so that many of them take no long search each. */
export class CodeSpans {
  readonly #text: string;
  /** Lengths of runs that were looked for and not found. */
  #missing: Set<number> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param at of the first backtick */
  at(at: number): CodeSpan {
    const text = this.#text;
    const from = runEnd(text, at);
    const size = from - at;
    if (this.#missing?.has(size)) return { end: from };
    for (let open = text.indexOf('`', from); open !== -1; ) {
      const end = runEnd(text, open);
      if (end - open === size) return { value: unpadded(text.slice(from, open)), end };
      open = text.indexOf('`', end);
    }
    this.#missing ??= new Set();
    this.#missing.add(size);
    return { end: from };
  }
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === BACKTICK) end += 1;
  return end;
}

/** Without one blank at each end, where there is more than blanks. */
export function unpadded(code: string): string {
  return /^[ \n]/.test(code) && /[ \n]$/.test(code) && /[^ \n]/.test(code) ? code.slice(1, -1) : code;
}
