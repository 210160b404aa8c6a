import type { Heading, List, ListItem, RootContent } from 'mdast';
import { mayHoldTags, opensElement, plainText, tokensOf } from '../markdown/tokens.ts';
import { endOf, startOf } from '../markdown/tree.ts';
import { headsOf, isBoxed } from './labellings.ts';
import { leadOf } from './leads.ts';
import { saysAnything } from './letters.ts';
import { linesOf } from './lines.ts';
import { kindOfLabels } from './option-labels.ts';
import { lineMarks, listMarks } from './option-marks.ts';

/**
 * What makes a block a question though its heading does not: options with a tick, or with an answer behind. Boxes without
 * any tick do so only where something is asked.
 */
export type Evidence = 'ticked' | 'answered' | 'boxed' | undefined;

export function hasKey(evidence: Evidence): boolean {
  return evidence === 'ticked' || evidence === 'answered';
}

/** Nodes between a title and its options, and between the options and their answer: more of them is another text. */
const FAR = 12;
const NEAR = 3;

/** @param nodes what follows the title, up to the next one */
export function evidenceIn(nodes: readonly RootContent[], source: string): Evidence {
  for (let index = 0; index < FAR; index += 1) {
    const node = nodes[index];
    if (node === undefined) break;
    const last = lastOfOptions(nodes, index, source);
    if (last === undefined) continue;
    const behind = nodes.slice(index, index + FAR);
    if (behind.some((one) => isTicked(one, source))) return 'ticked';
    if (opensAnswer([node, ...nodes.slice(last + (last === index ? 1 : 0), last + 1 + NEAR)], source))
      return 'answered';
    if (holdsBoxes(node, source)) return 'boxed';
  }
  return undefined;
}

/** Index of the last node of the options that start at `from`: of several where each option is a paragraph. */
function lastOfOptions(nodes: readonly RootContent[], from: number, source: string): number | undefined {
  const first = nodes[from];
  if (first !== undefined && holdsOptions(first, source)) return from;
  let last = from;
  while (last < from + FAR && lineMarks(nodes.slice(last, last + 2), Number.POSITIVE_INFINITY, source).length > 0)
    last += 1;
  return last === from ? undefined : last;
}

/** Index of the first node that is options or stands right above options that are paragraphs; -1 where there are none. */
export function firstOptions(nodes: readonly RootContent[], source: string): number {
  return nodes.findIndex((_node, index) => lastOfOptions(nodes, index, source) !== undefined);
}

/** Whether a node is a list, or a paragraph with options on its lines. */
export function holdsOptions(node: RootContent, source: string): boolean {
  return (
    node.type === 'list' ||
    (node.type === 'paragraph' && lineMarks([node], Number.POSITIVE_INFINITY, source).length > 0)
  );
}

/** Options with letters or boxes, which prose has not. */
export function hasLabels(node: RootContent, source: string): boolean {
  return (
    holdsOptions(node, source) &&
    (node.type !== 'list' || kindOfLabels(node, source) === 'labels' || isBoxed(node, source))
  );
}

/** Whether a node is a list with boxes, ticked or not. */
export function holdsBoxes(node: RootContent, source: string): boolean {
  return node.type === 'list' && isBoxed(node, source);
}

/** A `<summary>` in no `<details>` stands for a broken one. */
function opensDetails(nodes: readonly RootContent[], source: string): boolean {
  if (!mayHoldTags(nodes, source)) return false;
  const tokens = tokensOf(nodes, source);
  return opensElement(tokens, 'details') || opensElement(tokens, 'summary');
}

/** Whether a node behind options opens an answer. */
export function showsAnswer(node: RootContent, source: string): boolean {
  if (opensDetails([node], source)) return true;
  return linesOf([node], source).some(({ lead }) => lead?.kind === 'answer');
}

/** Whether a key stands in a node: a tick, or a line such as `Answer: B`. */
export function givesKey(node: RootContent, source: string): boolean {
  return isTicked(node, source) || saysKey(node, source);
}

/** Whether a line such as `Answer: B` stands in a node. */
export function saysKey(node: RootContent, source: string): boolean {
  return linesOf([node], source).some(
    ({ lead, text }) => lead?.kind === 'answer' && saysAnything(text.slice(lead.from)),
  );
}

function isTicked(node: RootContent, source: string): boolean {
  if (node.type === 'list') {
    // Boxes tell it by themselves; without them a sign behind an option may.
    if (isBoxed(node, source)) return headsOf(node, source).some(({ tick }) => tick?.ticked);
    return listMarks(node, 0, source).some(({ ticked }) => ticked);
  }
  return node.type === 'paragraph' && lineMarks([node], Number.POSITIVE_INFINITY, source).some(({ ticked }) => ticked);
}

/** The first line of the options is theirs, whatever it says. */
function opensAnswer(nodes: readonly RootContent[], source: string): boolean {
  if (opensDetails(nodes, source)) return true;
  return linesOf(nodes, source)
    .slice(1)
    .some(({ lead }) => lead?.kind === 'answer');
}

/** A heading that only announces the answer or the explanation of the question above it. */
export function isLeadHeading(node: Heading, source: string): boolean {
  return leadOf(plainText([node], source)) !== undefined;
}

/**
 * Which items of a list are questions of their own: options stand within them, and so does their key. The last one may
 * have both behind the list.
 *
 * @param behind nodes behind the list, up to the next heading
 * @param keyed their keys stand on an answer sheet further down
 */
export function questionItems(
  list: List,
  behind: readonly RootContent[],
  source: string,
  keyed = false,
): readonly ListItem[] {
  if (kindOfLabels(list, source) !== 'numbers' || isBoxed(list, source)) return [];
  const last = list.children.at(-1);
  const whole = list.children.filter((item) => {
    const own = item === last ? behind : [];
    if (keyed && [...item.children, ...own.slice(0, 1)].some((node) => hasLabels(node, source))) return true;
    return isQuestion(item, own, source);
  });
  // Statements above the options: none of them asks, and only what stands behind the list could make the last one a question.
  const [only] = whole;
  if (whole.length === 1 && list.children.length > 1 && only === last && !isAsking(only, source)) return [];
  return whole.length > 0 && whole.length * 2 >= list.children.length ? list.children : [];
}

function isAsking(item: ListItem | undefined, source: string): boolean {
  return item !== undefined && /[?？؟]/.test(source.slice(startOf(item), endOf(item)));
}

function isQuestion(item: ListItem, behind: readonly RootContent[], source: string): boolean {
  const [stem, ...rest] = item.children;
  if (stem === undefined || stem.type === 'list') return false;
  return (
    hasKey(
      evidenceIn([...item.children, ...behind.slice(0, (lastOfOptions(behind, 0, source) ?? 0) + NEAR)], source),
    ) &&
    (rest.length > 0 || behind.length > 0 || holdsOptions(stem, source))
  );
}
