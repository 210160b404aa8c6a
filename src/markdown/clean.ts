/**
 * By class of character, not by sequence: cutting escape sequences out can be beaten by nesting them. C0 but newline
 * and tab, DEL, C1, format characters (bidi controls, tag characters, zero width) but the joiner that emoji and Indic
 * scripts need, line and paragraph separators, lone surrogates.
 */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]|(?!\u200d)\p{Cf}|\p{Cs}/gu;
const UNSAFE_RUN = new RegExp(`(?:${UNSAFE.source})+`, 'gu');
/** Of those, the ones that web pages leave behind and that change nothing when they are gone: break hints, weak directions. */
const HARMLESS = /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff]/gu;
/** Documents are read by programs, so the joiner need not stay what it is there. */
const IN_DOCUMENTS = new RegExp(`${UNSAFE.source}|\\u200d`, 'gu');
/**
 * All of those are among these: what is neither ASCII nor in blocks of letters and marks that have none. JSON itself has no other
 * control characters.
 */
const MAYBE_UNSAFE =
  /[^\n -~\u00a0-\u00ac\u00ae-\u024f\u0400-\u04ff\u2010-\u2027\u3001-\u30ff\u4e00-\u9fff\uac00-\ud7a3]+/g;
/** Of one run, how many are named: thousands of invisible letters are no text. */
const MOST_NAMED = 8;
/**
 * No script stacks more marks on a letter; those that do cover the lines above. A blank between them has no width to speak of
 * once a line is wrapped.
 */
const MOST_STACKED = 8;
/** Styles of our own, which may stand between marks where a text was put together from several. */
const STYLE = '\\u001b\\[[\\d;]*m|\\u001b\\]8;;[^\\u0007\\u001b]*\\u0007';
const STACK = new RegExp(`(?:\\p{M}(?:${STYLE})*){${MOST_STACKED}}(?:\\s?(?:\\p{M}|${STYLE}))+`, 'gu');
const STYLE_OR_MARK = new RegExp(`${STYLE}|\\s?\\p{M}`, 'gu');
/** Letters of Korean in parts, as names of files have them on some machines: syllables take the columns that they seem to take. */
const JAMO = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/g;

/**
 * The one way of a text that is not ours to the terminal: notes, tags, file names, arguments that are echoed. What a reader
 * would be misled by is made visible, as `<U+202E>`.
 */
export function clean(text: string): string {
  return unstacked(text.replace(UNSAFE_RUN, named)).replace(JAMO, (letters) => letters.normalize('NFC'));
}

/** With no more marks on a letter than that; also for a text of several that were cleaned, with styles of our own between them. */
export function unstacked(text: string): string {
  // The first mark of all alphabets; most texts have no letter beyond it, and the patterns take a while to compile.
  if (!/[\u0300-\uffff]/.test(text)) return text;
  return text.replace(STACK, (run) => {
    let marks = 0;
    return run.replace(STYLE_OR_MARK, (part) => {
      if (part.startsWith('\u001b')) return part;
      marks += 1;
      return marks <= MOST_STACKED ? part : '';
    });
  });
}

function named(run: string): string {
  const told = [...run.replace(HARMLESS, '')].map((character) => `<U+${codeOf(character)}>`);
  const rest = told.length - MOST_NAMED;
  return told.slice(0, MOST_NAMED).join('') + (rest > 0 ? `<and ${rest} more>` : '');
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** Whether a text has nothing that `clean` would change. */
export function isClean(text: string): boolean {
  return clean(text) === text;
}

/** For a text that belongs on one line. */
export function cleanLine(text: string): string {
  return clean(text.replace(/[\n\t]/g, ' ')).trim();
}

/** JSON with every unsafe character as `\uXXXX`, so that printing a document is as safe as printing a text. */
export function safeJson(value: unknown): string {
  // Most of a document is none of these, which is passed over in half the time.
  return JSON.stringify(value, undefined, 2).replace(MAYBE_UNSAFE, (run) => run.replace(IN_DOCUMENTS, escapeUnits));
}

function escapeUnits(characters: string): string {
  let out = '';
  for (let at = 0; at < characters.length; at += 1) {
    out += `\\u${characters.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }
  return out;
}
