import { behindRun, isBlank, isControl } from './characters.ts';
import { Unsure } from './unsure.ts';

const MOST_PARENTHESES = 32;
/** Remark counts those of more than 999 characters in a way of its own. */
const LONGEST_LABEL = 900;
const [NEWLINE, SPACE, OPEN, CLOSE, LESS, MORE, BRACKET, BACKSLASH, CLOSING_BRACKET] = [
  10, 32, 40, 41, 60, 62, 91, 92, 93,
];

/** A part of a link as it is written, without what encloses it, and where the text goes on. */
export interface LinkPart {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** @param isResource it stands behind a link, where few parentheses may stand within each other */
export function destinationAt(text: string, at: number, isResource: boolean): LinkPart | undefined {
  return text.charCodeAt(at) === LESS
    ? enclosedAt(text, at)
    : bareAt(text, at, isResource ? MOST_PARENTHESES : Infinity);
}

function enclosedAt(text: string, at: number): LinkPart | undefined {
  for (let next = at + 1; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === MORE) return { from: at + 1, to: next, next: next + 1 };
    if (code === LESS || code === NEWLINE) return undefined;
    if (code === BACKSLASH) {
      const escaped = text.charCodeAt(next + 1);
      if (escaped === LESS || escaped === MORE || escaped === BACKSLASH) next += 1;
    }
  }
  return undefined;
}

/** What means nothing in an address without brackets. */
const ORDINARY = /[^\x00- ()\\\x7f]+/y;

function bareAt(text: string, at: number, most: number): LinkPart | undefined {
  let open = 0;
  let next = at;
  for (; next < text.length; next += 1) {
    next = behindRun(ORDINARY, text, next);
    const code = text.charCodeAt(next);
    if (Number.isNaN(code) || code === SPACE || isControl(code)) break;
    if (code === CLOSE) {
      if (open === 0) break;
      open -= 1;
    } else if (code === OPEN) {
      if (open >= most) return undefined;
      open += 1;
    } else if (code === BACKSLASH) {
      const escaped = text.charCodeAt(next + 1);
      if (escaped === OPEN || escaped === CLOSE || escaped === BACKSLASH) next += 1;
    }
  }
  if (open > 0 || next === at) return undefined;
  const end = text.charCodeAt(next);
  const isEnd = Number.isNaN(end) || end === CLOSE || end === NEWLINE || isBlank(end);
  return isEnd ? { from: at, to: next, next } : undefined;
}

/** A title in quotes or parentheses. */
export function titleAt(text: string, at: number): LinkPart | undefined {
  const opening = text.charCodeAt(at);
  if (opening !== 34 && opening !== 39 && opening !== OPEN) return undefined;
  const closing = opening === OPEN ? CLOSE : opening;
  for (let next = at + 1; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === closing) return { from: at + 1, to: next, next: next + 1 };
    if (code === BACKSLASH) {
      const escaped = text.charCodeAt(next + 1);
      if (escaped === closing || escaped === BACKSLASH) next += 1;
    }
  }
  return undefined;
}

/** A label with its brackets. */
export function labelAt(text: string, at: number): LinkPart | undefined {
  let seen = false;
  let size = 0;
  for (let next = at + 1; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === CLOSING_BRACKET) return seen ? { from: at + 1, to: next, next: next + 1 } : undefined;
    if (code === BRACKET) return undefined;
    if (size > LONGEST_LABEL) throw new Unsure();
    if (code === NEWLINE) continue;
    size += 1;
    if (!isBlank(code)) seen = true;
    if (code === BACKSLASH) {
      const escaped = text.charCodeAt(next + 1);
      if (escaped === BRACKET || escaped === BACKSLASH || escaped === CLOSING_BRACKET) {
        next += 1;
        size += 1;
      }
    }
  }
  return undefined;
}

/** Lines of a title lose what they are indented by. */
export function titleText(written: string): string {
  return written.includes('\n') ? written.replace(/\n[ \t]+/g, '\n') : written;
}
