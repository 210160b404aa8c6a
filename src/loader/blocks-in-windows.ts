import type { RootContent } from 'mdast';
import { endOf, startOf } from '../markdown/tree.ts';
import { type AnswerSheet, type Section, sections, sheetFor } from './answer-sheet.ts';
import type { QuestionBlock } from './block.ts';
import { type Enclosed, takeEnclosed } from './enclosed.ts';
import { questionBlocks, questionsDepthBehind } from './question-block.ts';
import type { Window } from './windows.ts';

/** What may be a question, to be read. */
export interface Found {
  readonly block: QuestionBlock;
  /** Offset where the next one starts, or of the end of the note. */
  readonly until: number;
  readonly sheet: AnswerSheet | undefined;
}

/** What one window gives. */
export interface WindowRead {
  readonly found: readonly Found[];
  readonly enclosed: readonly Enclosed[];
  /** What there is too much of, with the most that is read, and the offset where that is. */
  readonly tooLarge: readonly { readonly at: number; readonly found: string }[];
}

/** Nodes behind a place that are looked at to tell whether a question starts there, and more; at most so many characters. */
const [AHEAD, AHEAD_CHARACTERS] = [64, 64 * 1024];
/** Questions that are looked back at. */
const BEHIND = 4;
/** No question is longer, in characters. */
const LONGEST = 256 * 1024;

/**
 * Cuts a note into blocks, window by window. What stands near the end of a window is read with the next one, where all that
 * it may depend on is seen; so is the last question, whose end is there.
 */
export function* blocksInWindows(windows: Iterable<Window>, source: string): Generator<WindowRead> {
  let carried: readonly RootContent[] = [];
  let questionsDepth: number | undefined;
  /** Offsets up to which blocks, and what is enclosed, were given; and where the last that is enclosed ends. */
  let [from, sureFrom, enclosedUpTo] = [0, 0, 0];
  for (const { nodes: fresh, isLast } of windows) {
    const nodes = [...carried, ...fresh];
    const taken = takeEnclosed(nodes, source, enclosedUpTo);
    const parts = sections(taken.rest, source);
    if (isLast && sureFrom === 0) {
      yield { found: parts.flatMap((part) => inSection(part, source)), enclosed: taken.enclosed, tooLarge: [] };
      return;
    }
    const sure = isLast ? source.length : sureUpTo(nodes);
    const isNew = ({ at }: { readonly at: number }): boolean => at >= sureFrom && at < sure;
    const blocks = questionBlocks(
      parts.flatMap((part) => part.nodes),
      source,
      { questionsDepth },
    );
    const open = blocks.findLastIndex(({ start }) => start <= sure);
    const until = isLast ? sure : (blocks[open]?.start ?? Math.max(from, sure));
    const isLong = sure - until > LONGEST;
    const enclosed = taken.enclosed.filter(isNew);
    yield {
      found: blocks.flatMap((block, at) =>
        block.start >= from && block.start < until
          ? [{ block, until: blocks[at + 1]?.start ?? until, sheet: undefined }]
          : [],
      ),
      enclosed,
      tooLarge: [
        ...parts.flatMap(sheetTooFar).filter(isNew),
        ...(isLong ? [{ at: until, found: `${LONGEST / 1024} KB in a question` }] : []),
      ],
    };
    const keepFrom = isLong ? sure : Math.min(blocks[Math.max(0, open - BEHIND)]?.start ?? sure, sure);
    const kept = nodes.findIndex((node) => endOf(node) > keepFrom);
    const at = kept === -1 ? nodes.length : kept;
    questionsDepth = questionsDepthBehind(nodes.slice(0, at), source, questionsDepth);
    enclosedUpTo = Math.max(enclosedUpTo, ...enclosed.map(({ end }) => end));
    [carried, from, sureFrom] = [nodes.slice(at), isLong ? sure : until, sure];
  }
}

function inSection({ nodes, sheet }: Section, source: string): readonly Found[] {
  const blocks = questionBlocks(nodes, source, { keyed: sheet !== undefined });
  const sure = sheetFor(blocks, sheet, source);
  return blocks.map((block, at) => ({ block, until: blocks[at + 1]?.start ?? source.length, sheet: sure }));
}

/** An offset from which on too little is seen of what comes. */
function sureUpTo(nodes: readonly RootContent[]): number {
  const [last, ahead] = [nodes.at(-1), nodes.at(-AHEAD)];
  const end = last === undefined ? 0 : endOf(last);
  return Math.max(1, end - AHEAD_CHARACTERS, ahead === undefined ? 0 : startOf(ahead));
}

/** Nobody can say that the questions of other windows do not bear the numbers of a sheet as well. */
function sheetTooFar({ nodes, sheet }: Section): WindowRead['tooLarge'] {
  const last = nodes.at(-1);
  if (sheet === undefined || last === undefined) return [];
  return [{ at: endOf(last), found: `${LONGEST / 1024} KB above the answers to all of them` }];
}
