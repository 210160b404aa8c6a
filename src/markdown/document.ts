import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Block, Inline } from './blocks.ts';
import { fastTree } from './fast/fast-tree.ts';
import { gfmMayMatter } from './gfm-matters.ts';
import { inlinesOf } from './inlines.ts';
import { withoutOverload } from './overload.ts';
import { fullParsers } from './parsers.ts';
import { walk } from './walk.ts';

/** A question is drawn again at each key and each change of the window, and parsing costs more than all the rest of it. */
const recent = new Map<string, readonly Block[]>();
const MOST_RECENT = 64;

/**
 * The blocks of a Markdown text, free of the parser's own types: the form in which a screen takes it. Of a text that was
 * parsed just before, they are the same ones. Tables, strike-through and bare links are known, which questions are drawn
 * with though none is found by them.
 *
 * @throws FullParserNeeded where it takes remark to know, and nobody has loaded that
 */
export function parseDocument(markdown: string): readonly Block[] {
  const known = recent.get(markdown);
  if (known !== undefined) return known;
  if (recent.size >= MOST_RECENT) recent.clear();
  const blocks = blocksOfTree(treeOf(withoutOverload(markdown)));
  recent.set(markdown, blocks);
  return blocks;
}

function treeOf(text: string): Root {
  const tree = fastTree(text);
  return tree === undefined || gfmMayMatter(text, tree) ? fullParsers().gfm(text) : tree;
}

/** The blocks of a tree, with or without what GitHub adds. */
export function blocksOfTree(tree: Root): readonly Block[] {
  const definitions = new Map<string, string>();
  walk(tree.children, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
  });
  const toInlines = (nodes: readonly PhrasingContent[]): readonly Inline[] => inlinesOf(nodes, definitions);
  const toBlocks = (nodes: readonly RootContent[]): readonly Block[] =>
    nodes.flatMap((node) => blocksOf(node, toInlines, toBlocks));
  return toBlocks(tree.children);
}

function blocksOf(
  node: RootContent,
  toInlines: (nodes: readonly PhrasingContent[]) => readonly Inline[],
  toBlocks: (nodes: readonly RootContent[]) => readonly Block[],
): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return withWords({ type: node.type, children: toInlines(node.children) });
    case 'html':
      return withWords({ type: 'paragraph', children: toInlines([node]) });
    case 'code':
      return [{ type: 'code', language: node.lang ?? '', text: node.value }];
    case 'blockquote':
      return [{ type: 'quote', blocks: toBlocks(node.children) }];
    case 'list': {
      const start = node.ordered ? (node.start ?? 1) : undefined;
      const items = node.children.map(({ checked, spread, children }) => ({
        ...(typeof checked === 'boolean' ? { ticked: checked } : {}),
        apart: spread === true && children.length > 1,
        blocks: toBlocks(children),
      }));
      return [{ type: 'list', start, items }];
    }
    case 'footnoteDefinition':
      return [{ type: 'footnote', label: node.label ?? node.identifier, blocks: toBlocks(node.children) }];
    case 'table':
      return [
        {
          type: 'table',
          align: (node.align ?? []).map((side) => side ?? undefined),
          rows: node.children.map((row) => row.children.map((cell) => toInlines(cell.children))),
        },
      ];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    default:
      return [];
  }
}

/** A paragraph of nothing but tags says nothing. */
function withWords(block: Extract<Block, { children: readonly Inline[] }>): readonly Block[] {
  return block.children.some(
    (inline) => inline.type !== 'break' && (inline.type !== 'text' || inline.text.trim() !== ''),
  )
    ? [block]
    : [];
}
