import type { Heading, Paragraph, RootContent } from 'mdast';
import { plainText, tokensOf } from '../markdown/tokens.ts';
import { spanOf } from '../markdown/tree.ts';
import type { Start } from './block.ts';
import { type Evidence, evidenceIn, hasKey, holdsOptions, isBoxed, isLeadHeading, questionItems } from './evidence.ts';
import { contentStart, kindOfLabels } from './option-labels.ts';
import { lineMarks } from './option-marks.ts';
import { asks, isNumber, numberLength, QUESTIONS_HEADING, startsQuestion } from './titles.ts';

/** What a node is seen with when it is asked whether a question starts there. */
export interface Sight {
  readonly nodes: readonly RootContent[];
  readonly index: number;
  readonly source: string;
  /** The question above, where it has not ended. */
  readonly above: Start | undefined;
  /** Options were seen since the question above started. */
  readonly optionsSeen: boolean;
  /** So was its answer, or boxes to tick: what comes next may be another question. */
  readonly answerSeen: boolean;
  /** A heading `Questions` stands above, less deep. */
  readonly underQuestions: boolean;
}

/** Where a question starts, in the order in which it is tried; each row names who writes so. */
const RECOGNISERS: readonly {
  readonly name: string;
  readonly read: (sight: Sight) => readonly Start[];
}[] = [
  // `### Q1`, `### 12`, `## Question 7`: aws-notes, response blocks of practice tests.
  {
    name: 'heading that only counts',
    read: (sight) => fromHeading(sight, (title) => (isNumber(title) ? 'counts' : undefined)),
  },
  // `#### 2. stem`, `#### Q12. stem`, `### 5 . stem`: cloud-exam-questions, skill-quizzes, azure-notes, javascript-questions.
  {
    name: 'heading with a number and a stem',
    read: (sight) => fromHeading(sight, (title) => (numberLength(title) === undefined ? undefined : 'sure')),
  },
  // Any deeper heading below `## Questions`: the product's own notes, further notes of the author of aws-notes.
  {
    name: 'heading below Questions',
    read: (sight) => fromHeading(sight, () => (sight.underQuestions ? 'sure' : undefined)),
  },
  // `### the whole stem` over boxes or an answered list: azure-notes, the practice tests with `Back to Top`, quizdown.
  {
    name: 'heading over options with a key',
    read: (sight) => fromHeading(sight, (title) => (isOpenHeading(title, evidenceBelow(sight)) ? 'open' : undefined)),
  },
  // `12. stem` with its options within: practitioner-exams, lists of text2qti.
  { name: 'item of a list of questions', read: fromItems },
  // `Q78. stem` without `#`, `**Question 5**`, `**12. stem**`: skill-quizzes, response blocks; Aiken with all on its lines.
  { name: 'paragraph', read: fromParagraph },
];

export function startsAt(sight: Sight): readonly Start[] {
  for (const { read } of RECOGNISERS) {
    const starts = read(sight);
    if (starts.length > 0) return starts;
  }
  return [];
}

export function isQuestionsHeading(node: Heading, source: string): boolean {
  return QUESTIONS_HEADING.test(plainText([node], source));
}

function fromHeading(sight: Sight, judge: (title: string) => 'counts' | 'sure' | 'open' | undefined): readonly Start[] {
  const { nodes, index, source } = sight;
  const node = nodes[index];
  if (node?.type !== 'heading' || isAnswerOfAbove(node, sight)) return [];
  const title = plainText([node], source);
  const judged = judge(title);
  if (judged === undefined || (judged !== 'counts' && isPartOfAbove(node, title, judged, sight))) return [];
  const start = spanOf(node).start;
  const text = node.children[0] === undefined ? start : spanOf(node.children[0]).start;
  const stemFrom = text + (numberLength(source.slice(text, spanOf(node).end)) ?? 0);
  const numbered = judged === 'counts';
  const above = nodes[index - 1];
  // `### The case` and `### 5 . Is this right?` right below it are one stem.
  if (judged === 'sure' && above?.type === 'heading' && above.depth === node.depth && isCase(above, sight)) {
    const [first] = above.children;
    const from = first === undefined ? start : spanOf(first).start;
    return [
      {
        start: spanOf(above).start,
        title,
        numbered,
        sure: true,
        stemFrom: from,
        index: index - 1,
        within: [above, node],
        goesOnAt: index + 1,
        depth: node.depth,
      },
    ];
  }
  return [
    {
      start,
      title,
      numbered,
      sure: judged !== 'open',
      stemFrom,
      index,
      within: numbered ? [] : [node],
      goesOnAt: index + 1,
      depth: node.depth,
    },
  ];
}

/** `#### Answer: D` below options; but a heading over boxes of its own asks, though it starts with `Solution:`. */
function isAnswerOfAbove(node: Heading, sight: Sight): boolean {
  if (sight.above === undefined || !isLeadHeading(node, sight.source)) return false;
  return !(sight.answerSeen && evidenceBelow(sight) === 'ticked');
}

/** A heading without number that tells what the question below is about, and is none itself. */
function isCase(heading: Heading, { source, above, index }: Sight): boolean {
  const title = plainText([heading], source);
  return (
    above?.index !== index - 1 &&
    numberLength(title) === undefined &&
    !isNumber(title) &&
    title.split(/\s+/).length >= 8
  );
}

/**
 * `#### Scenario` below a heading that only counts; or the second heading of a stem, as deep as the first, with nothing
 * to choose from between the two.
 */
function isPartOfAbove(node: Heading, title: string, judged: 'sure' | 'open', { above, optionsSeen }: Sight): boolean {
  if (above === undefined) return false;
  if (above.numbered) return node.depth > above.depth;
  if (judged === 'sure' && numberLength(title) !== undefined) return false;
  return !optionsSeen && node.depth === above.depth && above.sure;
}

/** Boxes that nobody ticked are a question without a key only where a question mark says so; else things to do. */
function isOpenHeading(title: string, evidence: Evidence): boolean {
  return hasKey(evidence) || (evidence === 'boxed' && /[?？؟]/.test(title));
}

function evidenceBelow({ nodes, index, source }: Sight): Evidence {
  const below = nodes.slice(index + 1, index + 40);
  const end = below.findIndex((node) => node.type === 'heading' && !isLeadHeading(node, source));
  const own = end === -1 ? below : below.slice(0, end);
  const first = own.find((node) => node.type === 'list');
  if (first?.type === 'list' && questionItems(first, own.slice(own.indexOf(first) + 1), source).length > 0)
    return undefined;
  const options = own.findIndex((node) => holdsOptions(node, source));
  // `# Exam` above `**1. Which one?**` and its options is the title of the exam.
  if (own.slice(0, options + 1).some((node) => node.type === 'paragraph' && countsInBold(node, source)))
    return undefined;
  return evidenceIn(own, source);
}

function countsInBold(node: Paragraph, source: string): boolean {
  const { start, end } = spanOf(node);
  const line = source.slice(start, end).split('\n')[0] ?? '';
  return startsQuestion(line) || (/^(?:\*\*|__)/.test(line) && (isNumber(line) || numberLength(line) !== undefined));
}

/** Items of a question with a number of its own are its options, unless they hold options and keys themselves. */
function fromItems({ nodes, index, source, above, answerSeen }: Sight): readonly Start[] {
  const list = nodes[index];
  if (list?.type !== 'list' || (above?.numbered === true && !answerSeen)) return [];
  const behind = nodes.slice(index + 1, index + 8);
  const end = behind.findIndex(
    (node) => node.type === 'heading' || (node.type === 'list' && kindOfLabels(node, source) === 'numbers'),
  );
  const items = questionItems(list, end === -1 ? behind : behind.slice(0, end), source);
  return items.flatMap((item, at) => {
    const first = item.children[0];
    if (first === undefined) return [];
    const start = spanOf(item).start;
    const text = contentStart(item);
    const title = plainText([first], source).split('\n')[0] ?? '';
    const stemFrom = text + (numberLength(source.slice(text, spanOf(first).end)) ?? 0);
    const goesOnAt = at === items.length - 1 ? index + 1 : Number.POSITIVE_INFINITY;
    return [{ start, title, numbered: false, sure: false, stemFrom, index, within: item.children, goesOnAt, depth: 7 }];
  });
}

function fromParagraph(sight: Sight): readonly Start[] {
  const { nodes, index, source, above, answerSeen, optionsSeen } = sight;
  const node = nodes[index];
  if (node?.type !== 'paragraph' || (above?.numbered === true && !answerSeen && !optionsSeen)) return [];
  const { start, end } = spanOf(node);
  const text = source.slice(start, end);
  const line = text.split('\n')[0] ?? '';
  const base = { start, title: plainText([node], source).split('\n')[0] ?? '', index, goesOnAt: index + 1, depth: 7 };
  const hashes = /^#{0,6}/.exec(line)?.[0].length ?? 0;
  const number = numberLength(line.slice(hashes)) ?? QUESTION_LEAD.exec(line)?.[0].length;
  if (/^(?:\*\*|__)?q(?:uestion)?\s?\d/i.test(line) && isNumber(line))
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
  { nodes, index, source, above, answerSeen, optionsSeen }: Sight,
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
  const labelled = bold && number !== undefined && ownBelow.slice(0, 2).some((one) => hasLabels(one, source));
  return labelled || hasKey(evidenceIn(ownBelow, source));
}

/** Options with letters or boxes, which prose has not. */
function hasLabels(node: RootContent, source: string): boolean {
  return (
    holdsOptions(node, source) &&
    (node.type !== 'list' || kindOfLabels(node, source) === 'labels' || isBoxed(node, source))
  );
}

/** The `<details>` (1) and `</details>` (-1) in a node. */
export function detailsTags(node: RootContent, source: string): readonly number[] {
  return tokensOf([node], source).flatMap((token) => {
    if ((token.kind !== 'open' && token.kind !== 'close') || token.name !== 'details') return [];
    return token.kind === 'open' ? [1] : [-1];
  });
}
