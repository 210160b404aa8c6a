import type { OptionNumber } from '../../domain/question.ts';
import type { Span } from '../../markdown/tree.ts';
import { endsPhrase, judgedAt, wordAt } from './around.ts';
import type { Naming, Scene } from './naming.ts';
import { SIGN_OF_VERDICT, VERDICTS } from './naming-words.ts';

/** What an item of a list says of options. */
export interface Item {
  /** Length of its marker. */
  readonly marker: number;
  /** It starts with a verdict. */
  readonly judged: boolean;
  /** It is nothing but links. */
  readonly linked: boolean;
  /** The option whose text it starts with. */
  readonly text: OptionNumber | undefined;
  /** The only option that is named at its start. */
  readonly named: OptionNumber | undefined;
}

const MARKER = /^(?:\d{1,9}[.)]|[-+*])\s{0,4}/;
const LINK = /^\[[^\]]{0,500}\]\([^()\s]{0,2000}\)$|^<?https?:\/\/\S{1,2000}$/;

/** @param namings as far as they are sure, in the order of the text */
export function itemReader(source: string, scene: Scene, namings: readonly Naming[]): (item: Span) => Item {
  const { pieces } = scene;
  const said = pieces.flatMap(({ kind, start }, index) => (kind === 'break' ? [] : [{ start, index }]));
  const namedFrom = new Map(namings.map((naming) => [naming.start, naming]));
  return ({ start, end }) => {
    const marker = MARKER.exec(source.slice(start, start + 16))?.[0].length ?? 0;
    let at = said[firstFrom(said, start)]?.index ?? pieces.length;
    let naming = namedFrom.get(pieces[at]?.start ?? -1);
    let signed = false;
    while (pieces[at]?.kind === 'sign' && (pieces[at]?.start ?? end) < end && naming === undefined) {
      if (SIGN_OF_VERDICT.test(pieces[at]?.text ?? '')) signed = true;
      at += 1;
      naming = namedFrom.get(pieces[at]?.start ?? -1);
    }
    const within = (pieces[at]?.start ?? end) < end;
    return {
      marker,
      judged: within && (signed || isVerdict(scene, at) || judgedAt(pieces, at + 1)),
      linked: LINK.test(source.slice(start + marker, end).trim()),
      text: within ? scene.optionAt(at) : undefined,
      named: within && naming?.numbers.length === 1 ? naming.numbers[0] : undefined,
    };
  };
}

/** Whether a verdict stands there by itself: `Wrong:`, and not `Correct the file`. */
function isVerdict({ pieces }: Scene, at: number): boolean {
  return VERDICTS.has(wordAt(pieces, at)) && endsPhrase(pieces, at + 1);
}

/** How many lines start with a verdict on who knows what: neither a name nor the text of an option follows. */
export function looseVerdicts(scene: Scene, namings: readonly Naming[], moved: readonly Span[]): number {
  const { pieces } = scene;
  const named = new Set(namings.flatMap(({ start }) => [start]));
  let loose = 0;
  let part = 0;
  for (const [index, { first, kind, start }] of pieces.entries()) {
    if (!first || kind === 'break') continue;
    while ((moved[part]?.end ?? Number.POSITIVE_INFINITY) <= start) part += 1;
    if ((moved[part]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    let at = index;
    let judged = false;
    while (
      at < index + 6 &&
      (pieces[at]?.kind === 'sign' || isVerdict(scene, at)) &&
      !named.has(pieces[at]?.start ?? -1)
    ) {
      if (pieces[at]?.kind !== 'sign' || SIGN_OF_VERDICT.test(pieces[at]?.text ?? '')) judged = true;
      at += 1;
    }
    if (judged && !named.has(pieces[at]?.start ?? -1) && scene.optionAt(at) === undefined) loose += 1;
  }
  return loose;
}

function firstFrom(spans: readonly { readonly start: number }[], from: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((spans[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
