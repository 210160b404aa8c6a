/**
 * Whether a text has letters and digits of English alone: then patterns can do without other alphabets, which take up to two
 * milliseconds to get ready.
 */
export function isEnglish(text: string): boolean {
  return /^[\x00-\x7f‘’“”–—…·•→]*$/.test(text);
}
