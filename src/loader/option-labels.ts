import type { List, ListItem } from 'mdast';
import { spanOf } from '../markdown/tree.ts';

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

/** Offset where the content of an item starts, behind its bullet or number. */
export function contentStart(item: ListItem): number {
  const first = item.children[0];
  return first === undefined ? spanOf(item).end : spanOf(first).start;
}

function labelBy(pattern: RegExp, item: ListItem, source: string): Labelled | undefined {
  const start = contentStart(item);
  const [whole = '', label] = pattern.exec(source.slice(start, spanOf(item).end)) ?? [];
  return label === undefined ? undefined : { label: label.toUpperCase(), textFrom: start + whole.length };
}

/** The labelling that reads every item, with what it read. */
export function labellingOf(list: List, source: string): { name: string; labelled: readonly Labelled[] } | undefined {
  for (const { name, read } of LABELLINGS) {
    const labelled = list.children.flatMap((item) => read(item, list, source) ?? []);
    if (labelled.length === list.children.length) return { name, labelled };
  }
  return undefined;
}

export function isLabelled(list: List, source: string): boolean {
  return labellingOf(list, source)?.name !== 'bullets';
}

/** `1. 1. 1.` counts by itself: every label is 1 because nobody cared to number. */
export function labelsOf(list: List, source: string): readonly string[] {
  const labels = labellingOf(list, source)?.labelled.map(({ label }) => label) ?? [];
  return labels.every((label) => label === '1') ? labels.map((_label, index) => String(index + 1)) : labels;
}

/** 1-based place that a label names by itself. */
export function placeOf(label: string): number {
  return /^\d+$/.test(label) ? Number(label) : label.charCodeAt(0) - 64;
}

/** Whether the labels count on: numbers from 1; letters from A, or from B where A is missing in the note too. */
export function labelsRun(labels: readonly string[]): boolean {
  const first = labels[0] ?? '';
  if (labels.every((label) => label === '')) return true;
  const start = /^[A-L]$/.test(first) ? placeOf(first) : 1;
  return labels.every(
    (label, index) => label !== '' && /^\d/.test(label) === /^\d/.test(first) && placeOf(label) === start + index,
  );
}
