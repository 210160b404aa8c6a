import type { Nodes, Root } from 'mdast';
import { spanOf, startOf } from './span.ts';

/** Footnotes and boxes start so. */
const SIGNS = /\[\^|\[[ \t\nxX]\]/;
/** What strike-through has, and what bare addresses have: those of pages, and of people. */
const IN_TEXT = /~|https?:\/\/|www\.|@/i;
/** Of what lines are made that may stand below the head of a table, in whatever lists and quotes. */
const ROWS = /^[-|: \t>*+.)\d]+$/gm;

/**
 * Whether what GitHub adds to Markdown may change how a text is read. Where it says no, remark with those additions gives
 * the same tree as without.
 *
 * @param tree of the text, without them
 */
export function gfmMayMatter(text: string, tree: Root): boolean {
  return mayHaveTable(text) || mattersIn(tree, text);
}

function mayHaveTable(text: string): boolean {
  return text.match(ROWS)?.some((line) => line.includes('-') && /[|:]/.test(line)) === true;
}

function mattersIn(node: Nodes, text: string): boolean {
  switch (node.type) {
    case 'code':
    case 'thematicBreak':
    case 'break':
    case 'html':
    case 'inlineCode':
      return false;
    case 'text':
      return IN_TEXT.test(node.value);
    case 'image':
    case 'imageReference':
      return node.alt ? IN_TEXT.test(node.alt) : false;
    case 'definition':
      return SIGNS.test(written(node, text));
    case 'paragraph':
    case 'heading':
      return SIGNS.test(written(node, text)) || node.children.some((child) => mattersIn(child, text));
    case 'link':
      // There is no address within one, and nothing else within one that shows its own.
      if (text.startsWith('<', startOf(node))) return false;
      return node.children.some((child) =>
        child.type === 'text' ? child.value.includes('~') : mattersIn(child, text),
      );
    case 'linkReference':
    case 'emphasis':
    case 'strong':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'root':
      return node.children.some((child) => mattersIn(child, text));
    default:
      return true;
  }
}

function written(node: Nodes, text: string): string {
  const { start, end } = spanOf(node);
  return text.slice(start, end);
}
