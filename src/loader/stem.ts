import type { RootContent } from 'mdast';
import { plainText } from '../markdown/tokens.ts';
import { spanOf } from '../markdown/tree.ts';
import type { QuestionBlock } from './question-block.ts';

export interface Stem {
  /** Markdown source. */
  readonly text: string;
  readonly plain: string;
}

/** What stands between the heading and the options; the heading itself where that is nothing and the heading is no number. */
export function readStem(block: QuestionBlock, optionsFrom: number, source: string): Stem {
  const nodes = block.nodes.slice(0, optionsFrom).filter((node) => !isComment(node, source));
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) {
    return block.numbered ? { text: '', plain: '' } : { text: block.title, plain: block.title };
  }
  return { text: source.slice(spanOf(first).start, spanOf(last).end), plain: plainText(nodes, source) };
}

function isComment(node: RootContent, source: string): boolean {
  return node.type === 'html' && plainText([node], source) === '' && source.startsWith('<!--', spanOf(node).start);
}
