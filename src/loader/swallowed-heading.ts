import type { RootContent } from 'mdast';
import { spanOf } from '../markdown/tree.ts';
import { isNumber } from './titles.ts';

/** Offset of a heading of a question that raw HTML runs over, because no empty line ends it above. */
export function swallowedHeading(node: RootContent, source: string): number | undefined {
  if (node.type !== 'html' || node.value.startsWith('<!--')) return undefined;
  const { start, end } = spanOf(node);
  const html = source.slice(start, end);
  if (!html.includes('\n#')) return undefined;
  for (const match of html.matchAll(/(?<=\n)#{1,6}[ \t]+([^\n]{1,80})$/gm)) {
    if (isNumber((match[1] ?? '').trim())) return start + match.index;
  }
  return undefined;
}
