import { elementsOf, type Token, tokensOf } from '../../markdown/tokens.ts';
import { parseMarkdown } from '../../markdown/tree.ts';
import { isEnglish } from './english.ts';

/**
 * A piece of a Markdown text as its reader meets it, with the place where its source has it. Markup is gone: `**B**` is
 * one word. Code, addresses and images are one piece each, as nothing in them is prose.
 */
export interface Piece {
  readonly kind: 'word' | 'number' | 'sign' | 'code' | 'break';
  readonly text: string;
  /** The same in small letters, of a word or a number; else empty. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the piece before. */
  readonly glued: boolean;
  /** The first of its line. */
  readonly first: boolean;
}

const FIRST = String.raw`(?<newline>\n)|(?<blank>[^\S\n]|&nbsp;|&#160;)|(?<address>https?:\/\/[^\s<>"'\x60\]]+)|(?<sign>&[a-z]{2,8};|&#\d{1,6};|\\[!-\/:-@[-\x60{-~])`;
/** Scripts that leave no blanks between words: `选项B错误`. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]`;
let everyPiece: RegExp | undefined;
let englishPiece: RegExp | undefined;

/** A piece of a text. */
function pieceOf(text: string): RegExp {
  if (isEnglish(text)) {
    englishPiece ??= new RegExp(String.raw`${FIRST}|(?<word>[A-Za-z0-9]\w*)|(?<other>.)`, 'sy');
    return englishPiece;
  }
  everyPiece ??= new RegExp(
    String.raw`${FIRST}|(?<unspaced>${UNSPACED}+)|(?<word>(?!${UNSPACED})[\p{L}\p{N}](?:(?!${UNSPACED})[\p{L}\p{N}\p{M}_])*)|(?<other>.)`,
    'suy',
  );
  return everyPiece;
}

/** What most of a text is made of, found without the time that the whole pattern takes. */
const PLAIN_WORD = /(?!https?:\/\/)[A-Za-z0-9]\w*(?![\w\u0080-\uffff])/y;
const DIGITS = /^\d+$/;

/** Elements whose text is code for the reader. */
const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'tt']);
/** Elements that stand within a line. */
const INLINE = new Set(['a', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'mark', 'span', 'sup', 'sub', 'small', 'font']);

export function piecesOf(markdown: string): readonly Piece[] {
  const tokens = tokensOf(parseMarkdown(markdown).children, markdown);
  const elements = elementsOf(tokens);
  const pieces: Piece[] = [];
  const state = { glued: false, first: true };
  const push = (kind: Piece['kind'], start: number, end: number, text = markdown.slice(start, end)): void => {
    const word = kind === 'word' || kind === 'number' ? text.toLowerCase() : '';
    pieces.push({ kind, text, word, start, end, glued: state.glued, first: state.first });
    state.glued = kind !== 'break';
    state.first = kind === 'break';
  };
  let codeUntil = -1;
  for (const [index, token] of tokens.entries()) {
    const element = token.kind === 'open' && CODE.has(token.name) ? elements.get(index) : undefined;
    const close = element === undefined ? undefined : tokens[element];
    if (token.start < codeUntil) continue;
    if (close !== undefined) {
      codeUntil = close.end;
      push('code', token.start, close.end);
    } else if (token.kind === 'code' || token.kind === 'image') push('code', token.start, token.end);
    else if (token.kind === 'text') pushText(markdown, token, push, state);
    else if (isBreak(token)) push('break', token.start, token.start);
  }
  return pieces;
}

function isBreak(token: Token): boolean {
  return token.kind === 'boundary' || ((token.kind === 'open' || token.kind === 'close') && !INLINE.has(token.name));
}

function pushText(
  markdown: string,
  { start, end }: Token,
  push: (kind: Piece['kind'], start: number, end: number, text?: string) => void,
  state: { glued: boolean; first: boolean },
): void {
  const said = markdown.slice(start, end);
  const piece = pieceOf(said);
  for (let at = 0; at < said.length; ) {
    if (said[at] === ' ') {
      state.glued = false;
      at += 1;
      continue;
    }
    PLAIN_WORD.lastIndex = at;
    piece.lastIndex = at;
    const found = PLAIN_WORD.exec(said) ?? piece.exec(said);
    if (found === null) return;
    const { 0: text, groups } = found;
    const [from, to] = [start + at, start + at + text.length];
    at += text.length;
    if (groups === undefined) push(DIGITS.test(text) ? 'number' : 'word', from, to);
    else if (groups['newline'] !== undefined) {
      state.glued = false;
      state.first = true;
    } else if (groups['blank'] !== undefined) state.glued = false;
    else if (groups['address'] !== undefined) push('code', from, to);
    else if (groups['sign'] !== undefined) push('sign', from, to, text === '&amp;' ? '&' : text.replace(/^\\/, ''));
    else if (groups['other'] !== undefined) push('sign', from, to);
    else push(DIGITS.test(text) ? 'number' : 'word', from, to);
  }
}
