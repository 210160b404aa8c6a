import { visit } from 'unist-util-visit';
import { parseMarkdown, type Span, spanOf } from './tree.ts';

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
  visit(parseMarkdown(markdown), 'list', (node, _index, parent) => {
    lists.push({
      ordered: node.ordered === true,
      outermost: parent?.type === 'root',
      items: node.children.map(spanOf),
    });
  });
  return lists;
}
