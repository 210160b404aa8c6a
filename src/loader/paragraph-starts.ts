import type { Paragraph } from 'mdast';
import { plainText } from '../markdown/tokens.ts';
import { spanOf } from '../markdown/tree.ts';
import type { Start } from './block.ts';
import { evidenceIn, hasKey, hasLabels } from './evidence.ts';
import { lineMarks } from './option-marks.ts';
import type { Sight } from './sight.ts';
import { asks, countsAlone, isNumber, numberLength, startsQuestion } from './titles.ts';

/** @param node that of the sight */
export function fromParagraph(node: Paragraph, sight: Sight): readonly Start[] {
  const { index, source, above, answerSeen, optionsSeen } = sight;
  if (above?.numbered === true && !answerSeen && !optionsSeen) return [];
  const { start, end } = spanOf(node);
  const text = source.slice(start, end);
  const line = text.split('\n')[0] ?? '';
  const base = { start, title: plainText([node], source).split('\n')[0] ?? '', index, goesOnAt: index + 1, depth: 7 };
  const hashes = /^#{0,6}/.exec(line)?.[0].length ?? 0;
  const number = numberLength(line.slice(hashes)) ?? QUESTION_LEAD.exec(line)?.[0].length;
  if (countsAlone(line) || (/^(?:\*\*|__)?q(?:uestion)?\s?#?\d/i.test(line) && isNumber(line)))
    return text.includes('\n')
      ? [{ ...base, numbered: false, sure: true, stemFrom: start + line.length, within: [node] }]
      : [{ ...base, numbered: true, sure: true, stemFrom: end, within: [] }];
  const stemFrom = start + hashes + (number ?? 0);
  if (startsQuestion(line)) return [{ ...base, numbered: false, sure: true, stemFrom, within: [node] }];
  if (!isOpenTitle(node, text, number, sight)) return [];
  return [{ ...base, numbered: false, sure: false, stemFrom, within: [node] }];
}

/** `**Question:** stem`, `Q: stem`. */
const QUESTION_LEAD = /^(?:\*\*|__)?(?:question|q)(?:\*\*|__)?\s?[:：](?:\*\*|__)?\s*/i;

/** A paragraph that needs a key behind its options to be a question: bold, numbered, or with its options on its own lines. */
function isOpenTitle(
  node: Paragraph,
  text: string,
  number: number | undefined,
  { nodes, index, source, above, answerSeen, optionsSeen, keyed }: Sight,
): boolean {
  // `**Which?**` below a list goes on with the stem; `**2. Which?**` does not.
  if (above !== undefined && !answerSeen && !(optionsSeen && number !== undefined)) return false;
  const own = lineMarks([node], Number.POSITIVE_INFINITY, source).length > 0;
  const [first, ...more] = node.children;
  const bold =
    first?.type === 'strong' &&
    more.every((child) => child.type === 'break' || plainText([child], source).trim() === '');
  const marked = number !== undefined || (bold && asks(text)) || QUESTION_LEAD.test(text);
  if (!own && !marked) return false;
  const below = own ? nodes.slice(index, index + 4) : nodes.slice(index + 1, index + 8);
  const end = below.findIndex(
    (one, at) =>
      one.type === 'heading' || (at > 0 && one.type === 'paragraph' && startsQuestion(plainText([one], source))),
  );
  const ownBelow = end === -1 ? below : below.slice(0, end);
  const labelled =
    (bold || keyed) && number !== undefined && ownBelow.slice(0, 2).some((one) => hasLabels(one, source));
  return labelled || hasKey(evidenceIn(ownBelow, source));
}
