import { parseMarkdown, type Span, spanOf } from './tree.ts';
import { walk } from './walk.ts';

export interface ListSpan {
  readonly ordered: boolean;
  /** It stands within no other block. */
  readonly outermost: boolean;
  /** Of each item, its marker included. */
  readonly items: readonly Span[];
}

/** The lists of a Markdown text, in the order in which they start. */
export function listsOf(markdown: string): readonly ListSpan[] {
  const lists: ListSpan[] = [];
  walk(parseMarkdown(markdown).children, (node, parent) => {
    if (node.type !== 'list') return;
    lists.push({
      ordered: node.ordered === true,
      outermost: parent === undefined,
      items: node.children.map(spanOf),
    });
  });
  return lists;
}
