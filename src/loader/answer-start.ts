import type { List, ListItem, RootContent } from 'mdast';
import { elementsOf, mayHoldTags, opensElement, type Token, tokensOf } from '../markdown/tokens.ts';
import { endOf, startOf } from '../markdown/tree.ts';
import { contentStart, hasBox, headsOf } from './labellings.ts';
import { saysAnything } from './letters.ts';
import type { Line } from './line.ts';
import { withMarkup } from './line-span.ts';
import { linesOf } from './lines.ts';
import { kindOfLabels } from './option-labels.ts';
import { lineRuns } from './option-marks.ts';

/**
 * Offset where the answer of a question starts: a `<details>` behind its options, or a line such as `Answer: B` or
 * `Explanation:` behind the first of them. Undefined where nothing tells it from the options.
 *
 * @param nodes of the question
 */
export function answerStart(nodes: readonly RootContent[], source: string): number | undefined {
  const details = mayHoldTags(nodes, source) ? detailsStart(tokensOf(nodes, source), nodes) : undefined;
  const first = firstOption(nodes, source);
  if (first === undefined) return details;
  const starts = [details, leadLine(linesOf(nodes, source), nodes, first, source), linkItem(nodes, source)].filter(
    (at) => at !== undefined,
  );
  return starts.length === 0 ? undefined : Math.min(...starts);
}

function firstOption(nodes: readonly RootContent[], source: string): number | undefined {
  const list = nodes.find((node) => node.type === 'list');
  const line = lineRuns(nodes, source)[0]?.[0]?.start;
  const starts = [list === undefined ? undefined : startOf(list), line].filter((start) => start !== undefined);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** `- [reference](…)` below boxes, in the same list: the only item without a box, and nothing but a link. */
function linkItem(nodes: readonly RootContent[], source: string): number | undefined {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node?.type !== 'list') continue;
    const item = node.children.at(-1);
    const text = item?.children[0];
    if (item === undefined || text?.type !== 'paragraph' || !text.children.every(({ type }) => type === 'link'))
      continue;
    const boxes = headsOf(node, source).map(hasBox);
    if (boxes.length > 2 && boxes.indexOf(false) === boxes.length - 1) return startOf(item);
  }
  return undefined;
}

/**
 * The first text of an option is its own, whatever it says; only an item behind two others may be the key, the last one or
 * one without the letters that those above it have, or the first of a list behind the options. What stands within other items speaks of these.
 */
function leadLine(
  lines: readonly Line[],
  nodes: readonly RootContent[],
  first: number,
  source: string,
): number | undefined {
  const items = itemsByFirstLine(lines, nodes);
  const all = lines.filter((line) => line.start > first && line.lead !== undefined);
  const tried = new Set<List>();
  const remarks = remarksOnOptions(
    all.filter((line) => !items.has(line)),
    nodes,
  );
  const leads = all.filter((line) => {
    const { lead } = line;
    const item = items.get(line);
    if (item === undefined) return !remarks.has(line);
    return (
      lead?.kind === 'answer' &&
      lead.sure &&
      !saysNoMore(line, lead.from, item.item) &&
      mayBeKey(item, first, tried, source)
    );
  });
  const one = leads[0];
  const another = leads[1];
  if (one === undefined) return undefined;
  // `Answers:` right above the options, and the answer itself further down.
  const heads =
    another !== undefined &&
    nodes.some((node, at) => node.type === 'list' && isRightAbove(one, nodes[at - 1]) && endOf(node) <= another.start);
  const lead = heads && one.lead?.kind === 'answer' ? another : one;
  const own = lead === undefined ? undefined : items.get(lead);
  if (own !== undefined) return startOf(own.item);
  return lead === undefined ? undefined : withMarkup(lead, source).start;
}

interface Item {
  readonly item: ListItem;
  readonly list: List;
  readonly index: number;
}

/** Lines that start an item, with it. Both stand in the order of the note. */
function itemsByFirstLine(lines: readonly Line[], nodes: readonly RootContent[]): ReadonlyMap<Line, Item> {
  const found = new Map<Line, Item>();
  let at = 0;
  nodes.forEach((list) => {
    if (list.type !== 'list') return;
    list.children.forEach((item, index) => {
      while ((lines[at]?.start ?? Number.POSITIVE_INFINITY) < contentStart(item)) at += 1;
      const line = lines[at];
      if (line !== undefined && line.start < endOf(item)) found.set(line, { item, list, index });
    });
  });
  return found;
}

/** `4. A key` with nothing behind it and nothing below: it announces no key, so it is what the option says. */
function saysNoMore({ text, end }: Line, from: number, item: ListItem): boolean {
  return !saysAnything(text.slice(from)) && item.children.length === 1 && end + MARKUP >= endOf(item);
}

/** Signs such as the `**` behind a line that may end its item. */
const MARKUP = 4;

/** @param tried lists of which an item was looked at: only the first one that announces an answer can be it */
function mayBeKey({ item, list, index }: Item, first: number, tried: Set<List>, source: string): boolean {
  if (index === 0) return startOf(list) > first;
  if (index < 2) return false;
  if (item === list.children.at(-1)) return true;
  if (tried.has(list)) return false;
  tried.add(list);
  return kindOfLabels(list, source, { to: startOf(item) }) === 'labels';
}

/** Within an option before the last a line says something of that option; within the last one too where others do it. */
function remarksOnOptions(leads: readonly Line[], nodes: readonly RootContent[]): ReadonlySet<Line> {
  const remarks = new Set<Line>();
  if (leads.length === 0) return remarks;
  let at = 0;
  for (const list of nodes) {
    if (list.type !== 'list') continue;
    const own = leads.slice(at).filter(({ start }) => start < endOf(list));
    at += own.length;
    const last = list.children.at(-1);
    if (own.some(({ start }) => start >= startOf(list) && last !== undefined && start < startOf(last)))
      for (const line of own) remarks.add(line);
  }
  return remarks;
}

function isRightAbove(line: Line, node: RootContent | undefined): boolean {
  return node !== undefined && startOf(node) <= line.start && endOf(node) >= line.end && line.text.length < 40;
}

/** A `<details>` above the options belongs to the stem, provided that another one stands below them. */
function detailsStart(tokens: readonly Token[], nodes: readonly RootContent[]): number | undefined {
  const outer = outerDetails(tokens);
  if (outer.length === 0) return undefined;
  const elements = elementsOf(tokens);
  const lists = nodes.filter((node) => node.type === 'list').map((node) => startOf(node));
  const last = tokens[outer.at(-1) ?? -1]?.start ?? 0;
  const inside = (offset: number): boolean =>
    outer.some((at) => {
      const from = tokens[at]?.start ?? 0;
      const to = tokens[elements.get(at) ?? -1]?.start ?? Number.POSITIVE_INFINITY;
      return offset > from && offset < to;
    });
  const options = lists.findLast((offset) => offset < last && !inside(offset)) ?? -1;
  const open = outer.find((at) => (tokens[at]?.start ?? 0) > options) ?? outer[0];
  return open === undefined ? undefined : tokens[open]?.start;
}

/** Indexes of the tags that open a `<details>` which stands in no other; a `<summary>` in none stands for a broken one. */
function outerDetails(tokens: readonly Token[]): readonly number[] {
  const outer: number[] = [];
  if (!opensElement(tokens, 'details') && !opensElement(tokens, 'summary')) return outer;
  let depth = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'open' && token?.kind !== 'close') continue;
    if (token.kind === 'open' && token.name === 'summary' && depth === 0) outer.push(index);
    if (token.name !== 'details') continue;
    if (token.kind === 'open' && depth === 0) outer.push(index);
    depth = Math.max(0, depth + (token.kind === 'open' ? 1 : -1));
  }
  return outer;
}
