/** What most texts tell by letters of English alone: patterns of all alphabets take longer to compile, and to match. */
const ENGLISH = /[A-Za-z0-9]/;
const ANY = /[\p{L}\p{N}]/u;
const ONE = /^\p{L}$/u;
const AT = /[\p{L}\p{N}]/uy;

/** Whether a text has a letter or a digit. */
export function saysAnything(text: string): boolean {
  return ENGLISH.test(text) || ANY.test(text);
}

/** Whether a text is one letter. */
export function isLetter(text: string): boolean {
  return text.length === 1 && text < '\x80' ? ENGLISH.test(text) && text > '9' : ONE.test(text);
}

/** Whether a letter or digit stands at an index. */
export function isLetterAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character < '\x80') return ENGLISH.test(character);
  AT.lastIndex = at;
  return AT.test(text);
}

/** The same of what stands before it. */
export function isLetterBefore(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  // The second unit of a letter beyond the first plane is none by itself.
  return before < '\x80'
    ? ENGLISH.test(before)
    : ANY.test(text.slice(Math.max(0, at - 2), at).replace(/^.(?=.$)/u, ''));
}
