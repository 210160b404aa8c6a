import type { Heading, Root, RootContent } from 'mdast';
import { plainText, tokensOf } from '../markdown/tokens.ts';
import { spanOf } from '../markdown/tree.ts';

/** The part of a note that may be one question: a heading and what belongs to it. */
export interface QuestionBlock {
  readonly heading: Heading;
  /** Plain text of the heading. */
  readonly title: string;
  /** The heading only counts, so the stem stands below it. */
  readonly numbered: boolean;
  readonly nodes: readonly RootContent[];
}

/** What a heading is known by, and where it stands. */
interface Start {
  readonly title: string;
  /** It stands below a heading `Questions`, and deeper than it. */
  readonly underQuestions: boolean;
}

/** Where a question starts. In the order in which they are tried. `numbered`: the heading only counts. */
const START_RECOGNISERS: readonly {
  readonly name: string;
  readonly numbered: boolean;
  readonly test: (start: Start) => boolean;
}[] = [
  // `### Q1`, `### 12`, `## Question 7`: aws-notes, azure-notes.
  { name: 'a number alone', numbered: true, test: ({ title }) => isNumber(title) },
  // `### Q1: tokens`, `### Question #4 (hard)`: a number with a word on it.
  {
    name: 'a number and a title',
    numbered: false,
    test: ({ title }) => /^q(?:uestion)?\s?[.#№-]?\s?\d{1,4}\b(?!\s?[-–—]\s?q?\d).{0,60}$/i.test(title),
  },
  // Any deeper heading below `## Questions`: the product's own notes, further notes of the author of aws-notes.
  { name: 'below Questions', numbered: false, test: ({ underQuestions }) => underQuestions },
];

const QUESTIONS_HEADING =
  /^(?:(?:practice|exam|quiz|review|sample)\s)?questions(?:\s(?:and|&)\sanswers)?(?:\s\(\d+\))?:?$/i;

function isNumber(title: string): boolean {
  return /^(?:q|question)?\s?[.#№-]?\s?\d{1,4}[.):]?$/i.test(title);
}

/** Cuts a note into blocks. A block ends at the next heading that is no deeper than its own, but not within its answer. */
export function questionBlocks(tree: Root, source: string): readonly QuestionBlock[] {
  const nodes = tree.children.map((node) => ({ node, nesting: detailsTags(node, source) }));
  const starts = findStarts(nodes, source);
  return starts.map(({ index, heading, title, numbered }, at) => {
    const limit = starts[at + 1]?.index ?? tree.children.length;
    return { heading, title, numbered, nodes: upToEnd(nodes.slice(index + 1, limit), heading.depth, source) };
  });
}

interface Nested {
  readonly node: RootContent;
  /** The `<details>` (1) and `</details>` (-1) in it. */
  readonly nesting: readonly number[];
}

function findStarts(nodes: readonly Nested[], source: string) {
  const starts: { index: number; heading: Heading; title: string; numbered: boolean }[] = [];
  let questionsDepth: number | undefined;
  for (const [index, { node }] of nodes.entries()) {
    if (node.type !== 'heading') continue;
    const title = plainText([node], source);
    if (questionsDepth !== undefined && node.depth <= questionsDepth) questionsDepth = undefined;
    const start = { title, underQuestions: questionsDepth !== undefined };
    if (QUESTIONS_HEADING.test(title)) questionsDepth = node.depth;
    const recogniser = START_RECOGNISERS.find(({ test }) => test(start));
    const above = starts.at(-1);
    // A heading within a numbered question is a part of it, such as `#### Scenario`.
    const part = above?.numbered === true && recogniser?.numbered === false && node.depth > above.heading.depth;
    if (recogniser === undefined || part || isInAnswer(nodes, above?.index ?? index, index)) continue;
    starts.push({ index, heading: node, title, numbered: recogniser.numbered });
  }
  return starts;
}

/**
 * Whether a heading stands within the answer of the question above it: an answer is open there, and the next tag closes
 * it. Where the next tag opens another answer, the one above was never closed, and must not swallow what comes next.
 */
function isInAnswer(nodes: readonly Nested[], from: number, heading: number): boolean {
  const open = nodes
    .slice(from, heading)
    .flatMap(({ nesting }) => nesting)
    .reduce((depth, tag) => Math.max(0, depth + tag), 0);
  return open > 0 && nodes.slice(heading).flatMap(({ nesting }) => nesting)[0] === -1;
}

function upToEnd(nodes: readonly Nested[], depth: number, source: string): readonly RootContent[] {
  const all = nodes.map(({ node }) => node);
  const endsHere = (node: RootContent): boolean => node.type === 'heading' && node.depth <= depth;
  const end = all.findIndex((node, index) => endsHere(node) && !isInAnswer(nodes, 0, index));
  const swallowed = all.findIndex((node) => swallowedHeading(node, source) !== undefined);
  const cut = [end, swallowed === -1 ? -1 : swallowed + 1].filter((index) => index !== -1);
  return all.slice(0, Math.min(all.length, ...cut));
}

/** Offset of a heading of a question that raw HTML runs over, because no empty line ends it above. */
export function swallowedHeading(node: RootContent, source: string): number | undefined {
  if (node.type !== 'html' || node.value.startsWith('<!--')) return undefined;
  const { start, end } = spanOf(node);
  for (const match of source.slice(start, end).matchAll(/^#{1,6}[ \t]+([^\n]{1,80})$/gm)) {
    if (isNumber((match[1] ?? '').trim())) return start + match.index;
  }
  return undefined;
}

function detailsTags(node: RootContent, source: string): readonly number[] {
  return tokensOf([node], source).flatMap((token) => {
    if ((token.kind !== 'open' && token.kind !== 'close') || token.name !== 'details') return [];
    return token.kind === 'open' ? [1] : [-1];
  });
}
