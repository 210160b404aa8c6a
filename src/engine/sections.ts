import { type OptionNumber, optionNumber } from '../domain/question.ts';
import { type ListSpan, listsOf } from '../markdown/lists.ts';
import { judgedAt, type Naming, type Scene, wordAt } from './naming.ts';
import { VERDICTS } from './naming-words.ts';
import type { Sections } from './rewritten.ts';

export interface SectionsRead {
  readonly sections: readonly Sections[];
  /** Markers of lists that count the options. */
  readonly markers: readonly { readonly start: number; readonly end: number }[];
  /** A list has as many items as there are options, and nothing tells whether it is about them. */
  readonly doubtful: boolean;
}

/** Lists that speak of the options one by one. */
export function sectionsOf(source: string, scene: Scene, namings: readonly Naming[]): SectionsRead {
  const sections: Sections[] = [];
  const markers: { start: number; end: number }[] = [];
  let doubtful = countsInHtml(source, scene.names.count);
  const indexes = new Map(scene.pieces.map(({ start, kind }, index) => [kind === 'break' ? -1 : start, index]));
  const starts = scene.pieces.filter(({ kind }) => kind !== 'break').map(({ start }) => start);
  const namedFrom = new Map(namings.map((naming) => [naming.start, naming]));
  for (const list of listsOf(source)) {
    const items = list.items.map(({ start, end }) => itemOf(source, scene, { start, end }, starts, indexes, namedFrom));
    if (!list.ordered) {
      const moved = list.outermost
        ? moving(
            list,
            items.map(({ named }) => named),
            0,
          )
        : undefined;
      if (moved !== undefined) sections.push(moved);
      continue;
    }
    if (items.length !== scene.names.count || items.every(({ linked }) => linked)) continue;
    const own = items.map((_item, index) => optionNumber(index + 1));
    const about = items.every((item, index) => (item.text ?? item.named ?? own[index]) === own[index]);
    const told = items.every(({ judged, text, named }) => judged || text !== undefined || named !== undefined);
    const widths = new Set(items.map(({ marker }) => marker));
    const [marker = 0] = widths;
    const moved = about && told && list.outermost && widths.size === 1 ? moving(list, own, marker) : undefined;
    if (moved === undefined) doubtful = true;
    else {
      sections.push(moved);
      for (const { start } of list.items) markers.push({ start, end: start + marker });
    }
  }
  return { sections, markers, doubtful };
}

interface Item {
  /** Length of its marker. */
  readonly marker: number;
  readonly judged: boolean;
  /** It is nothing but links. */
  readonly linked: boolean;
  /** The option whose text it starts with. */
  readonly text: OptionNumber | undefined;
  /** The only option that is named at its start. */
  readonly named: OptionNumber | undefined;
}

function itemOf(
  source: string,
  scene: Scene,
  { start, end }: { start: number; end: number },
  starts: readonly number[],
  indexes: ReadonlyMap<number, number>,
  namedFrom: ReadonlyMap<number, Naming>,
): Item {
  const marker = /^(?:\d{1,9}[.)]|[-+*])\s{0,4}/.exec(source.slice(start, start + 16))?.[0].length ?? 0;
  const first = starts[lowerBound(starts, start)] ?? -1;
  let at = indexes.get(first) ?? scene.pieces.length;
  const naming = first < end ? (namedFrom.get(first) ?? namedFrom.get(scene.pieces[at + 1]?.start ?? -1)) : undefined;
  while (at < scene.pieces.length && scene.pieces[at]?.kind === 'sign' && (scene.pieces[at]?.start ?? end) < end)
    at += 1;
  const inItem = (scene.pieces[at]?.start ?? end) < end;
  const named =
    naming !== undefined && naming.kind !== 'friend' && naming.numbers.length === 1 ? naming.numbers[0] : undefined;
  return {
    marker,
    judged: inItem && (VERDICTS.has(wordAt(scene.pieces, at)) || judgedAt(scene.pieces, at)),
    linked: /^\[[^\]]{0,500}\]\([^()\s]{0,2000}\)$|^<?https?:\/\/\S{1,2000}$/.test(
      source.slice(start + marker, end).trim(),
    ),
    text: inItem ? scene.optionAt(at) : undefined,
    named,
  };
}

/** undefined where not every item is about an option of its own. */
function moving(
  { items }: ListSpan,
  numbers: readonly (OptionNumber | undefined)[],
  marker: number,
): Sections | undefined {
  const parts = items.flatMap((span, index) => {
    const number = numbers[index];
    return number === undefined ? [] : [{ ...span, number }];
  });
  const distinct = new Set(parts.map(({ number }) => number)).size;
  return parts.length > 1 && parts.length === items.length && distinct === parts.length ? { parts, marker } : undefined;
}

function lowerBound(sorted: readonly number[], from: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countsInHtml(source: string, count: number): boolean {
  return /<ol[\s>]/i.test(source) && source.match(/<li[\s>]/gi)?.length === count;
}
