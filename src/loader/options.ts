import type { RootContent } from 'mdast';
import { plainOf } from '../markdown/tokens.ts';
import { endOf, spanOf, startOf } from '../markdown/tree.ts';
import { labelForm, labelsRun, placeOf } from './alphabets.ts';
import { goesOnBehind } from './behind-answer.ts';
import { feedbackOf } from './feedback.ts';
import { contentStart } from './labellings.ts';
import { isBelowLetters } from './letters-above.ts';
import { kindOfLabels, labelledItems } from './option-labels.ts';
import { lineMarks, listMarks, marksOfLists, type OptionMark } from './option-marks.ts';
import { belongsToLast } from './option-tail.ts';
import { columnOf, dedent, dedentedBy, withoutSpans } from './slice.ts';
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

export interface RawOption {
  readonly label: string;
  /** The note writes no label, so that the position is it. */
  readonly unlabelled?: true;
  /** Markdown source without the label. */
  readonly text: string;
  /** Its words without markup. */
  readonly plain: string;
  /** Whether its box is ticked; undefined where there is none. */
  readonly ticked: boolean | undefined;
  /** What the note says to the one who chose it, as Markdown source; empty when it says nothing. */
  readonly feedback: string;
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
  const options = withLabels(
    own.map((mark, index) => optionAt(mark, own[index + 1], tail, before, answerStart, source)),
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

function optionAt(
  mark: OptionMark,
  next: OptionMark | undefined,
  tail: number,
  nodes: readonly RootContent[],
  answerStart: number,
  source: string,
): RawOption {
  const end = Math.min(mark.end, answerStart, next?.start ?? answerStart);
  const feedback = feedbackOf(mark, end, source);
  const own = withoutSpans(source, mark.textFrom, end, [
    ...(mark.verdict === undefined ? [] : [mark.verdict]),
    ...feedback.spans,
  ]);
  const column = columnOf(source, mark.item === undefined ? mark.start : contentStart(mark.item));
  const pieces = [dedentedBy(withoutHalfStress(own, source.slice(mark.start, mark.textFrom)), column)];
  for (const node of nodes.slice(mark.node + 1, next?.node ?? tail)) {
    const span = spanOf(node);
    pieces.push(dedent(source, span.start, Math.min(span.end, answerStart)));
  }
  const nextNode = next === undefined || next.node === mark.node ? undefined : nodes[next.node];
  if (nextNode !== undefined && next !== undefined && next.item === undefined)
    pieces.push(dedent(source, startOf(nextNode), next.start));
  const text = withoutSoftHyphen(pieces.filter((piece) => piece !== '').join('\n\n'));
  return {
    label: mark.label,
    text,
    plain: plainOf(text),
    ticked: mark.ticked,
    feedback: feedback.text,
  };
}

/** `**B) text**` without its label has a `**` too many. */
function withoutHalfStress(text: string, label: string): string {
  if (!label.includes('**')) return text;
  return (label.match(/\*\*/g)?.length ?? 0) % 2 === 1 ? text.replace('**', '') : text;
}

/** `&shy;` and `&nbsp;` stand where a bare box would be no list item. */
function withoutSoftHyphen(text: string): string {
  return text.replace(/^(?:&(?:shy|nbsp|#8203|zwnj);|[\u00ad\u200b])[ \t]*\n*/, '');
}

/** Options without a label are named by their position; a label with nothing behind it is the text itself. */
function withLabels(options: readonly RawOption[]): readonly RawOption[] {
  const empty = options.every(({ plain, label }) => plain === '' && label !== '');
  return options.map((option, index) => {
    if (option.label === '') return { ...option, label: String(index + 1), unlabelled: true };
    return empty ? { ...option, text: option.label, plain: option.label } : option;
  });
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
  if (
    options.some(({ text }) =>
      text
        .split('\n')
        .slice(1)
        .some((line) => startsQuestion(line)),
    )
  )
    return true;
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
