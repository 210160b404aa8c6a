import { TOO_DEEP } from './yaml-map.ts';

/** All that is read here: letters of other alphabets, and tabs, are left to the parser. */
const ASCII = /^[ -~]*$/;
/** A line that says nothing. */
const ASIDE = /^(?:#.*)?$/;
/** A line with a field. */
const FIELD = /^([A-Za-z][\w-]{0,60}):(?: +(\S.*))?$/;
/** What starts with no sign and has none in it that ends it: such is as it is written. */
const PLAIN = /^[A-Za-z0-9.](?:[!-9;-~]| (?!#)|:(?=\S))*$/;
/** In quotation marks nothing stands for anything else but in the double ones, behind a backslash. */
const QUOTED = /^"([ !#-[\]-~]*)"$|^'([ -&(-~]*)'$/;
const ITEM = /^(?:[A-Za-z0-9](?:[\w ./-]*[\w./-])?|"[ !#-+\--[\]-~]*")$/;
/** YAML reads nothing at all in it. */
const NOTHING = /^null$/i;

/**
 * Fields as front matter mostly has them: words, an address, a text in quotation marks, a list of words, or nothing, each on a line.
 * To warm a parser for them takes longer than to read a small note.
 *
 * @param block without the lines around it
 * @returns undefined where it takes a parser of YAML
 */
export function plainFields(block: string): Record<string, unknown> | undefined {
  if (TOO_DEEP.test(block)) return undefined;
  const fields = new Map<string, string | readonly string[] | null>();
  for (const line of block.split('\n')) {
    if (!ASCII.test(line)) return undefined;
    if (ASIDE.test(line)) continue;
    const [, name, text = ''] = FIELD.exec(line.trimEnd()) ?? [];
    if (name === undefined || NOTHING.test(name) || fields.has(name)) return undefined;
    const value = text === '' ? null : (wordsOf(text) ?? itemsOf(text));
    if (value === undefined) return undefined;
    fields.set(name, value);
  }
  return Object.fromEntries(fields);
}

function wordsOf(text: string): string | undefined {
  if (PLAIN.test(text)) return NOTHING.test(text) ? undefined : text;
  const [, inDouble, inSingle] = QUOTED.exec(text) ?? [];
  return inDouble ?? inSingle;
}

function itemsOf(text: string): readonly string[] | undefined {
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined;
  const items = text.slice(1, -1).split(', ');
  if (!items.every((item) => ITEM.test(item) && !NOTHING.test(item))) return undefined;
  return items.map((item) => (item.startsWith('"') ? item.slice(1, -1) : item));
}
