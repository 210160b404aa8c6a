import type { RootContent } from 'mdast';
import { elementsOf, type Token, tokensOf, wordsOf } from '../markdown/tokens.ts';
import { type Span, spanOf } from '../markdown/tree.ts';
import { outdented, withoutSpans } from './slice.ts';

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
  { name: 'heading', element: /^h[1-6]$/, textOf: (text) => ANSWER_HEADING.exec(text)?.[1] },
];

/** A heading that tells the answer; `Incorrect answer: B` and `See also: limits` tell none. */
const ANSWER_HEADING =
  /^(?:the\s)?(?:(?:correct|right)\s)?(?:answers?|key|correct|ответы?|antwort(?:en)?|respuestas?|respostas?|réponses?)\s?(?:is|are)?\s?[:：]\s?([^:：]{0,80})$/i;

/** Tags that only group: what stands in them stays, they go. */
const WRAPPERS = new Set(['div', 'p', 'details']);

/**
 * Finds the `<details>` of a question that follow its options, and reads them as one: a hint may stand before the answer.
 *
 * @param nodes of the question, without its heading
 */
export function findAnswerBlock(nodes: readonly RootContent[], source: string): AnswerBlock | undefined {
  const tokens = tokensOf(nodes, source);
  const elements = elementsOf(tokens);
  const open = firstBehindOptions(tokens, elements, nodes);
  const opening = open === undefined ? undefined : tokens[open];
  if (open === undefined || opening === undefined) return undefined;
  const unclosed = tokens.some((token, at) => at >= open && isDetails(token) && !elements.has(at));
  const close = unclosed
    ? undefined
    : Math.max(...[...elements].filter(([at]) => at >= open && isDetails(tokens[at])).map(([, end]) => end));
  const closing = close === undefined ? undefined : tokens[close];
  const lastNode = nodes.at(-1);
  const end = closing?.start ?? (lastNode === undefined ? opening.end : spanOf(lastNode).end);
  const inner = tokens.slice(open + 1, close);
  const keys = KEY_RECOGNISERS.flatMap((recogniser) => keyPlaces(inner, recogniser)).sort((a, b) => a.start - b.start);
  const indent = opening.start - (source.lastIndexOf('\n', opening.start - 1) + 1);
  return {
    span: { start: opening.start, end: closing?.end ?? end },
    closed: closing !== undefined,
    keys,
    explanation: outdented(withoutSpans(source, opening.end, end, framing(inner, keys, source)), indent),
  };
}

function isDetails(token: Token | undefined): boolean {
  return token?.kind === 'open' && token.name === 'details';
}

/** A `<details>` above the options belongs to the stem, provided that another one stands below them. */
function firstBehindOptions(
  tokens: readonly Token[],
  elements: ReadonlyMap<number, number>,
  nodes: readonly RootContent[],
): number | undefined {
  const outer = outerDetails(tokens);
  const lists = nodes.filter((node) => node.type === 'list').map((node) => spanOf(node).start);
  const last = tokens[outer.at(-1) ?? -1]?.start ?? 0;
  const inside = (offset: number): boolean =>
    outer.some((at) => {
      const from = tokens[at]?.start ?? 0;
      const to = tokens[elements.get(at) ?? -1]?.start ?? Number.POSITIVE_INFINITY;
      return offset > from && offset < to;
    });
  const options = lists.findLast((offset) => offset < last && !inside(offset)) ?? -1;
  return outer.find((at) => (tokens[at]?.start ?? 0) > options) ?? outer[0];
}

/** Indexes of the tags that open a `<details>` which stands in no other. */
function outerDetails(tokens: readonly Token[]): readonly number[] {
  const outer: number[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if ((token.kind !== 'open' && token.kind !== 'close') || token.name !== 'details') continue;
    if (token.kind === 'open' && depth === 0) outer.push(index);
    depth = Math.max(0, depth + (token.kind === 'open' ? 1 : -1));
  }
  return outer;
}

/** A mark that is never closed may have been the key, so it makes one that nobody understands. */
const UNCLOSED = 'an unclosed mark';

function keyPlaces(tokens: readonly Token[], { element, textOf }: KeyRecogniser): readonly KeyPlace[] {
  const elements = elementsOf(tokens);
  return tokens.flatMap((opening, open) => {
    if (opening.kind !== 'open' || !element.test(opening.name)) return [];
    const close = elements.get(open);
    const closing = close === undefined ? undefined : tokens[close];
    if (closing === undefined)
      return opening.name === 'mark' ? [{ text: UNCLOSED, start: opening.start, end: opening.end }] : [];
    const text = textOf(wordsOf(tokens.slice(open + 1, close)));
    return text === undefined ? [] : [{ text, start: opening.start, end: closing.end }];
  });
}

/** What stands in an answer block and explains nothing: the key with its heading, the summary, tags that group, comments. */
function framing(inner: readonly Token[], keys: readonly KeyPlace[], source: string): readonly Span[] {
  const key = keys.at(-1);
  const cuts: Span[] = keys.filter(
    (place) => key !== undefined && place.start <= key.start && place.end >= key.end && !isInSentence(place, source),
  );
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

/** `The answer is <mark>2</mark> because …`: cut out, the key would leave a hole in the sentence. */
function isInSentence({ start, end }: Span, source: string): boolean {
  const behind = source.slice(end, source.indexOf('\n', end) === -1 ? source.length : source.indexOf('\n', end));
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return /[\p{L}\p{N}]/u.test(behind.replace(/<[^<>]{0,200}>/g, '')) || /\b(?:is|are)\s{0,3}$/i.test(before);
}
