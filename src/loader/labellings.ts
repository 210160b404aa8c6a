import type { List, ListItem } from 'mdast';
import { once } from '../domain/once.ts';
import { endOf, spanOf, startOf } from '../markdown/tree.ts';
import { LABEL_LETTER, labelForm } from './alphabets.ts';
import { STYLES } from './label-styles.ts';
import { type Tick, tickAt } from './ticks.ts';

/** A way to label options. `read` gives the label and where the text starts, or undefined for another way. */
export interface Labelling {
  readonly name: string;
  /**
   * The labels have to count on, as what they look like is also found in plain text; `else unclear`: where they do not, they
   * are labels still, as nothing else looks like them and differs from item to item, and some of them may be missing.
   */
  readonly runs?: 'or none' | 'else unclear';
  readonly read: (head: Head, list: List) => Labelled | undefined;
}

/** Where an item starts, which each labelling looks at. */
export interface Head {
  readonly item: ListItem;
  /** Offset of its text, behind a box to tick. */
  readonly textFrom: number;
  /** As much of that as a label needs. */
  readonly text: string;
  /** Its box, if it has one. */
  readonly tick: Tick | undefined;
  /** What the list counts it as; undefined for a bullet. */
  readonly number: string | undefined;
}

const LONGEST_LABEL = 40;

/** Where each item of a list starts, in their order. */
export const headsOf = once((list: List, source: string): readonly Head[] =>
  list.children.map((item) => headOf(item, source)),
);

function headOf(item: ListItem, source: string): Head {
  const { start, end } = spanOf(item);
  const contentFrom = contentStart(item);
  const tick = tickAt(source, contentFrom);
  const textFrom = tick?.end ?? contentFrom;
  const text = source.slice(textFrom, Math.min(textFrom + LONGEST_LABEL, end));
  return { item, textFrom, text, tick, number: /^\d{1,9}/.exec(source.slice(start, start + 9))?.[0] };
}

/** Whether an item of a list has a box, ticked or not. */
export function isBoxed(list: List, source: string): boolean {
  return headsOf(list, source).some(hasBox);
}

/** Ticks say what is right without any label. */
export function hasBox({ tick }: Head): boolean {
  return tick !== undefined;
}

export interface Labelled {
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
export const LABELLINGS: readonly Labelling[] = [
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
  return first === undefined ? endOf(item) : startOf(first);
}

function labelBy(pattern: RegExp, { text, textFrom }: Head): Labelled | undefined {
  const found = pattern.exec(text);
  const label = found?.[1];
  return label === undefined ? undefined : { label: labelForm(label), textFrom: textFrom + (found?.[0].length ?? 0) };
}
