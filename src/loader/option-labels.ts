import type { List } from 'mdast';
import { once } from '../domain/once.ts';
import { MOST_OPTIONS } from '../domain/question.ts';
import { endOf, startOf } from '../markdown/tree.ts';
import { asLatin, labelsRun } from './alphabets.ts';
import { type Head, hasBox, headsOf, LABELLINGS, type Labelled } from './labellings.ts';

/** The items of a list that are options. */
export interface ListPart {
  /** Labels of a list that something cut in two, and that this one may go on. */
  readonly above?: readonly string[];
  /** Offset where the answer starts, which may be an item: what stands behind it is no option. */
  readonly to?: number;
}

/** How the items of a list are labelled, with their labels. */
interface LabelsRead {
  readonly name: string;
  readonly labelled: readonly Labelled[];
}

/**
 * The labelling that reads every item, with what it read.
 *
 * @param part which items, and what stands above them
 */
function labellingOf(list: List, source: string, { above = [], to = Number.POSITIVE_INFINITY }: ListPart): LabelsRead {
  if (above.length === 0 && to >= endOf(list)) return wholeLabelling(list, source);
  const heads = headsOf(list, source).filter(({ item }) => startOf(item) < to);
  return labellingBelow(heads, list, above);
}

const wholeLabelling = once((list: List, source: string) => labellingBelow(headsOf(list, source), list, []));

function labellingBelow(heads: readonly Head[], list: List, above: readonly string[]): LabelsRead {
  for (let way = 0; way < LABELLINGS.length; way += 1) {
    const labelling = LABELLINGS[way];
    const labelled = labelling && readAll(heads, (head) => labelling.read(head, list));
    if (labelling === undefined || labelled === undefined) continue;
    const { name, runs } = labelling;
    const named = inOneAlphabet(labelled);
    const labels = named.map(({ label }) => label);
    if (runs === undefined || labelsRun(labels) || labelsRun([...above, ...labels])) return { name, labelled: named };
    if (runs === 'else unclear' && areNames(labels) && !heads.some(hasBox)) return { name, labelled: named };
  }
  return { name: 'bullets', labelled: [] };
}

/** undefined from the first item on that is not read. */
function readAll(heads: readonly Head[], read: (head: Head) => Labelled | undefined): readonly Labelled[] | undefined {
  const all: Labelled[] = [];
  for (let at = 0; at < heads.length; at += 1) {
    const head = heads[at];
    const one = head && read(head);
    if (one === undefined) return undefined;
    all.push(one);
  }
  return all;
}

/** Whether no label stands twice, and none is a number that no option has: `443: HTTPS` names a port. */
function areNames(labels: readonly string[]): boolean {
  return new Set(labels).size === labels.length && labels.every((label) => !(Number(label) > MOST_OPTIONS));
}

/** Labels of two scripts that look alike are taken as Latin, where that makes them count on. */
function inOneAlphabet(labelled: readonly Labelled[]): readonly Labelled[] {
  if (labelsRun(labelled.map(({ label }) => label))) return labelled;
  const latin = labelled.map((one) => ({ ...one, label: asLatin(one.label) }));
  return labelsRun(latin.map(({ label }) => label)) ? latin : labelled;
}

/** `plain` where no item has a label; `numbers` where the list itself counts. */
export function kindOfLabels(list: List, source: string, part: ListPart = {}): 'plain' | 'numbers' | 'labels' {
  const { name } = labellingOf(list, source, part);
  return name === 'bullets' ? 'plain' : name === 'numbered list' ? 'numbers' : 'labels';
}

/** Labels and texts of the items. `1. 1. 1.` counts by itself: every label is 1 because nobody cared to number. */
export function labelledItems(list: List, source: string, part: ListPart): readonly Labelled[] {
  const { labelled } = labellingOf(list, source, part);
  if (!labelled.every(({ label }) => label === '1')) return labelled;
  return labelled.map((one, index) => ({ ...one, label: String(index + 1) }));
}
