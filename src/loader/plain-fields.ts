/**
 * A line with a field in the simplest of the forms that YAML has: a word, or words without any sign that means something, or a list
 * of such words in brackets.
 */
const FIELD =
  /^([A-Za-z][\w-]*): (?:([A-Za-z0-9](?:[\w ,./-]*[\w.])?)|\[([A-Za-z0-9][\w ./-]*(?:, [A-Za-z0-9][\w ./-]*)*)\])$/;
/** YAML reads nothing at all in it. */
const NOTHING = /^null$/i;

/**
 * Fields as front matter mostly has them. To warm a parser for them takes longer than to read a small note.
 *
 * @param block without the lines around it
 * @returns undefined where it takes a parser of YAML
 */
export function plainFields(block: string): Record<string, unknown> | undefined {
  const fields = new Map<string, string | readonly string[]>();
  for (const line of block.split('\n')) {
    const [, name, words, list] = FIELD.exec(line) ?? [];
    const value = words ?? list?.split(', ').map((word) => word.trim());
    if (name === undefined || value === undefined || fields.has(name)) return undefined;
    if (typeof value === 'string' ? NOTHING.test(value) : value.some((word) => NOTHING.test(word))) return undefined;
    fields.set(name, value);
  }
  return Object.fromEntries(fields);
}
