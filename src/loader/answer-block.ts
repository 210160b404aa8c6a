import type { RootContent } from 'mdast';
import { elementsOf, type Token, tokensOf, wordsOf } from '../markdown/tokens.ts';
import { type Span, spanOf } from '../markdown/tree.ts';
import { withoutSpans } from './slice.ts';

/** The part of a question that gives its answer away: key and explanation. */
export interface AnswerBlock {
  /** Offsets from the tag that opens it to behind the one that closes it, or to the end of the question. */
  readonly span: Span;
  readonly closed: boolean;
  /** Every place that may hold the key, in their order. The last one is the key. */
  readonly keys: readonly KeyPlace[];
  /** Markdown source without key, summary and wrapping tags. */
  readonly explanation: string;
}

export interface KeyPlace extends Span {
  /** Plain text. */
  readonly text: string;
}

/** A place where a shape keeps its key. `textOf` gets the plain text of the element and gives the part that is the key. */
interface KeyRecogniser {
  readonly name: string;
  readonly element: RegExp;
  readonly textOf: (text: string) => string | undefined;
}

const KEY_RECOGNISERS: readonly KeyRecogniser[] = [
  // `<mark style="color:white">1, 5</mark>`: aws-notes and the product's own notes.
  { name: 'mark', element: /^mark$/, textOf: (text) => text },
  // `<h4>Correct answer: D</h4>`: further notes of the author of aws-notes.
  { name: 'heading', element: /^h[1-6]$/, textOf: (text) => /:\s?([^:]{0,80})$/.exec(text)?.[1] },
];

/** Tags that only group: what stands in them stays, they go. */
const WRAPPERS = new Set(['div', 'p', 'details']);

/**
 * Finds the first `<details>` of a question and reads it to the `</details>` that belongs to it.
 *
 * @param nodes of the question, without its heading
 */
export function findAnswerBlock(nodes: readonly RootContent[], source: string): AnswerBlock | undefined {
  const tokens = tokensOf(nodes, source);
  const open = tokens.findIndex((token) => token.kind === 'open' && token.name === 'details');
  const opening = tokens[open];
  if (opening === undefined) return undefined;
  const close = elementsOf(tokens).get(open);
  const closing = close === undefined ? undefined : tokens[close];
  const lastNode = nodes.at(-1);
  const end = closing?.start ?? (lastNode === undefined ? opening.end : spanOf(lastNode).end);
  const inner = tokens.slice(open + 1, close);
  const keys = KEY_RECOGNISERS.flatMap((recogniser) => keyPlaces(inner, recogniser)).sort((a, b) => a.start - b.start);
  return {
    span: { start: opening.start, end: closing?.end ?? end },
    closed: closing !== undefined,
    keys,
    explanation: withoutSpans(source, opening.end, end, framing(inner, keys)),
  };
}

function keyPlaces(tokens: readonly Token[], { element, textOf }: KeyRecogniser): readonly KeyPlace[] {
  return [...elementsOf(tokens)].flatMap(([open, close]) => {
    const opening = tokens[open];
    const closing = tokens[close];
    if (opening?.kind !== 'open' || closing === undefined || !element.test(opening.name)) return [];
    const text = textOf(wordsOf(tokens.slice(open + 1, close)));
    return text === undefined ? [] : [{ text, start: opening.start, end: closing.end }];
  });
}

/** What stands in an answer block and explains nothing: the key with its heading, the summary, tags that group, comments. */
function framing(inner: readonly Token[], keys: readonly KeyPlace[]): readonly Span[] {
  const key = keys.at(-1);
  const cuts: Span[] = keys.filter((place) => key !== undefined && place.start <= key.start && place.end >= key.end);
  const elements = elementsOf(inner);
  for (const [index, token] of inner.entries()) {
    if (token.kind === 'comment') cuts.push(token);
    if (token.kind !== 'open' && token.kind !== 'close') continue;
    if (WRAPPERS.has(token.name)) cuts.push(token);
    const close = inner[elements.get(index) ?? index];
    if (token.kind === 'open' && token.name === 'summary')
      cuts.push({ start: token.start, end: close?.end ?? token.end });
  }
  return cuts;
}
