import type { List, ListItem, RootContent } from 'mdast';
import { once } from '../domain/once.ts';
import { endOf, startOf } from '../markdown/tree.ts';
import { asLatin, labelForm, labelsRun, placeOf } from './alphabets.ts';
import { headsOf } from './labellings.ts';
import { isLetter } from './letters.ts';
import { type ListPart, labelledItems } from './option-labels.ts';
import { LETTER_LINE, linesOfNode, optionLines, type SourceLine } from './option-lines.ts';
import { tickAt } from './ticks.ts';
import { type Verdict, verdictAt } from './verdicts.ts';

/** Where an option stands, before its text is put together. */
export interface OptionMark {
  /** Index of the node in which it starts. */
  readonly node: number;
  /** Offset of its bullet or label. */
  readonly start: number;
  /** Offset of its text, behind bullet, box and label. */
  readonly textFrom: number;
  /** Offset where the item or the line ends; what stands behind it up to the next option may belong to it too. */
  readonly end: number;
  /** Empty where the position is the label. */
  readonly label: string;
  /** Undefined where there is no box. */
  readonly ticked: boolean | undefined;
  /** Where its text says that it is right or wrong, as `✅` does: no part of what it says. */
  readonly verdict?: Verdict;
  readonly item?: ListItem;
}

/** The options of one list. */
export function listMarks(list: List, node: number, source: string, part: ListPart = {}): readonly OptionMark[] {
  const marks: OptionMark[] = [];
  const heads = headsOf(list, source);
  labelledItems(list, source, part).forEach(({ label, textFrom }, at) => {
    const head = heads[at];
    if (head === undefined) return;
    const { item, tick } = head;
    marks.push({ node, start: startOf(item), textFrom, end: endOf(item), label, ticked: tick?.ticked, item });
  });
  return withVerdicts(marks, source);
}

/** `✅` behind lettered options ticks them, as long as it does not stand behind all of them: it is an ornament elsewhere. */
function withVerdicts(marks: readonly OptionMark[], source: string): readonly OptionMark[] {
  if (!marks.every(({ label, ticked }) => ticked === undefined && isLetter(label))) return marks;
  const judged = marks.map((mark) => {
    const first = mark.item?.children[0];
    return { mark, verdict: verdictAt(source, mark.textFrom, first === undefined ? mark.end : endOf(first)) };
  });
  const right = judged.filter(({ verdict }) => verdict?.right).length;
  const wrong = judged.filter(({ verdict }) => verdict?.right === false).length;
  if (right === 0 || right === marks.length || !labelsRun(marks.map(({ label }) => label))) return marks;
  // `Which is not …?` with a check mark behind each that is.
  if (right > 1 && wrong === 1 && right + wrong === marks.length) return marks;
  return judged.map(({ mark, verdict }) => ({
    ...mark,
    ticked: verdict?.right === true,
    ...(verdict === undefined ? {} : { verdict }),
  }));
}

/** The options of all lists among some nodes. `to`: offset where the answer starts. */
export function marksOfLists(nodes: readonly RootContent[], to: number, source: string): readonly OptionMark[] {
  const marks: OptionMark[] = [];
  let index = -1;
  for (const node of nodes) {
    index += 1;
    if (node.type !== 'list') continue;
    const start = marks.findLastIndex(({ label }) => placeOf(label) === 1);
    const above = marks.slice(Math.max(0, start)).map(({ label }) => label);
    marks.push(...listMarks(node, index, source, { above, to }));
  }
  return marks;
}

/** `・ [ ] text`, `-[x] text`: boxes behind what CommonMark does not take for a bullet; `[(X)] text` of LiaScript has none. */
const BULLET = /^[ \t]*(?:(?:[-*+・•●○‣]|\d{1,2}[.)])[ \t\u3000]?(?=\\?\[)|(?=\[(?:\([xX ]\)|\[[xX ]\])\][ \t]))/u;

/** Whether it is a paragraph of which a line starts as an option does. */
export function mayHoldOptions(node: RootContent, source: string): boolean {
  return node.type === 'paragraph' && startsAsOption(node, source);
}

/** Most paragraphs are looked at many times, and have none. */
const startsAsOption = once((paragraph: RootContent, source: string): boolean =>
  linesOfNode(paragraph, 0, source).some(({ text }) => LETTER_LINE.test(text) || BULLET.test(text)),
);

/**
 * Options that are lines of paragraphs and not items of a list: the last run of letters that counts on from the first
 * one, or the lines with boxes.
 *
 * @param to offset where the answer starts
 */
export function lineMarks(nodes: readonly RootContent[], to: number, source: string): readonly OptionMark[] {
  return (
    lineRuns(nodes, source)
      .map((run) => run.filter(({ start }) => start < to))
      .findLast((run) => run.length >= 2) ?? []
  );
}

/** Every such run, in their order. */
export function lineRuns(nodes: readonly RootContent[], source: string): readonly (readonly OptionMark[])[] {
  if (!nodes.some((node) => mayHoldOptions(node, source))) return [];
  const lines = optionLines(nodes, source);
  const boxed = wrapped(
    lines.flatMap((line) => boxedLine(line, source) ?? []),
    nodes,
  );
  if (boxed.length >= 2) return [boxed];
  const runs: OptionMark[][] = [];
  const lettered = lines.flatMap((line) => letteredLine(line) ?? []);
  for (const mark of wrapped(lettered, nodes)) {
    const run = runs.at(-1);
    if (run === undefined || placeOf(asLatin(mark.label)) === 1) runs.push([mark]);
    else run.push(mark);
  }
  return runs.filter((run) => run.length >= 2).map((run) => withVerdicts(withOneAlphabet(run), source));
}

/** The lines of a paragraph below an option go on with it. */
function wrapped(marks: readonly OptionMark[], nodes: readonly RootContent[]): readonly OptionMark[] {
  return marks.map((mark, index) => {
    const next = marks[index + 1];
    const node = nodes[mark.node];
    const end = next?.node === mark.node ? next.start : node === undefined ? mark.end : endOf(node);
    return { ...mark, end };
  });
}

function withOneAlphabet(run: readonly OptionMark[]): readonly OptionMark[] {
  const starred = run.some(({ ticked }) => ticked);
  const marks = run.map((mark) => ({ ...mark, ticked: starred ? mark.ticked === true : undefined }));
  return labelsRun(run.map(({ label }) => label))
    ? marks
    : marks.map((mark) => ({ ...mark, label: asLatin(mark.label) }));
}

function boxedLine({ node, text, start, end }: SourceLine, source: string): OptionMark | undefined {
  const bullet = BULLET.exec(text)?.[0];
  const tick = bullet === undefined ? undefined : tickAt(source, start + bullet.length);
  return tick === undefined ? undefined : { node, start, textFrom: tick.end, end, label: '', ticked: tick.ticked };
}

function letteredLine({ node, text, start, end }: SourceLine): OptionMark | undefined {
  const [whole = '', star, label] = LETTER_LINE.exec(text) ?? [];
  if (label === undefined) return undefined;
  return { node, start, textFrom: start + whole.length, end, label: labelForm(label), ticked: star !== undefined };
}
