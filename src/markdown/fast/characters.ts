/** Characters as code units, which is what remark looks at: half of a surrogate pair is neither blank nor punctuation. */

/** The classes by which a run of stars or underscores is told to open or to close. */
export const [WORD, WHITESPACE, PUNCTUATION] = [0, 1, 2];

/** NaN is the end of a text, which counts as blank. */
export function characterClass(code: number): number {
  if (code < 128)
    return isAsciiPunctuation(code) ? PUNCTUATION : code === 32 || (code > 8 && code < 14) ? WHITESPACE : WORD;
  return Number.isNaN(code) ? WHITESPACE : classOf(String.fromCharCode(code));
}

function classOf(character: string): number {
  if (/\s/.test(character)) return WHITESPACE;
  return /\p{P}|\p{S}/u.test(character) ? PUNCTUATION : WORD;
}

export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

export function isBlankOrNewline(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

export function isAsciiPunctuation(code: number): boolean {
  return code > 32 && code < 127 && !isLetterOrDigit(code);
}

/** ASCII control characters, the tab and the newline among them. */
export function isControl(code: number): boolean {
  return code < 32 || code === 127;
}

/**
 * Behind a run of characters that starts at a place. A pattern is machine code from its second use on, where a loop over characters
 * is interpreted, and most texts are read once.
 *
 * @param run with the flag `y`
 */
export function behindRun(run: RegExp, text: string, at: number): number {
  run.lastIndex = at;
  return run.test(text) ? run.lastIndex : at;
}

/** The first place from `at` on that is no blank. */
export function skipBlanks(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isBlank(text.charCodeAt(next))) next += 1;
  return next;
}

/** The same over newlines. */
export function skipBlanksAndNewlines(text: string, at: number): number {
  let next = at;
  while (isBlankOrNewline(text.charCodeAt(next))) next += 1;
  return next;
}

/** Where the blanks at the end of a range start. */
export function withoutBlanks(text: string, from: number, end: number): number {
  let last = end;
  while (last > from && isBlank(text.charCodeAt(last - 1))) last -= 1;
  return last;
}
