import type { RootContent } from 'mdast';
import { matchesIn } from '../markdown/matches.ts';
import { spanOf } from '../markdown/tree.ts';
import { LABEL_LETTER, labelForm, labelsRun, placeOf } from './alphabets.ts';

/** A line of a paragraph, or a part of one that holds an option. */
export interface SourceLine {
  /** Index of its node. */
  readonly node: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WIDE = '[）．、]';
const IDEOGRAPH = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
/** `A. text`, `(b) text`, `**C)** text`, and `*c) text`, which text2qti writes for the right one; `A．文`, `A.文` need no blank. */
export const LETTER_LINE = new RegExp(
  `^[ \\t]*(\\*(?=[a-l]\\)))?(?:\\*\\*|__)?[(（]?([${LABEL_LETTER}])(?:\\*\\*|__)?(?:(?:\\\\?[).:]|[）．、：])(?:\\*\\*|__)?[ \\t\\u3000]+(?=\\S)|${WIDE}(?=\\S)|[.)](?=${IDEOGRAPH}))`,
  'u',
);
/** A label within a line, with the blanks before it. */
const INLINE_LABEL = new RegExp(
  `(?<![ \\t\\u3000])[ \\t\\u3000]+(?=(?:\\*\\*|__)?[(（]?([${LABEL_LETTER}])(?:[).](?:\\*\\*|__)?[ \\t]+\\S|${WIDE}|[.)]${IDEOGRAPH}))`,
  'gu',
);

/** The lines of paragraphs, cut where one of them holds several options. */
export function optionLines(nodes: readonly RootContent[], source: string): readonly SourceLine[] {
  const lines = nodes.flatMap((node, index) => (node.type === 'paragraph' ? linesOfNode(node, index, source) : []));
  let goesOnAt = 0;
  return lines.flatMap((line, index) => {
    const place = labelAt(line);
    const gaps = place === undefined ? [] : gapsOf(line, place);
    const next = (place ?? 0) + gaps.length + 1;
    const cut = place === 1 ? isRow(gaps, next === labelAt(lines[index + 1])) : place === goesOnAt && gaps.length > 0;
    goesOnAt = cut ? next : 0;
    return cut ? cutAt(line, gaps) : [line];
  });
}

/** @param index of the node */
export function linesOfNode(node: RootContent, index: number, source: string): readonly SourceLine[] {
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

/** 1-based place of the label that starts a line. */
function labelAt(line: SourceLine | undefined): number | undefined {
  return placeOf(labelForm(LETTER_LINE.exec(line?.text ?? '')?.[2] ?? ''));
}

/** Blanks before a further label. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The gaps before the labels that count on from the first one of the line. */
function gapsOf({ text }: SourceLine, place: number): readonly Gap[] {
  const labels = [labelForm(LETTER_LINE.exec(text)?.[2] ?? '')];
  const gaps: Gap[] = [];
  for (const { 0: blanks, 1: label = '', index } of matchesIn(INLINE_LABEL, text)) {
    const form = labelForm(label);
    const goesOn = place === 1 ? labelsRun([...labels, form]) : placeOf(form) === place + gaps.length + 1;
    if (!goesOn) continue;
    labels.push(form);
    gaps.push({ from: index, to: index + blanks.length });
  }
  return gaps;
}

/**
 * `A) one  B) two  C) three`: a line that starts with the first option and holds three or more, or two that are set apart or go on
 * on the next line. Questions on Linux, notes on tax law, exams on mathematics in Chinese.
 */
function isRow([gap, ...more]: readonly Gap[], goesOn: boolean): boolean {
  return gap !== undefined && (more.length > 0 || gap.to - gap.from >= 2 || goesOn);
}

function cutAt(line: SourceLine, gaps: readonly Gap[]): readonly SourceLine[] {
  const ends = [...gaps.map(({ from }) => from), line.text.length];
  return [0, ...gaps.map(({ to }) => to)].map((from, index) => {
    const to = ends[index] ?? line.text.length;
    return { node: line.node, text: line.text.slice(from, to), start: line.start + from, end: line.start + to };
  });
}
