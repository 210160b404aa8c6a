import type { RootContent } from 'mdast';
import { spanOf, startOf } from '../markdown/tree.ts';
import type { OptionMark } from './option-marks.ts';

/**
 * Index of the first node behind the last option that does not belong to it. Where code, images or paragraphs stand
 * behind the options and not within them, the last one has as many of these as the one above it, of the same kinds.
 *
 * @param answerStart offset where the answer starts
 */
export function belongsToLast(
  nodes: readonly RootContent[],
  marks: readonly OptionMark[],
  answerStart: number,
  source: string,
): number {
  const last = marks.at(-1);
  const above = marks.at(-2);
  if (last === undefined) return nodes.length;
  const behind = nodes.slice(last.node + 1).filter((node) => startOf(node) < answerStart);
  const carried = above === undefined ? [] : nodes.slice(above.node + 1, last.node);
  const isBare = (): boolean => source.slice(last.textFrom, last.end).replace(/&\w{2,6};|\s/g, '') === '';
  const expected = carried.length === 0 && isContent(behind[0], source) && isBare() ? behind.slice(0, 1) : carried;
  let taken = 0;
  while (taken < behind.length && kindOf(behind[taken], source) === kindOf(expected[taken], source)) taken += 1;
  return last.node + 1 + taken;
}

/** A paragraph behind a bare box may as well explain. */
function isContent(node: RootContent | undefined, source: string): boolean {
  return kindOf(node, source) === 'code' || kindOf(node, source) === 'image';
}

function kindOf(node: RootContent | undefined, source: string): string {
  if (node?.type !== 'paragraph') return node?.type ?? '';
  const { start, end } = spanOf(node);
  return /^(?:!\[|<img\b)/.test(source.slice(start, end)) ? 'image' : 'paragraph';
}
