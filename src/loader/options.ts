import type { List, RootContent } from 'mdast';
import { plainText } from '../markdown/tokens.ts';
import { parseMarkdown, spanOf } from '../markdown/tree.ts';
import { contentStart, isLabelled, labellingOf, labelsOf, labelsRun, placeOf } from './option-labels.ts';
import { dedent } from './slice.ts';

/** Where the options of a block stand, and what they say. */
export interface OptionList {
  /** Index of the first node that holds options; the stem stands before it. */
  readonly from: number;
  readonly options: readonly RawOption[];
  /** Some of the list is missing or does not belong to it: nobody can say which option a key means. */
  readonly unclear: boolean;
}

export interface RawOption {
  readonly label: string;
  /** Markdown source without the label. */
  readonly text: string;
  /** Its words without markup. */
  readonly plain: string;
}

/**
 * The options are the last list before the answer; earlier lists belong to the stem. A labelled list that something
 * without indentation cuts in two goes on where its labels go on, and what stands between belongs to the option above.
 *
 * @param nodes of the block, the heading not among them
 * @param answerStart offset where the answer starts, which may be within the last item
 */
export function findOptions(
  nodes: readonly RootContent[],
  answerStart: number,
  source: string,
): OptionList | undefined {
  const before = nodes.filter((node) => spanOf(node).start < answerStart);
  const last = before.findLastIndex((node) => node.type === 'list');
  if (before[last]?.type !== 'list') return undefined;
  const from = firstPart(before, last, source);
  const options: RawOption[] = [];
  for (const node of before.slice(from, last + 1)) {
    if (node.type === 'list') options.push(...readList(node, answerStart, source));
    else options.push(...appendTo(options.pop(), node, source));
  }
  const unclear = !labelsRun(options.map(({ label }) => label)) || isPartOfMore(before, from, last, source);
  return {
    from,
    options: options.map((option, index) => ({ ...option, label: option.label || String(index + 1) })),
    unclear,
  };
}

/** Index of the list that holds the first option of the labelled list which ends at `last`. */
function firstPart(nodes: readonly RootContent[], last: number, source: string): number {
  let from = last;
  for (let index = last - 1; index >= 0; index -= 1) {
    const [list, later] = [nodes[index], nodes[from]];
    if (list?.type !== 'list' || later?.type !== 'list') continue;
    const next = labelsOf(later, source)[0] ?? '';
    const end = labelsOf(list, source).at(-1) ?? '';
    if (next === '' || end === '' || placeOf(next) <= 1 || placeOf(end) + 1 !== placeOf(next)) break;
    from = index;
  }
  return from;
}

/**
 * Whether the list may be but a part of the options, or may be no options at all: then no key can be understood. Lists
 * of one kind with nothing but code or images between them are one list that was cut; a list behind which options go on
 * as paragraphs, and one that only prose without a question introduces, are in doubt.
 */
function isPartOfMore(nodes: readonly RootContent[], from: number, last: number, source: string): boolean {
  const text = (node: RootContent): string => source.slice(spanOf(node).start, spanOf(node).end);
  if (
    nodes
      .slice(last + 1)
      .some((node) => node.type === 'paragraph' && /^\W{0,3}(?:[A-L]|\d{1,2})[.)]\s/.test(text(node)))
  )
    return true;
  const earlier = nodes.slice(0, from).findLastIndex((node) => node.type === 'list');
  const [list, options] = [nodes[earlier], nodes[from]];
  if (list?.type !== 'list' || options?.type !== 'list') return false;
  if (isLabelled(list, source) && !isLabelled(options, source)) return true;
  if (isLabelled(list, source) !== isLabelled(options, source)) return false;
  const asked = nodes
    .slice(earlier + 1, from)
    .some((node) => node.type === 'paragraph' && /\?|？|^\*\*|^__/.test(text(node)));
  return !asked;
}

function appendTo(above: RawOption | undefined, node: RootContent, source: string): readonly RawOption[] {
  if (above === undefined) return [];
  const { start, end } = spanOf(node);
  const [text, words] = [source.slice(start, end), plainText([node], source)];
  return [{ ...above, text: `${above.text}\n\n${text}`, plain: `${above.plain}\n${words}` }];
}

function readList(list: List, answerStart: number, source: string): readonly RawOption[] {
  const labels = labelsOf(list, source);
  return (labellingOf(list, source)?.labelled ?? []).flatMap(({ textFrom }, index) => {
    const item = list.children[index];
    if (item === undefined || spanOf(item).start >= answerStart) return [];
    const text = dedent(source, textFrom, Math.min(spanOf(item).end, answerStart));
    // The label is part of the item's own tree, so a text behind one is read by itself.
    const whole = textFrom === contentStart(item) && spanOf(item).end <= answerStart;
    const plain = whole ? plainText(item.children, source) : plainText(parseMarkdown(text).children, text);
    return [{ label: labels[index] ?? '', text, plain }];
  });
}
