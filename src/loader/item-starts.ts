import type { List } from 'mdast';
import { plainText } from '../markdown/tokens.ts';
import { endOf, startOf } from '../markdown/tree.ts';
import type { Start } from './block.ts';
import { questionItems } from './evidence.ts';
import { contentStart } from './labellings.ts';
import { kindOfLabels } from './option-labels.ts';
import type { Sight } from './sight.ts';
import { numberLength } from './titles.ts';

/**
 * Items of a question with a number of its own are its options, unless they hold options and keys themselves.
 *
 * @param list that of the sight
 */
export function fromItems(list: List, { nodes, index, source, above, answerSeen, keyed }: Sight): readonly Start[] {
  if (above?.numbered === true && !answerSeen) return [];
  const behind = nodes.slice(index + 1, index + 8);
  const end = behind.findIndex(
    (node) => node.type === 'heading' || (node.type === 'list' && kindOfLabels(node, source) === 'numbers'),
  );
  const items = questionItems(list, end === -1 ? behind : behind.slice(0, end), source, keyed);
  return items.flatMap((item, at) => {
    const first = item.children[0];
    if (first === undefined) return [];
    const start = startOf(item);
    const text = contentStart(item);
    const title = plainText([first], source).split('\n')[0] ?? '';
    const stemFrom = text + (numberLength(source.slice(text, endOf(first))) ?? 0);
    const goesOnAt = at === items.length - 1 ? index + 1 : Number.POSITIVE_INFINITY;
    return [{ start, title, numbered: false, sure: false, stemFrom, index, within: item.children, goesOnAt, depth: 7 }];
  });
}
