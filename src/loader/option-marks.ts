import type { List, ListItem, RootContent } from 'mdast';
import { spanOf } from '../markdown/tree.ts';
import { asLatin, LABEL_LETTER, labelForm, labelsRun } from './alphabets.ts';
import { contentStart, labelledItems } from './option-labels.ts';
import { tickAt } from './ticks.ts';

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
  readonly item?: ListItem;
}

/** The options of one list. */
export function listMarks(list: List, node: number, source: string): readonly OptionMark[] {
  return labelledItems(list, source).flatMap(({ label, textFrom }, index) => {
    const item = list.children[index];
    if (item === undefined) return [];
    const { start, end } = spanOf(item);
    return [{ node, start, textFrom, end, label, ticked: tickAt(source, contentStart(item))?.ticked, item }];
  });
}

/** `A. text`, `(b) text`, `**C)** text`, and `*c) text`, which text2qti writes for the right one. */
const LETTER_LINE = new RegExp(
  `^[ \\t]*(\\*(?=[a-l]\\)))?(?:\\*\\*|__)?[(（]?([${LABEL_LETTER}])(?:\\\\?[).:]|[）．、：])(?:\\*\\*|__)?[ \\t\\u3000]+(?=\\S)`,
  'u',
);
/** `・ [ ] text`, `-[x] text`: boxes behind what CommonMark does not take for a bullet. */
const BULLET = /^[ \t]*(?:[-*+・•●○‣]|\d{1,2}[.)])[ \t\u3000]?(?=\\?\[)/u;

/**
 * Options that are lines of paragraphs and not items of a list: the last run of letters that counts on from the first
 * one, or the lines with boxes.
 *
 * @param to offset where the answer starts
 */
export function lineMarks(nodes: readonly RootContent[], to: number, source: string): readonly OptionMark[] {
  const lines = nodes.flatMap((node, index) => (node.type === 'paragraph' ? linesOfNode(node, index, source) : []));
  const read = lines.filter(({ start }) => start < to);
  const boxed = read.flatMap((line) => boxedLine(line, source) ?? []);
  if (boxed.length >= 2) return boxed;
  const lettered = read.flatMap((line) => letteredLine(line) ?? []);
  const first = lettered.findLastIndex(({ label }) => labelsRun([label]) && /^[AaАأاΑア가1]$/.test(label));
  const run = first === -1 ? [] : lettered.slice(first);
  const latin = run.map((mark) => ({ ...mark, label: asLatin(mark.label) }));
  const starred = run.filter(({ ticked }) => ticked).length;
  const ticks = run.map((mark) => ({ ...mark, ticked: starred > 0 ? mark.ticked === true : undefined }));
  if (ticks.length < 2) return [];
  return labelsRun(run.map(({ label }) => label))
    ? ticks
    : ticks.map((mark, index) => ({ ...mark, label: latin[index]?.label ?? '' }));
}

interface SourceLine {
  readonly node: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function linesOfNode(node: RootContent, index: number, source: string): readonly SourceLine[] {
  const { start, end } = spanOf(node);
  const lines: SourceLine[] = [];
  for (let at = start; at < end; ) {
    const newline = source.indexOf('\n', at);
    const lineEnd = newline === -1 || newline > end ? end : newline;
    lines.push({ node: index, text: source.slice(at, lineEnd), start: at, end: lineEnd });
    at = lineEnd + 1;
  }
  return lines;
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
