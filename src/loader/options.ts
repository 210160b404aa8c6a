import type { RootContent } from 'mdast';
import { endOf, startOf } from '../markdown/tree.ts';
import { labelForm, labelsRun, placeOf } from './alphabets.ts';
import { goesOnBehind } from './behind-answer.ts';
import { isBelowLetters } from './letters-above.ts';
import { kindOfLabels, labelledItems } from './option-labels.ts';
import { lineMarks, listMarks, marksOfLists, type OptionMark } from './option-marks.ts';
import { belongsToLast } from './option-tail.ts';
import { optionAt, type RawOption, withTexts } from './option-text.ts';
import { startsQuestion } from './titles.ts';
import { areOfTwo } from './two-questions.ts';

/** Where the options of a block stand, and what they say. */
export interface OptionList {
  /** Offset where the first option starts; the stem stands before it. */
  readonly start: number;
  /** Offset behind the last one, with what belongs to it. */
  readonly end: number;
  readonly options: readonly RawOption[];
  /** Some of the list is missing or does not belong to it: nobody can say which option a key means. */
  readonly unclear: boolean;
}

/**
 * The options of a block. Lists with boxes, from the first to the last; else lettered lines behind all lists; else the
 * last list before the answer, as earlier ones belong to the stem. A list that something without indentation cuts goes
 * on where its labels or boxes go on, and what stands between belongs to the option above.
 *
 * @param answerStart offset where the answer starts, which may be within the last item
 */
export function findOptions(
  nodes: readonly RootContent[],
  answerStart: number,
  source: string,
): OptionList | undefined {
  const before = nodes.filter((node) => startOf(node) < answerStart);
  const lists = marksOfLists(before, answerStart, source);
  const boxed = lists.filter(({ ticked, start }) => ticked !== undefined && start < answerStart);
  const lines = lineMarks(before, answerStart, source);
  const marks =
    boxed.length > 0
      ? boxed
      : lines.some(({ ticked }) => ticked !== undefined) || (lines[0]?.node ?? -1) > (lists.at(-1)?.node ?? -1)
        ? lines
        : lastList(before, lists, answerStart, source);
  const own = marks.filter(({ textFrom, start }) => textFrom < answerStart && start < answerStart);
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const tail = belongsToLast(before, own, answerStart, source);
  const options = withTexts(
    own.map((mark, index) => optionAt(index, mark, own[index + 1], tail, before, answerStart, source)),
  );
  const end = Math.min(
    answerStart,
    Math.max(last.end, ...before.slice(last.node + 1, tail).map((node) => endOf(node))),
  );
  const unclear =
    isUnclear(before, own, options, answerStart, source) ||
    goesOnBehind(nodes, options, answerStart, source) ||
    (boxed.length > 0 && before.length < nodes.length && hasNumbersBelow(before, last.node));
  return { start: first.start, end, options, unclear };
}

/** Boxes may be what the stem speaks of, where a list with numbers stands between them and an answer that is told below. */
function hasNumbersBelow(before: readonly RootContent[], node: number): boolean {
  return before.slice(node + 1).some((one) => one.type === 'list' && one.ordered === true && one.children.length > 1);
}

/** The last list, with the lists above it that it goes on from. */
function lastList(
  nodes: readonly RootContent[],
  marks: readonly OptionMark[],
  answerStart: number,
  source: string,
): readonly OptionMark[] {
  const last = marks.at(-1)?.node ?? -1;
  const from = firstPart(nodes, last, answerStart, source);
  return marks.filter(({ node }) => node >= from);
}

/** Index of the list that holds the first option of the labelled list which ends at `last`. */
function firstPart(nodes: readonly RootContent[], last: number, to: number, source: string): number {
  let from = last;
  for (let index = last - 1; index >= 0; index -= 1) {
    const list = nodes[index];
    const later = nodes[from];
    if (list?.type !== 'list' || later?.type !== 'list') continue;
    const next = placeOf(labelledItems(later, source, { to })[0]?.label ?? '') ?? 0;
    const end = placeOf(labelledItems(list, source, { to }).at(-1)?.label ?? '') ?? 0;
    if (next <= 1 || end + 1 !== next) break;
    from = index;
  }
  return from;
}

function isUnclear(
  nodes: readonly RootContent[],
  marks: readonly OptionMark[],
  options: readonly RawOption[],
  answerStart: number,
  source: string,
): boolean {
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return true;
  if (options.some(({ text }) => text.includes('\n') && text.split('\n').slice(1).some(startsQuestion))) return true;
  if (first.ticked !== undefined)
    return hasItemsWithoutBox(nodes, marks, answerStart, source) || areOfTwo(nodes, marks, source);
  if (!labelsRun(marks.map(({ label }) => label))) return true;
  if (last.item === undefined && holdsNext(options.at(-1), options.length)) return true;
  if (first.item === undefined) return false;
  return (
    isPartOfMore(nodes, first.node, last.node, answerStart, source) ||
    isBelowLetters(nodes.slice(0, first.node), options, source)
  );
}

/** `C. they take another` and `way. D. They stay` on the next line: the last option holds a further one. */
function holdsNext(last: RawOption | undefined, count: number): boolean {
  const labels = [...(last?.text ?? '').matchAll(/\s[(（]?(\p{L})[).]\s/gu)].map(([, label = '']) => labelForm(label));
  return labels.some((label) => placeOf(label) === count + 1);
}

/** A list of boxes in which one item has none: an option whose box was forgotten, or a list that is none of options. */
function hasItemsWithoutBox(
  nodes: readonly RootContent[],
  marks: readonly OptionMark[],
  answerStart: number,
  source: string,
): boolean {
  const lists = new Set(marks.map(({ node }) => node));
  return [...lists].some((index) => {
    const node = nodes[index];
    return (
      node?.type === 'list' &&
      listMarks(node, index, source).some(({ ticked, start }) => ticked === undefined && start < answerStart)
    );
  });
}

/**
 * Whether the list may be but a part of the options, or may be no options at all: then no key can be understood. Lists
 * of one kind with nothing but code or images between them are one list that was cut; a list behind which options go on
 * as paragraphs, and one that only prose without a question introduces, are in doubt.
 */
function isPartOfMore(nodes: readonly RootContent[], from: number, last: number, to: number, source: string): boolean {
  const text = (node: RootContent): string => source.slice(startOf(node), endOf(node));
  if (
    nodes
      .slice(last + 1)
      .some((node) => node.type === 'paragraph' && /^\W{0,3}(?:[A-L]|\d{1,2})[.)]\s/.test(text(node)))
  )
    return true;
  const earlier = nodes.slice(0, from).findLastIndex((node) => node.type === 'list');
  const list = nodes[earlier];
  const options = nodes[from];
  if (list?.type !== 'list' || options?.type !== 'list') return false;
  const kindOf = (one: typeof list) => kindOfLabels(one, source, { to });
  // Statements with numbers, and options with letters that count from the first on.
  if (kindOf(list) === 'numbers' && kindOf(options) === 'labels') return false;
  const plain = (one: typeof list): boolean => kindOf(one) === 'plain';
  if (!plain(list) && plain(options)) return true;
  if (plain(list) !== plain(options)) return false;
  const asked = nodes
    .slice(earlier + 1, from)
    .some((node) => node.type === 'heading' || (node.type === 'paragraph' && /[?？]|^\*\*|^__/.test(text(node))));
  return !asked;
}
