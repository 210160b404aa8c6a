import { type OptionNumber, optionNumber } from '../../domain/question.ts';
import { type ListSpan, listsOf } from '../../markdown/lists.ts';
import type { Span } from '../../markdown/tree.ts';
import { type Item, itemReader, looseVerdicts } from './list-items.ts';
import type { Naming, Scene } from './naming.ts';
import type { Sections } from './rewritten.ts';

export interface SectionsRead {
  readonly sections: readonly Sections[];
  /** Markers of lists that count the options. */
  readonly markers: readonly Span[];
  /** Something goes through the options in their order, or seems to, and nothing tells which is which. */
  readonly doubtful: boolean;
}

/** What looks up or down a list, which moving its items would turn round. */
const LOOKS_AROUND =
  /\b(?:above|below|previous|preceding|former|latter|next|similarly|likewise|ditto|same (?:reason|as)|oben|unten|anterior|précédent|выше|ниже)\b/i;

/**
 * Lists that speak of the options one by one.
 *
 * @param namings as far as they are sure, in the order of the text
 */
export function sectionsOf(source: string, scene: Scene, namings: readonly Naming[]): SectionsRead {
  const sections: Sections[] = [];
  const markers: Span[] = [];
  let doubtful = countsInHtml(source, scene.names.count);
  const itemOf = itemReader(source, scene, namings);
  for (const list of listsOf(source)) {
    const items = list.items.map(itemOf);
    const numbers = numbersOf(list, items, scene.names.count);
    const moved =
      numbers === undefined || !list.outermost || LOOKS_AROUND.test(source)
        ? undefined
        : moving(source, list, numbers, items);
    if (moved !== undefined) {
      sections.push(moved);
      if (list.ordered) markers.push(...list.items.map(({ start }) => ({ start, end: start + moved.marker })));
    } else if (list.ordered && items.length === scene.names.count && !items.every(({ linked }) => linked)) {
      doubtful = true;
    }
  }
  const parts = sections.flatMap((section) => section.parts);
  return { sections, markers, doubtful: doubtful || looseVerdicts(scene, namings, parts) > 1 };
}

/** The options that the items are about, each about one; undefined where nothing tells. */
function numbersOf({ ordered }: ListSpan, items: readonly Item[], count: number): readonly OptionNumber[] | undefined {
  const named = items.flatMap((item) => (item.named === undefined ? [] : [item.named]));
  if (!ordered && named.length === items.length) return named;
  if (items.length !== count) return undefined;
  const own = items.map((_item, index) => optionNumber(index + 1));
  const about = items.every((item, index) => (item.text ?? item.named ?? own[index]) === own[index]);
  if (!about) return undefined;
  if (!ordered) return items.every((item) => item.judged && item.text === undefined) ? own : undefined;
  return items.every((item) => item.judged || item.text !== undefined || item.named !== undefined) ? own : undefined;
}

/** undefined where two items are about one option, or a number stands where it would not be one of the screen's. */
function moving(
  source: string,
  { ordered, items: spans }: ListSpan,
  numbers: readonly OptionNumber[],
  items: readonly Item[],
): Sections | undefined {
  const widths = new Set(items.map(({ marker }) => marker));
  const [marker = 0] = widths;
  const starts = !ordered || /^1[.)]/.test(source.slice(spans[0]?.start ?? 0));
  if (spans.length < 2 || new Set(numbers).size < spans.length || widths.size > 1 || !starts) return undefined;
  return {
    parts: spans.map((span, index) => ({ ...span, number: numbers[index] ?? optionNumber(index + 1) })),
    marker,
  };
}

function countsInHtml(source: string, count: number): boolean {
  return /<ol[\s>]/i.test(source) && source.match(/<li[\s>]/gi)?.length === count;
}
