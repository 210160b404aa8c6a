import { once } from '../domain/once.ts';
import type { Token } from './tokens.ts';
import type { Span } from './tree.ts';

/** A line as a reader meets it: a line of a paragraph, a heading, what stands between two tags that end a line. */
export interface Line extends Span {
  /** Its words, blanks at the ends taken away. */
  readonly text: string;
  /** Which parts of `text` are bold, marked or code; indexes into it. */
  readonly stressed: readonly { readonly from: number; readonly to: number }[];
}

/** HTML that starts a line of its own. */
const BLOCK_TAGS = /^(?:p|div|li|ul|ol|tr|td|th|table|summary|details|pre|blockquote|h[1-6]|quiz)$/;
const STRUCK = /^(?:s|del|strike)$/;
const STRESS = /^(?:strong|b|em|i|mark|u)$/;
/** Of stress within stress that is never closed, each line would else bear thousands. */
const DEEPEST = 16;

/** Code within a line, not a block of it. */
function isInLine(code: string): boolean {
  return code.startsWith('`') && !code.includes('\n');
}

/** @param tokens of neighbours, in their order. Empty lines and blocks of code are left out. */
export const linesOf = once(readLines);

function readLines(tokens: readonly Token[], source: string): readonly Line[] {
  const lines: Line[] = [];
  let open = emptyLine();
  const stress: number[] = [];
  let deeper = 0;
  const flush = (): void => {
    if (open.text === '') {
      open.stressed = [];
      return;
    }
    const line = closed(open, stress);
    if (line !== undefined) lines.push(line);
    open = emptyLine();
    stress.fill(0);
  };
  for (const token of tokens) {
    if (token.kind === 'boundary') flush();
    else if (token.kind === 'open' || token.kind === 'close') {
      if (BLOCK_TAGS.test(token.name)) flush();
      // As Markdown writes it: what is struck out must not read like what is not.
      else if (STRUCK.test(token.name)) add(open, '~~', token.start, token.end);
      else if (STRESS.test(token.name) && token.kind === 'open') {
        if (stress.length < DEEPEST) stress.push(open.text.length);
        else deeper += 1;
      } else if (STRESS.test(token.name) && deeper > 0) deeper -= 1;
      else if (STRESS.test(token.name)) {
        const from = stress.pop();
        if (from !== undefined) open.stressed.push({ from, to: open.text.length });
      }
    } else if (token.kind === 'code' && isInLine(source.slice(token.start, token.end))) {
      const from = open.text.length;
      add(open, token.text, token.start, token.end);
      open.stressed.push({ from, to: open.text.length });
    } else if (token.kind === 'text') {
      let isFirst = true;
      for (const piece of pieces(token, source)) {
        if (!isFirst) flush();
        isFirst = false;
        add(open, piece.text, piece.start, piece.end);
      }
    }
  }
  flush();
  return lines;
}

interface OpenLine {
  text: string;
  start: number;
  end: number;
  stressed: { from: number; to: number }[];
}

function emptyLine(): OpenLine {
  return { text: '', start: -1, end: -1, stressed: [] };
}

function add(line: OpenLine, text: string, start: number, end: number): void {
  if (text === '' || (text.trim() === '' && line.text === '')) return;
  if (line.start === -1) line.start = start;
  line.text += text;
  line.end = end;
}

function closed({ text, start, end, stressed }: OpenLine, unclosed: readonly number[]): Line | undefined {
  const trimmed = text.trimEnd();
  const lead = trimmed.length - trimmed.trimStart().length;
  if (trimmed.length === lead) return undefined;
  const own = trimmed.slice(lead);
  if (stressed.length === 0 && unclosed.length === 0) return { text: own, start, end, stressed };
  const all = [...stressed, ...unclosed.map((from) => ({ from, to: text.length }))];
  const within = all.map(({ from, to }) => ({
    from: Math.max(0, from - lead),
    to: Math.min(to, trimmed.length) - lead,
  }));
  return { text: own, start, end, stressed: within.filter(({ from, to }) => from < to) };
}

/** The lines of a text that goes over several, each with its own place where the source has as many. */
function pieces(
  token: Span & { readonly text: string },
  source: string,
): readonly (Span & { readonly text: string })[] {
  if (!token.text.includes('\n')) return [token];
  const texts = token.text.split('\n');
  const written = source.slice(token.start, token.end).split('\n');
  if (texts.length !== written.length) return texts.map((text) => ({ text, start: token.start, end: token.end }));
  let start = token.start;
  return texts.map((text, index) => {
    const length = written[index]?.length ?? 0;
    const piece = { text, start, end: start + length };
    start += length + 1;
    return piece;
  });
}
