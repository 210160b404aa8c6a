import type { Heading, RootContent } from 'mdast';
import { plainText } from '../markdown/tokens.ts';
import { endOf, startOf } from '../markdown/tree.ts';
import type { Start } from './block.ts';
import {
  type Evidence,
  evidenceIn,
  firstOptions,
  hasKey,
  holdsOptions,
  isLeadHeading,
  questionItems,
  saysKey,
} from './evidence.ts';
import type { Sight } from './sight.ts';
import { asks, countsInBold, isNumber, numberLength, saysOptions } from './titles.ts';

/** What a title says: it only counts, it is a question for sure, or it is one as long as others in the note ask too. */
type Judged = 'counts' | 'sure' | 'open';

/** A kind of headings that start a question. */
export interface HeadingJudge {
  readonly name: string;
  /** @returns undefined for headings of another kind */
  readonly judge: (title: string, sight: Sight) => Judged | undefined;
}

/** @param node that of the sight @param judges in the order in which they are asked */
export function fromHeading(node: Heading, sight: Sight, judges: readonly HeadingJudge[]): readonly Start[] {
  if (isAnswerOfAbove(node, sight)) return [];
  const title = plainText([node], sight.source);
  if (saysOptions(title)) return [];
  for (const { judge } of judges) {
    const judged = judge(title, sight);
    if (judged === undefined || (judged !== 'counts' && isPartOfAbove(node, title, judged, sight))) continue;
    if (judged === 'sure' && !asks(title) && isAboveNumber(sight)) continue;
    return [startAt(node, title, judged, sight)];
  }
  return [];
}

function startAt(node: Heading, title: string, judged: Judged, sight: Sight): Start {
  const { nodes, index, source } = sight;
  const start = startOf(node);
  const text = node.children[0] === undefined ? start : startOf(node.children[0]);
  const stemFrom = text + (numberLength(source.slice(text, endOf(node))) ?? 0);
  const numbered = judged === 'counts';
  const above = nodes[index - 1];
  // `### The case` and `### 5 . Is this right?` right below it are one stem.
  if (judged === 'sure' && above?.type === 'heading' && above.depth === node.depth && isCase(above, sight)) {
    const [first] = above.children;
    const from = first === undefined ? start : startOf(first);
    return {
      start: startOf(above),
      title,
      numbered,
      sure: true,
      stemFrom: from,
      index: index - 1,
      within: [above, node],
      goesOnAt: index + 1,
      depth: node.depth,
    };
  }
  return {
    start,
    title,
    numbered,
    sure: judged !== 'open',
    stemFrom,
    index,
    within: numbered ? [] : [node],
    goesOnAt: index + 1,
    depth: node.depth,
    ...(judged === 'open' && asksBelow(sight) ? { asked: true } : {}),
  };
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
export function isOpenHeading(title: string, evidence: Evidence): boolean {
  return hasKey(evidence) || (evidence === 'boxed' && /[?？؟]/.test(title));
}

/** The nodes up to the next heading. */
function ownBelow({ nodes, index, source }: Sight): readonly RootContent[] {
  const below = nodes.slice(index + 1, index + 40);
  const end = below.findIndex(
    (node) => node.type === 'heading' && !isLeadHeading(node, source) && !saysOptions(plainText([node], source)),
  );
  return end === -1 ? below : below.slice(0, end);
}

/** What the nodes up to the next heading prove, or up to a line across the page: options behind that are of another one. */
export function evidenceBelow(sight: Sight): Evidence {
  const { source } = sight;
  const below = ownBelow(sight);
  const rule = below.findIndex((node) => node.type === 'thematicBreak');
  const own = rule > 0 && firstOptions(below.slice(0, rule), source) === -1 ? below.slice(0, rule) : below;
  const first = own.find((node) => node.type === 'list');
  if (first?.type === 'list' && questionItems(first, own.slice(own.indexOf(first) + 1), source).length > 0)
    return undefined;
  // `# Exam` above `**1. Which one?**` and its options is the title of the exam.
  return numbersAbove(own, source) > 0 ? undefined : evidenceIn(own, source);
}

/** How many paragraphs with a number stand above the first options. */
function numbersAbove(own: readonly RootContent[], source: string): number {
  return own
    .slice(0, firstOptions(own, source) + 1)
    .filter((node) => node.type === 'paragraph' && countsInBold(source.slice(startOf(node), endOf(node)))).length;
}

/** `## 7. Check yourself` above `**Q1.** Which one?` counts sections; several numbers above the options count statements. */
function isAboveNumber(sight: Sight): boolean {
  return numbersAbove(ownBelow(sight), sight.source) === 1;
}

/** A paragraph that ends with a question mark above the options, or the key in words behind them: things to do have neither. */
function asksBelow(sight: Sight): boolean {
  const own = ownBelow(sight);
  const options = firstOptions(own, sight.source);
  const asked = own
    .slice(0, options + 1)
    .some((node) => node.type === 'paragraph' && /[?？؟][*_)"”»\s]{0,4}$/m.test(plainText([node], sight.source)));
  if (asked) return true;
  const key = own.findIndex((node, index) => index > options && saysKey(node, sight.source));
  // Where a list stands above other options, the heading is that of a whole section.
  return (
    key !== -1 &&
    !(own[options]?.type === 'list' && own.slice(options + 1, key).some((node) => holdsOptions(node, sight.source)))
  );
}
