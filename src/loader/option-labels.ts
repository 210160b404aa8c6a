import type { List, ListItem } from 'mdast';
import { MOST_OPTIONS } from '../domain/question.ts';
import { once } from '../markdown/once.ts';
import { spanOf } from '../markdown/tree.ts';
import { asLatin, LABEL_LETTER, labelForm, labelsRun } from './alphabets.ts';
import { STYLES } from './label-styles.ts';
import { tickAt } from './ticks.ts';

/** A way to label options. `read` gives the label and where the text starts, or undefined for another way. */
interface Labelling {
  readonly name: string;
  /**
   * The labels have to count on, as what they look like is also found in plain text; `else unclear`: where they do not, they
   * are labels still, as nothing else looks like them and differs from item to item, and some of them may be missing.
   */
  readonly runs?: 'or none' | 'else unclear';
  readonly read: (head: Head, list: List) => Labelled | undefined;
}

/** Where an item starts, which each labelling looks at. */
interface Head {
  readonly item: ListItem;
  /** Offset of its text, behind a box to tick. */
  readonly textFrom: number;
  /** As much of that as a label needs. */
  readonly text: string;
  /** What the list counts it as; undefined for a bullet. */
  readonly number: string | undefined;
}

const LONGEST_LABEL = 40;

const headOf = once((item: ListItem, source: string): Head => {
  const { start, end } = spanOf(item);
  const textFrom = textStart(item, source);
  const text = source.slice(textFrom, Math.min(textFrom + LONGEST_LABEL, end));
  return { item, textFrom, text, number: /^\d{1,9}/.exec(source.slice(start, start + 9))?.[0] };
});

interface Labelled {
  readonly label: string;
  /** Offset where the text starts. */
  readonly textFrom: number;
}

const MARK = '(?:\\\\?[).:]|[）．、：])';
/** `A) `, `(b) `, `**C.** `, `**D**: `, also with nothing behind it. */
const LETTER_LABEL = new RegExp(
  `^(?:\\*\\*|__|\\*|_)?[(（]?([${LABEL_LETTER}])(?:\\*\\*|__)?${MARK}(?:\\*\\*|__|\\*|_)?(?:[ \\t\\u3000]+|$|(?=\\n))`,
  'u',
);
const STUCK_LABEL = new RegExp(
  `^(?:\\*\\*|__)?[(（]?([${LABEL_LETTER}])${MARK}(?:\\*\\*|__)?[ \\t\\u3000]*(?=\\S)`,
  'u',
);
const LONE = `^[(（]?([${LABEL_LETTER}]|\\d{1,2})${MARK}?[ \\t]*`;
const LONE_LABEL = new RegExp(`${LONE}(?:\\n|$)`, 'u');
/** The same with the text within the item, which tells it from an option that is a number. */
const LABEL_ABOVE = new RegExp(`${LONE}\\n(?=\\s*\\S)`, 'u');

const NUMBER_IN_BULLET = /^(\d{1,2})[.)](?:[ \t]+|$)/;

/** In the order in which they are tried; a list takes the first that reads each of its items. */
const LABELLINGS: readonly Labelling[] = [
  {
    // `- A) text`: aws-notes, practitioner-exams, javascript-questions. Also `1. A) text`, where the letter is the name.
    name: 'letter before the text',
    read: (head) => labelBy(LETTER_LABEL, head),
  },
  {
    // `- A.text`: practitioner-exams, cloud-exam-questions.
    name: 'letter stuck to the text',
    runs: 'or none',
    read: (head) => labelBy(STUCK_LABEL, head),
  },
  ...STYLES.map(
    ({ name, pattern }): Labelling => ({
      name,
      runs: 'else unclear',
      read: (head, list) => (list.ordered ? undefined : labelBy(pattern, head)),
    }),
  ),
  {
    // `- 1` or `- A` alone with a paragraph below it.
    name: 'label above the text',
    runs: 'else unclear',
    read: (head, list) => (list.ordered ? undefined : labelBy(LABEL_ABOVE, head)),
  },
  {
    // `- 1` or `- A` alone, the text below it: notes of the author of aws-notes; `- [ ] A` and a picture: skill-quizzes.
    name: 'label on a line of its own',
    runs: 'or none',
    read: (head, list) => (list.ordered ? undefined : labelBy(LONE_LABEL, head)),
  },
  {
    // `- 1. text`, which CommonMark reads as a list in a list: aws-notes, cloud-exam-questions.
    name: 'numbered list in a bullet',
    read: (head, list) => {
      const inner = head.item.children[0];
      if (list.ordered || inner?.type !== 'list' || !inner.ordered || inner.children.length !== 1) return undefined;
      return labelBy(NUMBER_IN_BULLET, head);
    },
  },
  {
    // `1. text`: nearly every bank.
    name: 'numbered list',
    read: ({ number, textFrom }, list) =>
      list.ordered && number !== undefined ? { label: String(Number(number)), textFrom } : undefined,
  },
  {
    // `- text`: the position is the label.
    name: 'bullets',
    read: ({ textFrom }) => ({ label: '', textFrom }),
  },
];

/** Offset where the content of an item starts, behind its bullet or number. */
export function contentStart(item: ListItem): number {
  const first = item.children[0];
  return first === undefined ? spanOf(item).end : spanOf(first).start;
}

/** The same behind a box to tick. */
export function textStart(item: ListItem, source: string): number {
  return tickAt(source, contentStart(item))?.end ?? contentStart(item);
}

function labelBy(pattern: RegExp, { text, textFrom }: Head): Labelled | undefined {
  const [whole = '', label] = pattern.exec(text) ?? [];
  return label === undefined ? undefined : { label: labelForm(label), textFrom: textFrom + whole.length };
}

/** The items of a list that are options. */
export interface ListPart {
  /** Labels of a list that something cut in two, and that this one may go on. */
  readonly above?: readonly string[];
  /** Offset where the answer starts, which may be an item: what stands behind it is no option. */
  readonly to?: number;
}

/** How the items of a list are labelled, with their labels. */
interface Reading {
  readonly name: string;
  readonly labelled: readonly Labelled[];
}

/**
 * The labelling that reads every item, with what it read.
 *
 * @param part which items, and what stands above them
 */
function labellingOf(list: List, source: string, { above = [], to = Number.POSITIVE_INFINITY }: ListPart): Reading {
  if (above.length === 0 && to >= spanOf(list).end) return wholeLabelling(list, source);
  const items = list.children.filter((item) => spanOf(item).start < to);
  return labellingBelow(items, list, source, above);
}

const wholeLabelling = once((list: List, source: string) => labellingBelow(list.children, list, source, []));

function labellingBelow(items: readonly ListItem[], list: List, source: string, above: readonly string[]): Reading {
  for (const { name, read, runs } of LABELLINGS) {
    const labelled = readAll(items, (item) => read(headOf(item, source), list));
    if (labelled === undefined) continue;
    const named = inOneAlphabet(labelled);
    const labels = named.map(({ label }) => label);
    if (runs === undefined || labelsRun(labels) || labelsRun([...above, ...labels])) return { name, labelled: named };
    if (runs === 'else unclear' && areNames(labels) && !isBoxed(items, source)) return { name, labelled: named };
  }
  return { name: 'bullets', labelled: [] };
}

/** undefined from the first item on that is not read. */
function readAll(
  items: readonly ListItem[],
  read: (item: ListItem) => Labelled | undefined,
): readonly Labelled[] | undefined {
  const all: Labelled[] = [];
  for (const item of items) {
    const one = read(item);
    if (one === undefined) return undefined;
    all.push(one);
  }
  return all;
}

/** Whether no label stands twice, and none is a number that no option has: `443: HTTPS` names a port. */
function areNames(labels: readonly string[]): boolean {
  return new Set(labels).size === labels.length && labels.every((label) => !(Number(label) > MOST_OPTIONS));
}

/** Ticks say what is right without any label. */
function isBoxed(items: readonly ListItem[], source: string): boolean {
  return items.some((item) => tickAt(source, contentStart(item)) !== undefined);
}

/** Labels of two scripts that look alike are taken as Latin, where that makes them count on. */
function inOneAlphabet(labelled: readonly Labelled[]): readonly Labelled[] {
  if (labelsRun(labelled.map(({ label }) => label))) return labelled;
  const latin = labelled.map((one) => ({ ...one, label: asLatin(one.label) }));
  return labelsRun(latin.map(({ label }) => label)) ? latin : labelled;
}

/** `plain` where no item has a label; `numbers` where the list itself counts. */
export function kindOfLabels(list: List, source: string, part: ListPart = {}): 'plain' | 'numbers' | 'labels' {
  const { name } = labellingOf(list, source, part);
  return name === 'bullets' ? 'plain' : name === 'numbered list' ? 'numbers' : 'labels';
}

/** Labels and texts of the items. `1. 1. 1.` counts by itself: every label is 1 because nobody cared to number. */
export function labelledItems(list: List, source: string, part: ListPart): readonly Labelled[] {
  const { labelled } = labellingOf(list, source, part);
  if (!labelled.every(({ label }) => label === '1')) return labelled;
  return labelled.map((one, index) => ({ ...one, label: String(index + 1) }));
}
