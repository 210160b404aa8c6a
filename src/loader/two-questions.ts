import type { RootContent } from 'mdast';
import { plainText } from '../markdown/tokens.ts';
import type { OptionMark } from './option-marks.ts';

/** Whether boxes are those of two questions: a heading or a question stands between them, or text between two lists with ticks of their own. */
export function areOfTwo(nodes: readonly RootContent[], marks: readonly OptionMark[], source: string): boolean {
  const between = nodes.slice((marks[0]?.node ?? 0) + 1, marks.at(-1)?.node ?? 0);
  const asked = between.some(
    (node) =>
      node.type === 'heading' || (node.type === 'paragraph' && /[?？؟]["»”)*_]{0,4}$/.test(plainText([node], source))),
  );
  if (asked) return true;
  const lists = new Map<number, { boxes: number; ticks: number }>();
  for (const { node, ticked } of marks) {
    const { boxes, ticks } = lists.get(node) ?? { boxes: 0, ticks: 0 };
    lists.set(node, { boxes: boxes + 1, ticks: ticks + (ticked ? 1 : 0) });
  }
  const whole = [...lists].filter(([, { boxes, ticks }]) => boxes > 1 && ticks > 0).map(([node]) => node);
  return whole.some((list, at) =>
    nodes.slice(list + 1, whole[at + 1] ?? list).some(({ type }) => type === 'paragraph'),
  );
}
