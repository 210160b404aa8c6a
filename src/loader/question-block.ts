import type { Heading, Root, RootContent } from 'mdast';
import { plainText, type Token, tokensOf } from '../markdown/tokens.ts';

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

/** Where a question starts. In the order in which they are tried. */
const START_RECOGNISERS: readonly {
  readonly name: string;
  readonly numbered: boolean;
  readonly test: (start: Start) => boolean;
}[] = [
  // `### Q1`, `### 12`, `## Question 7`: aws-notes, azure-notes.
  { name: 'a number alone', numbered: true, test: ({ title }) => /^(?:q|question)?\s?\d{1,4}[.):]?$/i.test(title) },
  // Any deeper heading below `## Questions`: the product's own notes, further notes of the author of aws-notes.
  { name: 'below Questions', numbered: false, test: ({ underQuestions }) => underQuestions },
];

const QUESTIONS_HEADING = /^(?:practice\s|exam\s|quiz\s)?questions:?$/i;

/** Cuts a note into blocks. A block ends at the next heading that is no deeper than its own, but not within its answer. */
export function questionBlocks(tree: Root, source: string): readonly QuestionBlock[] {
  const starts = findStarts(tree, source);
  return starts.map(({ index, heading, title, numbered }, at) => {
    const limit = starts[at + 1]?.index ?? tree.children.length;
    const nodes = tree.children.slice(index + 1, limit);
    return { heading, title, numbered, nodes: nodes.slice(0, endOfBlock(nodes, heading.depth, source)) };
  });
}

function findStarts(tree: Root, source: string) {
  let questionsDepth: number | undefined;
  return tree.children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const title = plainText([node], source);
    if (questionsDepth !== undefined && node.depth <= questionsDepth) questionsDepth = undefined;
    const start = { title, underQuestions: questionsDepth !== undefined };
    if (QUESTIONS_HEADING.test(title)) questionsDepth = node.depth;
    const recogniser = START_RECOGNISERS.find(({ test }) => test(start));
    return recogniser === undefined ? [] : [{ index, heading: node, title, numbered: recogniser.numbered }];
  });
}

/**
 * An answer may hold headings of its own, so a heading within `<details>` ends nothing. Where `<details>` is never
 * closed the first heading ends it after all: an unclosed answer must not swallow what comes next.
 */
function endOfBlock(nodes: readonly RootContent[], depth: number, source: string): number {
  const endsHere = (node: RootContent): boolean => node.type === 'heading' && node.depth <= depth;
  let open = 0;
  for (const [index, node] of nodes.entries()) {
    if (endsHere(node) && open === 0) return index;
    open = Math.max(0, open + tokensOf([node], source).reduce((sum, token) => sum + nesting(token), 0));
  }
  const first = nodes.findIndex(endsHere);
  return open === 0 || first === -1 ? nodes.length : first;
}

function nesting(token: Token): number {
  if ((token.kind !== 'open' && token.kind !== 'close') || token.name !== 'details') return 0;
  return token.kind === 'open' ? 1 : -1;
}
