/**
 * ASCII, and signs that are no letters: dashes, quotation marks, arrows, check marks. Most texts have nothing else, and patterns for
 * them compile in a fraction of the time: a first reading waits for each.
 */
const PLAIN = /^[\0-\x7f\xa0\xab\xbb\u2010-\u2027\u2190-\u23ff\u2500-\u2775\u2794-\u27bf]*$/;

export function isPlainText(text: string): boolean {
  return PLAIN.test(text);
}

/**
 * A pattern that names letters and digits of all alphabets, and the same for plain texts. Each is made when a text needs it.
 *
 * @param sourceOf gives it for letters and for digits that stand in a class
 * @param flags with `u`
 * @returns what finds the same in a text as the one for all alphabets
 */
export function lettered(sourceOf: (letter: string, digit: string) => string, flags: string): (text: string) => RegExp {
  let [plain, any]: (RegExp | undefined)[] = [];
  return (text) => {
    if (isPlainText(text)) {
      plain ??= new RegExp(sourceOf('A-Za-z', '0-9'), flags.replace('u', ''));
      return plain;
    }
    any ??= new RegExp(sourceOf('\\p{L}', '\\p{N}'), flags);
    return any;
  };
}
