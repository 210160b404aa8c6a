import type { List, ListItem, RootContent } from 'mdast';
import { plainText } from '../markdown/tokens.ts';
import { parseMarkdown, spanOf } from '../markdown/tree.ts';
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
  readonly read: (item: ListItem, list: List, source: string) => Labelled | undefined;
}

interface Labelled {
  readonly label: string;
  /** Offset where the text starts. */
  readonly textFrom: number;
}

/** `A) `, `(b) `, `**C.** `, also with nothing behind it. */
const LETTER_LABEL = /^(?:\*\*|__|\*|_)?\(?([A-La-l])[).:](?:\*\*|__|\*|_)?(?:[ \t]+|$)/;
const LONE_LABEL = /^\(?([A-La-l]|\d{1,2})[).:]?[ \t]*(?:\n|$)/;

/** In the order in which they are tried; a list takes the first that reads each of its items. */
const LABELLINGS: readonly Labelling[] = [
  {
    // `- A) text`: the notes of aws-notes, the exams of practitioner-exams. Also `1. A) text`, where the letter is the name.
    name: 'letter before the text',
    read: (item, _list, source) => labelBy(LETTER_LABEL, item, source),
  },
  {
    // `- 1` or `- A` alone, the text below it: further notes of the author of aws-notes.
    name: 'label on a line of its own',
    read: (item, list, source) =>
      list.ordered || item.children.length < 2 ? undefined : labelBy(LONE_LABEL, item, source),
  },
  {
    // `- 1. text`, which CommonMark reads as a list in a list: aws-notes, cloud-exam-questions.
    name: 'numbered list in a bullet',
    read: (item, list, source) => {
      const inner = item.children[0];
      if (list.ordered || inner?.type !== 'list' || !inner.ordered || inner.children.length !== 1) return undefined;
      return labelBy(/^(\d{1,2})[.)](?:[ \t]+|$)/, item, source);
    },
  },
  {
    // `1. text`: nearly every bank.
    name: 'numbered list',
    read: (item, list, source) => {
      const number = /^\d{1,9}/.exec(source.slice(spanOf(item).start))?.[0];
      return list.ordered && number !== undefined
        ? { label: String(Number(number)), textFrom: contentStart(item) }
        : undefined;
    },
  },
  {
    // `- text`: the position is the label.
    name: 'bullets',
    read: (item) => ({ label: '', textFrom: contentStart(item) }),
  },
];

function contentStart(item: ListItem): number {
  const first = item.children[0];
  return first === undefined ? spanOf(item).end : spanOf(first).start;
}

function labelBy(pattern: RegExp, item: ListItem, source: string): Labelled | undefined {
  const start = contentStart(item);
  const [whole = '', label] = pattern.exec(source.slice(start, spanOf(item).end)) ?? [];
  return label === undefined ? undefined : { label: label.toUpperCase(), textFrom: start + whole.length };
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
  const unclear = !labelsRun(options) || isPartOfMore(before, from, last, source);
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

/** The labelling that reads every item, with what it read. */
function labellingOf(list: List, source: string): { name: string; labelled: readonly Labelled[] } | undefined {
  for (const { name, read } of LABELLINGS) {
    const labelled = list.children.flatMap((item) => read(item, list, source) ?? []);
    if (labelled.length === list.children.length) return { name, labelled };
  }
  return undefined;
}

function isLabelled(list: List, source: string): boolean {
  return labellingOf(list, source)?.name !== 'bullets';
}

/** `1. 1. 1.` counts by itself: every label is 1 because nobody cared to number. */
function labelsOf(list: List, source: string): readonly string[] {
  const labels = labellingOf(list, source)?.labelled.map(({ label }) => label) ?? [];
  return labels.every((label) => label === '1') ? labels.map((_label, index) => String(index + 1)) : labels;
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

/** 1-based place that a label names by itself. */
function placeOf(label: string): number {
  return /^\d+$/.test(label) ? Number(label) : label.charCodeAt(0) - 64;
}

/** Whether the labels count on: numbers from 1; letters from A, or from B where A is missing in the note too. */
function labelsRun(options: readonly RawOption[]): boolean {
  const first = options[0]?.label ?? '';
  if (options.every(({ label }) => label === '')) return true;
  const start = /^[A-L]$/.test(first) ? placeOf(first) : 1;
  return options.every(
    ({ label }, index) => label !== '' && /^\d/.test(label) === /^\d/.test(first) && placeOf(label) === start + index,
  );
}
