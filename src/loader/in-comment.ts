import type { RootContent } from 'mdast';
import { type Diagnostic, diagnostic } from '../domain/diagnostic.ts';
import { scanHtml } from '../markdown/html.ts';
import { endOf, parseMarkdown, spanOf, startOf } from '../markdown/tree.ts';
import { walk } from '../markdown/walk.ts';
import { draftOf } from './draft.ts';
import { questionBlocks } from './question-block.ts';
import { type NoteContext, placeAt } from './read-question.ts';

/** A comment on one line, and one without a list, holds no question: most are not worth parsing. */
const LIST = /\n[ \t]{0,3}(?:[-*+]|\d{1,3}[.)]|[A-La-l][).])[ \t]/;

/** Questions that somebody took out by a comment: they are not asked, which may have been forgotten. */
export function questionsInComments(nodes: readonly RootContent[], context: NoteContext): readonly Diagnostic[] {
  // Walking over all nodes takes longer than to see that there is no comment.
  const commented = nodes.filter((node) => context.source.slice(startOf(node), endOf(node)).includes('<!--'));
  const found: Diagnostic[] = [];
  walk(commented, (node) => {
    if (node.type !== 'html' || !LIST.test(node.value)) return;
    const { start, end } = spanOf(node);
    for (const piece of scanHtml(context.source.slice(start, end), start)) {
      if (piece.kind !== 'comment' || !piece.closed || !LIST.test(piece.text) || !holdsQuestion(piece.text)) continue;
      const message = 'Unexpected question in a comment, which is not asked';
      found.push(
        diagnostic('in-comment', placeAt(piece.start, context), message, 'Take it out of the comment, or delete it.'),
      );
    }
  });
  return found;
}

function holdsQuestion(text: string): boolean {
  return questionBlocks(parseMarkdown(text).children, text).some(
    (block) => (draftOf(block, text)?.list.options.length ?? 0) > 1,
  );
}
