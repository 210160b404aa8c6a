import { matchesIn } from './matches.ts';
import { mayOverload } from './overload.ts';

/** A link as the text has it: `url` is what was written, relative or not, safe or not. */
export interface RawLink {
  readonly url: string;
  readonly text: string;
}

/** Where only a parser can tell what is a link: escapes, images, definitions, fences, and what may be code by its blanks. */
const NEEDS_PARSER = /[\\\t]|~~~|!\[|\]:| {4}/;
/** Code in a line: no link, and no part of one. */
const CODE = /(?<!`)`[^`\n]+`(?!`)/g;
const IN_PLACE_OF_CODE = '\0';
/** `[text](https://…)` with words for a text, and an address without entities and brackets; `<https://…>`. */
const LINK =
  /\[([^[\]<>*_&!\n\0]+)\]\((https?:\/\/(?:[^\s()<>[\]&\0]|&(?!#?\w+;))+)\)|<(https?:\/\/[^\s<>\0-\x1f\x7f]+)>/gi;
/** What may be another link, or raw HTML. */
const MAY_LINK = /[[\]`<]|https?:/i;

/**
 * The links of a text that has none but those of one plain form, which are most; parsing it takes four times as long.
 *
 * @returns undefined where there may be others
 */
export function plainLinks(markdown: string): readonly RawLink[] | undefined {
  if (mayOverload(markdown) || markdown.includes(IN_PLACE_OF_CODE)) return undefined;
  const text = markdown.includes('`') ? markdown.replace(CODE, IN_PLACE_OF_CODE) : markdown;
  if (NEEDS_PARSER.test(text)) return undefined;
  const links = matchesIn(LINK, text);
  let from = 0;
  for (const { index, 0: link } of links) {
    if (MAY_LINK.test(text.slice(from, index))) return undefined;
    from = index + link.length;
  }
  if (MAY_LINK.test(text.slice(from))) return undefined;
  return links.map(([, said, url, alone = '']) => ({ url: url ?? alone, text: said?.trim() ?? alone }));
}
