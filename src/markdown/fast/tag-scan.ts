import { behindRun, isBlankOrNewline, isLetter, isLetterOrDigit, skipBlanksAndNewlines } from './characters.ts';

/** Tags, comments and the like within a line. All answer with the place behind it, -1 for none. */

const [EXCLAMATION, DOUBLE, SINGLE, SLASH, LESS, EQUALS, MORE, QUESTION, BACKTICK] = [
  33, 34, 39, 47, 60, 61, 62, 63, 96,
];

/** Of anything that starts with a `<`, and is no address. */
export function htmlEnd(text: string, at: number): number {
  const code = text.charCodeAt(at + 1);
  if (isLetter(code)) return openTagEnd(text, at);
  if (code === SLASH) return closeTagEnd(text, at);
  if (code === QUESTION) return behind(text, '?>', at + 2);
  if (code !== EXCLAMATION) return -1;
  if (text.startsWith('--', at + 2)) return commentEnd(text, at);
  if (text.startsWith('[CDATA[', at + 2)) return behind(text, ']]>', at + 9);
  return isLetter(text.charCodeAt(at + 2)) ? behind(text, '>', at + 3) : -1;
}

function behind(text: string, closing: string, from: number): number {
  const found = text.indexOf(closing, from);
  return found === -1 ? -1 : found + closing.length;
}

function commentEnd(text: string, at: number): number {
  // `<!-->` and `<!--->` are whole comments.
  return behind(text, '-->', at + 2);
}

export function closeTagEnd(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at + 2))) return -1;
  const end = skipBlanksAndNewlines(text, nameEnd(text, at + 2));
  return text.charCodeAt(end) === MORE ? end + 1 : -1;
}

export function openTagEnd(text: string, at: number): number {
  let next = nameEnd(text, at + 1);
  const behindName = text.charCodeAt(next);
  if (behindName !== SLASH && behindName !== MORE && !isBlankOrNewline(behindName)) return -1;
  for (;;) {
    next = skipBlanksAndNewlines(text, next);
    const code = text.charCodeAt(next);
    if (code === MORE) return next + 1;
    if (code === SLASH) return text.charCodeAt(next + 1) === MORE ? next + 2 : -1;
    if (code !== 58 && code !== 95 && !isLetter(code)) return -1;
    next = attributeEnd(text, next);
    if (next === -1) return -1;
  }
}

const NAME = /[A-Za-z0-9-]+/y;
const ATTRIBUTE = /[A-Za-z0-9.:_-]+/y;
/** What means nothing in `<https://example.org>`. */
const ORDINARY = /[^\x00- <>\x7f]+/y;

/** Behind the name of a tag. */
export function nameEnd(text: string, from: number): number {
  return behindRun(NAME, text, from);
}

function attributeEnd(text: string, from: number): number {
  const at = behindRun(ATTRIBUTE, text, from + 1);
  const equals = skipBlanksAndNewlines(text, at);
  return text.charCodeAt(equals) === EQUALS ? valueEnd(text, skipBlanksAndNewlines(text, equals + 1)) : at;
}

function valueEnd(text: string, from: number): number {
  const quote = text.charCodeAt(from);
  if (quote === DOUBLE || quote === SINGLE) {
    const end = text.indexOf(String.fromCharCode(quote), from + 1);
    if (end === -1) return -1;
    const code = text.charCodeAt(end + 1);
    return code === SLASH || code === MORE || isBlankOrNewline(code) ? end + 1 : -1;
  }
  for (let at = from; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SLASH || code === MORE || isBlankOrNewline(code)) return at === from ? -1 : at;
    if (code === DOUBLE || code === SINGLE || code === LESS || code === EQUALS || code === BACKTICK) return -1;
    if (Number.isNaN(code)) return -1;
  }
}

const [SHORTEST_SCHEME, LONGEST_SCHEME] = [2, 32];

/** Of `<https://example.org>`. */
export function addressEnd(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at + 1))) return -1;
  let next = at + 2;
  for (; text.charCodeAt(next) !== 58; next += 1) {
    const code = text.charCodeAt(next);
    if (code !== 43 && code !== 45 && code !== 46 && !isLetterOrDigit(code)) return -1;
    if (next - at > LONGEST_SCHEME) return -1;
  }
  if (next - at - 1 < SHORTEST_SCHEME || next - at - 1 > LONGEST_SCHEME) return -1;
  const end = behindRun(ORDINARY, text, next + 1);
  return text.charCodeAt(end) === MORE ? end + 1 : -1;
}

const MAIL =
  /<[\w.#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*>/y;

/** Of `<who@example.org>`. */
export function mailEnd(text: string, at: number): number {
  MAIL.lastIndex = at;
  return MAIL.test(text) ? MAIL.lastIndex : -1;
}
