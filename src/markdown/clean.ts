/**
 * By class of character, not by sequence: cutting escape sequences out can be beaten by nesting them. C0 but newline
 * and tab, DEL, C1, format characters (bidi controls, tag characters, zero width) but the joiner that emoji and Indic
 * scripts need, line and paragraph separators, lone surrogates.
 */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]|(?!\u200d)\p{Cf}|\p{Cs}/gu;

/** The one way of a text that is not ours to the terminal: notes, tags, file names, arguments that are echoed. */
export function clean(text: string): string {
  return text.replace(UNSAFE, '');
}

/** For a text that belongs on one line. */
export function cleanLine(text: string): string {
  return clean(text.replace(/[\n\t]/g, ' ')).trim();
}

/** JSON with every unsafe character as `\uXXXX`, so that printing a document is as safe as printing a text. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(UNSAFE, escapeUnits);
}

function escapeUnits(characters: string): string {
  let out = '';
  for (let at = 0; at < characters.length; at += 1) {
    out += `\\u${characters.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }
  return out;
}
