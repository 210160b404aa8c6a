import { unpadded } from './fast/code-spans.ts';
import { mayOverload } from './overload.ts';
import { plainText } from './tokens.ts';
import { parseMarkdown } from './tree.ts';

/** What makes a single line more than its words: markup, or what starts a block of another kind. */
const MARKUP = /[\\`*_<>&![\]#|~\n\t]|^ {4}|^[-+=]|^\d{1,9}[.)]/;

/**
 * The words of a Markdown text of its own.
 *
 * @param known finds them where they may be known already
 */
export function plainOf(markdown: string, known: () => string | undefined = () => undefined): string {
  if (!MARKUP.test(markdown)) return markdown.trim();
  // Some of a text that has too much of anything is not read, and how much of it that is depends on all of it.
  const words = mayOverload(markdown) ? undefined : (wordsBesideCode(markdown) ?? known());
  return words ?? plainText(parseMarkdown(markdown).children, markdown);
}

/** Code in a line. What stands in it means nothing, as long as nothing else has a meaning. */
const CODE = /(?<!`)`([^`\n]+)`(?!`)/g;

/** @returns undefined where a line has other markup than code, or may have by the blanks that it starts with */
function wordsBesideCode(line: string): string | undefined {
  if (!line.includes('`') || /^\s/.test(line)) return undefined;
  const rest = line.replace(CODE, '');
  return rest.includes('`') || MARKUP.test(rest)
    ? undefined
    : line.replace(CODE, (_written, code: string) => unpadded(code)).trim();
}
