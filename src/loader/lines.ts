import type { RootContent } from 'mdast';
import { append } from '../domain/append.ts';
import { once } from '../domain/once.ts';
import { type Token, tokensOf } from '../markdown/tokens.ts';
import type { Span } from '../markdown/tree.ts';
import { Line, type Part } from './line.ts';

/** HTML that starts a line of its own. */
const BLOCK_TAGS = /^(?:p|div|li|ul|ol|tr|td|th|table|summary|details|pre|blockquote|h[1-6]|quiz)$/;
const STRUCK = /^(?:s|del|strike)$/;
const STRESS = /^(?:strong|b|em|i|mark|u)$/;
/** Of stress within stress that is never closed, each line would else bear thousands. */
const DEEPEST = 16;

/** The lines of a row of tokens. */
interface LinesRead {
  readonly lines: readonly Line[];
  /** They start anew, and no stress goes on behind them: what stands around them has no part in them. */
  readonly apart: boolean;
}

/** @param nodes neighbours, in their order. Empty lines and blocks of code are left out. */
export function linesOf(nodes: readonly RootContent[], source: string): readonly Line[] {
  const only = nodes.length === 1 ? nodes[0] : undefined;
  return only === undefined ? linesInAll(nodes, source) : linesIn(only, source);
}

const linesInAll = once((nodes: readonly RootContent[], source: string): readonly Line[] => {
  const all: Line[] = [];
  for (const node of nodes) {
    const tokens = tokensOf([node], source);
    const { lines, apart } = ASKED.get(tokens) ?? readLines(tokens, source);
    if (!apart) return readLines(tokensOf(nodes, source), source).lines;
    append(all, lines);
  }
  return all;
});

/** Lines of nodes that were asked by themselves, by the tokens of these. Most are not, and to keep them takes as long as to read them. */
const ASKED = new WeakMap<readonly Token[], LinesRead>();

function linesIn(node: RootContent, source: string): readonly Line[] {
  const tokens = tokensOf([node], source);
  const known = ASKED.get(tokens);
  const read = known ?? readLines(tokens, source);
  if (known === undefined) ASKED.set(tokens, read);
  return read.lines;
}

function readLines(tokens: readonly Token[], source: string): LinesRead {
  const lines = new OpenLine();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    switch (token?.kind) {
      case 'boundary':
        lines.end();
        break;
      case 'text':
        if (token.text.includes('\n')) addPieces(lines, token, source);
        else lines.add(token.text, token.start, token.end);
        break;
      case 'code':
        if (isInLine(source.slice(token.start, token.end))) lines.addStressed(token.text, token);
        break;
      case 'open':
      case 'close':
        if (BLOCK_TAGS.test(token.name)) lines.end();
        // As Markdown writes it: what is struck out must not read like what is not.
        else if (STRUCK.test(token.name)) lines.add('~~', token.start, token.end);
        else if (STRESS.test(token.name)) lines.stress(token.kind);
        break;
      default:
    }
  }
  lines.end();
  return { lines: lines.read, apart: tokens[0]?.kind === 'boundary' ? !lines.isStressed : tokens.length === 0 };
}

/** Code within a line, not a block of it. */
function isInLine(code: string): boolean {
  return code.startsWith('`') && !code.includes('\n');
}

const NOTHING: readonly Part[] = [];

/** The line that is being read, and those above it. */
class OpenLine {
  readonly read: Line[] = [];
  #text = '';
  #start = -1;
  #end = -1;
  #stressed: Part[] = [];
  /** Indexes into the text where stress starts that is open. */
  readonly #open: number[] = [];
  #deeper = 0;

  get isStressed(): boolean {
    return this.#open.length > 0 || this.#deeper > 0;
  }

  add(text: string, start: number, end: number): void {
    if (text === '' || (this.#text === '' && text.trim() === '')) return;
    if (this.#start === -1) this.#start = start;
    this.#text += text;
    this.#end = end;
  }

  addStressed(text: string, { start, end }: Span): void {
    const from = this.#text.length;
    this.add(text, start, end);
    this.#stressed.push({ from, to: this.#text.length });
  }

  stress(kind: 'open' | 'close'): void {
    if (kind === 'open') {
      if (this.#open.length < DEEPEST) this.#open.push(this.#text.length);
      else this.#deeper += 1;
    } else if (this.#deeper > 0) this.#deeper -= 1;
    else {
      const from = this.#open.pop();
      if (from !== undefined) this.#stressed.push({ from, to: this.#text.length });
    }
  }

  end(): void {
    const text = this.#text;
    if (text !== '') {
      const own = text.trim();
      if (own !== '') this.read.push(new Line(own, { start: this.#start, end: this.#end }, this.#partsOf(own)));
      this.#text = '';
      this.#start = -1;
      this.#end = -1;
      this.#open.fill(0);
    }
    if (this.#stressed.length > 0) this.#stressed = [];
  }

  /** What is stressed, without the blanks at the ends. */
  #partsOf(own: string): readonly Part[] {
    if (this.#stressed.length === 0 && this.#open.length === 0) return NOTHING;
    const text = this.#text;
    const lead = text.length - text.trimStart().length;
    return [...this.#stressed, ...this.#open.map((from) => ({ from, to: text.length }))]
      .map(({ from, to }) => ({ from: Math.max(0, from - lead), to: Math.min(to, lead + own.length) - lead }))
      .filter(({ from, to }) => from < to);
  }
}

/** The lines of a text that goes over several, each with its own place where the source has as many. */
function addPieces(lines: OpenLine, token: Span & { readonly text: string }, source: string): void {
  const whole = source.slice(token.start, token.end);
  if (whole === token.text) {
    addAsWritten(lines, whole, token.start);
    return;
  }
  const texts = token.text.split('\n');
  const written = whole.split('\n');
  const inPlace = texts.length === written.length;
  let start = token.start;
  texts.forEach((text, index) => {
    if (index > 0) lines.end();
    const end = inPlace ? start + (written[index] ?? '').length : token.end;
    lines.add(text, start, end);
    if (inPlace) start = end + 1;
  });
}

/** Nothing of it is escaped, and no line is indented: so is most of what goes over several lines. */
function addAsWritten(lines: OpenLine, text: string, start: number): void {
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? text.length : newline;
    if (from > 0) lines.end();
    lines.add(text.slice(from, to), start + from, start + to);
    from = to + 1;
  }
}
