import type { RootContent } from 'mdast';
import { elementsOf, opensElement, type Token, tokensOf } from '../markdown/tokens.ts';
import { endOf, type Span, spanOf } from '../markdown/tree.ts';
import { type KeyPlace, keyPlaces } from './key-places.ts';
import { saysAnything } from './letters.ts';
import type { Line } from './line.ts';
import { withMarkup } from './line-span.ts';
import { linesOf } from './lines.ts';
import { columnOf, outdented, withoutSpans } from './slice.ts';

/** The part of a question that gives its answer away: key and explanation. */
export interface AnswerBlock {
  /** Offsets of all of it, with the tags that enclose it. */
  readonly span: Span;
  /** A `<details>` or a line such as `Answer:` opens it; else it is only what stands behind the options. */
  readonly opened: boolean;
  /** No `<details>` of it is left open. */
  readonly closed: boolean;
  /** Every place that may hold the key, in their order. */
  readonly keys: readonly KeyPlace[];
  /** Markdown source without key, summary and wrapping tags. */
  readonly explanation: string;
}

/** Tags that only group: what stands in them stays, they go. */
const WRAPPERS = new Set(['div', 'p', 'details']);
/** The way back to a table of contents explains nothing. */
const NAVIGATION = /^\W*(?:back to (?:the )?(?:top|questions|contents?)|go to top|top|вернуться)\W*$/i;

/**
 * Reads all that stands behind the options: one answer, also where it is several `<details>`, as a hint may stand first.
 *
 * @param from offset where the words of the answer start
 * @returns undefined when nothing stands there
 */
export function readAnswerBlock(nodes: readonly RootContent[], from: number, source: string): AnswerBlock | undefined {
  const start = withOpeningMarks(from, source);
  const all = tokensOf(nodes, source);
  // A line may start within a text: `B. text` and `Answer: B` below it are one, without an empty line between.
  const lines = linesOf(nodes, source).filter((line) => line.start >= start);
  const lastNode = nodes.at(-1);
  const whole = lastNode === undefined ? start : endOf(lastNode);
  // Without any, no token but words would be looked for.
  const hasTags = source.slice(start, whole).includes('<');
  const tokens = hasTags || lines.length === 0 ? within(all, start, Number.POSITIVE_INFINITY) : [];
  if (lines.length === 0 && !tokens.some(({ kind }) => kind !== 'boundary')) return undefined;
  const details = detailsIn(tokens);
  const ends = details.map((at) => tokens[elementsOf(tokens).get(at) ?? -1]?.end);
  const closed = !ends.includes(undefined);
  const close = Math.max(-1, ...ends.map((at) => at ?? -1));
  const opens = details[0] !== undefined && tokens[details[0]]?.start === start;
  const keyBehind = (): boolean => lines.some((line) => line.start >= close && line.lead?.kind === 'answer');
  const end = opens && closed && !keyBehind() ? close : whole;
  const opened = opens || lines.some((line) => line.lead !== undefined);
  const inner = within(tokens, start, end);
  const own = lines.filter((line) => line.end <= end);
  const keys = keyPlaces(inner, own, source).filter(({ shape }) => shape !== 'mark' || opened);
  const cuts = [
    ...framing(inner),
    ...keyCuts(keys, source),
    ...bareLeads(own, source),
    ...navigation(own, nodes, source),
  ];
  const explanation = outdented(withoutSpans(source, start, end, merged(cuts)), indentAt(start, source));
  return { span: { start, end }, opened, closed, keys, explanation };
}

function within(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.start >= from && token.end <= to) found.push(token);
  }
  return found;
}

/** Indexes of the tags that open one. */
function detailsIn(tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  if (!opensElement(tokens, 'details')) return found;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'open' && token.name === 'details') found.push(at);
  }
  return found;
}

/** Where a link or an emphasis starts whose words are the first ones: without its `[` a link is none. */
function withOpeningMarks(start: number, source: string): number {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return start - (/(?<![*_[])[*_[]+$/.exec(before)?.[0].length ?? 0);
}

/** How far the answer is indented, by the first thing that stands in it. */
function indentAt(start: number, source: string): number {
  return columnOf(source, start + (/^[ \t]*/.exec(source.slice(start, start + 80))?.[0].length ?? 0));
}

/** What explains nothing: the summary, tags that group, comments. */
function framing(tokens: readonly Token[]): readonly Span[] {
  const found: Span[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'comment') found.push(token);
    if (token?.kind !== 'open' && token?.kind !== 'close') continue;
    if (token.kind === 'open' && token.name === 'summary') {
      const close = tokens[elementsOf(tokens).get(index) ?? index];
      found.push({ start: token.start, end: close?.end ?? token.end });
    } else if (WRAPPERS.has(token.name)) found.push(token);
  }
  return found;
}

/** Keys with what announces them, but for those in a sentence, which a cut would leave with a hole. */
function keyCuts(keys: readonly KeyPlace[], source: string): readonly Span[] {
  const lastMark = keys.findLast(({ shape }) => shape === 'mark');
  return keys.flatMap((place): readonly Span[] => {
    if (place.shape === 'said' || place.shape === 'denied') return [];
    if (place.shape === 'mark') return place === lastMark && !isInSentence(place, source) ? [place] : [];
    const [text = ''] = place.texts;
    if (place.lead === undefined) return text.length > 40 || place.texts.length > 1 ? [] : [withMarkup(place, source)];
    return NAMED.test(text) ? [withMarkup(place, source)] : [];
  });
}

/** A line below `Answer` that names an option, and does not explain. */
const NAMED = /^\W?[\p{L}\d]{1,2}(?:[\s,;/&]{1,3}[\p{L}\d]){0,6}\W?$|^\W?[\p{L}\d][).:]\W{1,4}\S.{0,80}$/u;

/** `Answer` alone on a line: what it announces stands below. */
function bareLeads(lines: readonly Line[], source: string): readonly Span[] {
  const bare = lines.filter(({ lead, text }) => lead?.kind === 'answer' && !saysAnything(text.slice(lead.from)));
  return bare.map((line) => withMarkup(line, source));
}

function navigation(lines: readonly Line[], nodes: readonly RootContent[], source: string): readonly Span[] {
  const rules = nodes.filter(({ type }) => type === 'thematicBreak').map(spanOf);
  const back = lines.filter(({ text }) => NAVIGATION.test(text)).map(({ start }) => lineAt(start, source));
  return [...rules, ...back];
}

function lineAt(offset: number, source: string): Span {
  const end = source.indexOf('\n', offset);
  return { start: source.lastIndexOf('\n', offset - 1) + 1, end: end === -1 ? source.length : end };
}

/** Cuts that overlap as one. */
function merged(cuts: readonly Span[]): readonly Span[] {
  if (cuts.length < 2) return cuts;
  const out: Span[] = [];
  cuts
    .toSorted((a, b) => a.start - b.start)
    .forEach((cut) => {
      const above = out.at(-1);
      if (above !== undefined && cut.start < above.end)
        out[out.length - 1] = { start: above.start, end: Math.max(above.end, cut.end) };
      else out.push(cut);
    });
  return out;
}

/** `The answer is <mark>2</mark> because …`: cut out, the key would leave a hole in the sentence. */
function isInSentence({ start, end }: Span, source: string): boolean {
  const line = lineAt(start, source);
  const behind = source.slice(end, Math.max(end, line.end));
  const before = source.slice(line.start, start);
  return saysAnything(behind.replace(/<[^<>]{0,200}>/g, '')) || /\b(?:is|are)\s{0,3}$/i.test(before);
}
