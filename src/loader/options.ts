import type { List, ListItem, RootContent } from 'mdast';
import { plainText, tokensOf, wordsOf } from '../markdown/tokens.ts';
import { spanOf } from '../markdown/tree.ts';
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

/** A way to label options. `read` gives the label and where the text starts, or undefined for another way. */
interface Labelling {
  readonly name: string;
  readonly read: (item: ListItem, list: List, index: number, source: string) => Labelled | undefined;
}

interface Labelled {
  readonly label: string;
  /** Offset where the text starts. */
  readonly textFrom: number;
  /** How many characters of the item's plain text are the label. */
  readonly labelLength: number;
}

const LETTER_LABEL = /^\(?([A-L])[).:][ \t]+(?=\S)/;
const LONE_LABEL = /^\(?([A-L]|\d{1,2})[).:]?[ \t]*(?:\n|$)/;

/** In the order in which they are tried; a list takes the first that reads each of its items. */
const LABELLINGS: readonly Labelling[] = [
  {
    // `- A) text`: the notes of aws-notes, the exams of practitioner-exams.
    name: 'letter before the text',
    read: (item, list, _index, source) => (list.ordered ? undefined : labelBy(LETTER_LABEL, item, source)),
  },
  {
    // `- 1` or `- A` alone, the text below it: further notes of the author of aws-notes.
    name: 'label on a line of its own',
    read: (item, list, _index, source) =>
      list.ordered || item.children.length < 2 ? undefined : labelBy(LONE_LABEL, item, source),
  },
  {
    // `- 1. text`, which CommonMark reads as a list in a list: aws-notes, cloud-exam-questions.
    name: 'numbered list in a bullet',
    read: (item, list) => {
      const [inner, ...others] = item.children;
      if (list.ordered || inner?.type !== 'list' || !inner.ordered || others.length > 0) return undefined;
      const [only, ...more] = inner.children;
      const first = only?.children[0];
      if (first === undefined || more.length > 0) return undefined;
      return { label: String(inner.start ?? 1), textFrom: spanOf(first).start, labelLength: 0 };
    },
  },
  {
    // `1. text`, also with every number 1: nearly every bank.
    name: 'numbered list',
    read: (item, list, index) => {
      if (!list.ordered) return undefined;
      return { label: String((list.start ?? 1) + index), textFrom: contentStart(item), labelLength: 0 };
    },
  },
  {
    // `- text`: the position is the label.
    name: 'bullets',
    read: (item, _list, index) => ({ label: String(index + 1), textFrom: contentStart(item), labelLength: 0 }),
  },
];

function contentStart(item: ListItem): number {
  const first = item.children[0];
  return first === undefined ? spanOf(item).end : spanOf(first).start;
}

function labelBy(pattern: RegExp, item: ListItem, source: string): Labelled | undefined {
  const start = contentStart(item);
  const [whole = '', label] = pattern.exec(source.slice(start, spanOf(item).end)) ?? [];
  return label === undefined
    ? undefined
    : { label, textFrom: start + whole.length, labelLength: whole.trimEnd().length };
}

/**
 * The options are the last list before the answer; earlier lists belong to the stem. A numbered list that something
 * without indentation cuts in two goes on where its numbers go on, and what stands between belongs to the option above.
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
  const lastList = before[last];
  if (lastList?.type !== 'list') return undefined;
  const from = firstPart(before, last);
  const options: RawOption[] = [];
  for (const node of before.slice(from, last + 1)) {
    if (node.type === 'list') options.push(...readList(node, answerStart, source));
    else options.push(...appendTo(options.pop(), node, source));
  }
  // Bullets below a labelled list may be a list of sources as well as the options.
  const outranked =
    !isLabelled(lastList, source) &&
    before.slice(0, from).some((node) => node.type === 'list' && isLabelled(node, source));
  return { from, options, unclear: outranked || !labelsRun(options) };
}

/** Index of the list that holds the first option of the numbered list which ends at `last`. */
function firstPart(nodes: readonly RootContent[], last: number): number {
  let from = last;
  for (let index = last - 1; index >= 0; index -= 1) {
    const later = nodes[from];
    const list = nodes[index];
    if (later?.type !== 'list' || !later.ordered || (later.start ?? 1) === 1) break;
    if (list?.type !== 'list') continue;
    if (!list.ordered || (list.start ?? 1) + list.children.length !== later.start) break;
    from = index;
  }
  return from;
}

function appendTo(above: RawOption | undefined, node: RootContent, source: string): readonly RawOption[] {
  if (above === undefined) return [];
  const { start, end } = spanOf(node);
  return [
    {
      ...above,
      text: `${above.text}\n\n${source.slice(start, end)}`,
      plain: `${above.plain}\n${plainText([node], source)}`,
    },
  ];
}

/** The labelling that reads every item, with what it read. */
function labellingOf(list: List, source: string): { name: string; labelled: readonly Labelled[] } | undefined {
  for (const { name, read } of LABELLINGS) {
    const labelled = list.children.flatMap((item, index) => read(item, list, index, source) ?? []);
    if (labelled.length === list.children.length) return { name, labelled };
  }
  return undefined;
}

function isLabelled(list: List, source: string): boolean {
  return labellingOf(list, source)?.name !== 'bullets';
}

function readList(list: List, answerStart: number, source: string): readonly RawOption[] {
  const { labelled = [] } = labellingOf(list, source) ?? {};
  return labelled.flatMap(({ label, textFrom, labelLength }, index) => {
    const item = list.children[index];
    if (item === undefined || spanOf(item).start >= answerStart) return [];
    const text = dedent(source, textFrom, Math.min(spanOf(item).end, answerStart));
    const words = tokensOf(item.children, source).filter((token) => token.start < answerStart);
    return [{ label, text, plain: wordsOf(words).slice(labelLength).trim() }];
  });
}

/** Whether the labels count on from 1 or A, as they do when no option was lost. */
function labelsRun(options: readonly RawOption[]): boolean {
  const place = (label: string): number => (/^\d+$/.test(label) ? Number(label) : label.charCodeAt(0) - 64);
  return options.every(({ label }, index) => place(label) === index + 1);
}
