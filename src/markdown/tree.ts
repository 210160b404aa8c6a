import type { Root } from 'mdast';
import { fastTree } from './fast/fast-tree.ts';
import { withoutOverload } from './overload.ts';
import { fullParsers } from './parsers.ts';

export { endOf, type Span, spanOf, startOf, writtenIn } from './span.ts';

/**
 * CommonMark tree of a text, with the position of every node.
 *
 * @throws FullParserNeeded where the fast parser is not sure and nobody has loaded remark
 */
export function parseMarkdown(text: string): Root {
  const readable = withoutOverload(text);
  return fastTree(readable) ?? fullParsers().commonMark(readable);
}
