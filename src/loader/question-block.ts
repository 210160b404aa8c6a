import type { RootContent } from 'mdast';
import { plainText } from '../markdown/tokens.ts';
import { startOf } from '../markdown/tree.ts';
import type { QuestionBlock, Start } from './block.ts';
import { detailsTags } from './details-tags.ts';
import { givesKey, holdsBoxes, holdsOptions, isLeadHeading, showsAnswer } from './evidence.ts';
import { leadOf } from './leads.ts';
import { lineMarks } from './option-marks.ts';
import { separated } from './separated.ts';
import type { Sight } from './sight.ts';
import { isQuestionsHeading, startsAt } from './starts.ts';
import { swallowedHeading } from './swallowed-heading.ts';
import { asks, saysOptions } from './titles.ts';

/** What stands around neighbouring nodes of a note. */
export interface Surroundings {
  /** An answer sheet follows. */
  readonly keyed?: boolean;
  /** Depth of a heading `Questions` that they stand below. */
  readonly questionsDepth?: number | undefined;
}

/**
 * Cuts a note into blocks. A block ends at the next one, or at a heading no deeper than its own that is no part of its answer.
 */
export function questionBlocks(
  children: readonly RootContent[],
  source: string,
  around: Surroundings = {},
): readonly QuestionBlock[] {
  const nodes = separated(children, source);
  const answers = answerDepths(nodes, source);
  const starts = findStarts(nodes, answers, source, around);
  return starts.flatMap((start, at) => {
    if (!start.sure && !isAmongQuestions(start, starts)) return [];
    const limit = starts[at + 1]?.index ?? nodes.length;
    const behind = start.goesOnAt < limit ? upToEnd(nodes, start, limit, answers, source) : [];
    return [{ ...start, nodes: [...start.within, ...behind] }];
  });
}

/** `### Roadmap` over boxes is a list of things to do, unless nearly all headings over boxes in the note ask something. */
function isAmongQuestions(start: Start, starts: readonly Start[]): boolean {
  if (start.depth === 7 || start.asked || asks(start.title)) return true;
  const open = starts.filter(({ sure, depth }) => !sure && depth === start.depth);
  const asking = open.filter(({ title }) => asks(title)).length;
  return asking >= 3 && asking * 3 >= open.length * 2;
}

function findStarts(
  nodes: readonly RootContent[],
  answers: readonly boolean[],
  source: string,
  { keyed = false, questionsDepth: depthAbove }: Surroundings,
): readonly Start[] {
  const starts: Start[] = [];
  let above: Start | undefined;
  let optionsSeen = false;
  let answerSeen = false;
  let questionsDepth = depthAbove;
  let index = -1;
  for (const node of nodes) {
    index += 1;
    const inAnswer = answers[index] === true;
    if (node.type === 'heading' && node.depth <= (questionsDepth ?? 0)) questionsDepth = undefined;
    const sight: Sight = {
      nodes,
      index,
      source,
      above,
      optionsSeen,
      answerSeen,
      underQuestions: questionsDepth !== undefined,
      keyed,
    };
    if (node.type === 'heading' && isQuestionsHeading(node, source)) questionsDepth = node.depth;
    const found: readonly Start[] = inAnswer ? [] : startsAt(sight);
    starts.push(...found);
    if (found.length > 0) {
      above = found.at(-1);
      const own = above?.depth === 7 ? above.within : [];
      optionsSeen = own.some((part) => holdsOptions(part, source));
      answerSeen = optionsSeen && own.some((part) => showsAnswer(part, source) || holdsBoxes(part, source));
    } else if (
      above !== undefined &&
      !inAnswer &&
      node.type === 'heading' &&
      node.depth <= above.depth &&
      optionsSeen &&
      !isLeadHeading(node, source)
    ) {
      above = undefined;
      optionsSeen = false;
      answerSeen = false;
    } else {
      optionsSeen ||= inAnswer || holdsOptions(node, source) || isOptionOfTwo(nodes, index, source);
      answerSeen ||= optionsSeen && (inAnswer || showsAnswer(node, source));
      answerSeen ||= holdsBoxes(node, source);
    }
  }
  return starts;
}

/** The depth of the heading `Questions` that what comes behind some nodes stands below. */
export function questionsDepthBehind(
  nodes: readonly RootContent[],
  source: string,
  above: number | undefined,
): number | undefined {
  let depth = above;
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    if (node.depth <= (depth ?? 0)) depth = undefined;
    if (isQuestionsHeading(node, source)) depth = node.depth;
  }
  return depth;
}

/** Options that are paragraphs, one each. */
function isOptionOfTwo(nodes: readonly RootContent[], index: number, source: string): boolean {
  return lineMarks(nodes.slice(Math.max(0, index - 1), index + 1), Number.POSITIVE_INFINITY, source).length > 0;
}

/**
 * Whether each node stands within a `<details>` that is closed: one is open there, and the next tag closes it. Where the
 * next tag opens another, the one above was never closed, and must not swallow what comes next.
 */
function answerDepths(nodes: readonly RootContent[], source: string): readonly boolean[] {
  const tags = detailsTags(nodes, source);
  const next: (number | undefined)[] = [];
  let following: number | undefined;
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    following = tags[index]?.[0] ?? following;
    next[index] = following;
  }
  let open = 0;
  return tags.map((own, index) => {
    const within = open > 0 && next[index] === -1;
    // An answer that was never closed ends where the next one opens.
    if (open > 0 && !within && next[index] === 1) open = 0;
    open = own.reduce((depth, tag) => Math.max(0, depth + tag), open);
    return within;
  });
}

function upToEnd(
  nodes: readonly RootContent[],
  start: Start,
  limit: number,
  answers: readonly boolean[],
  source: string,
): readonly RootContent[] {
  let end = start.goesOnAt;
  for (; end < limit; end += 1) {
    const node = nodes[end];
    if (node === undefined) break;
    if (
      node.type === 'heading' &&
      node.depth <= start.depth &&
      answers[end] !== true &&
      !isPart(nodes, start, end, source)
    )
      break;
    if (swallowedHeading(node, source) !== undefined) {
      end += 1;
      break;
    }
  }
  return nodes.slice(start.goesOnAt, end);
}

/** A heading that goes on with the stem, or announces the answer. */
function isPart(nodes: readonly RootContent[], start: Start, at: number, source: string): boolean {
  const heading = nodes[at];
  if (heading?.type !== 'heading') return false;
  const title = plainText([heading], source);
  const lead = leadOf(title);
  if (saysOptions(title)) return true;
  if (lead !== undefined)
    return lead.kind === 'explanation' || !nodes.slice(start.index, at).some((node) => givesKey(node, source));
  const between = nodes.slice(start.goesOnAt, at);
  return (
    !start.numbered &&
    start.sure &&
    heading.depth === start.depth &&
    between.every(
      (node) =>
        node.type !== 'list' &&
        startOf(node) >= start.start &&
        !/<details/i.test(node.type === 'html' ? node.value : ''),
    )
  );
}
