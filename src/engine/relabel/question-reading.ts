import { type OptionNumber, optionNumber, type Question } from '../../domain/question.ts';
import { plainOf } from '../../markdown/plain-words.ts';
import { looselyNamed } from './loose-in-options.ts';
import { masked } from './masked.ts';
import type { Naming, Scene } from './naming.ts';
import { type OptionNames, optionNames } from './option-names.ts';
import { namesOtherOptions } from './option-references.ts';
import { type PinFound, pinOf } from './pins.ts';
import { type Saying, sayingOf } from './read-options.ts';
import { readTexts, type Taken } from './read-texts.ts';
import { asItIs, type Rewritable } from './rewritten.ts';
import { namingsOf, stageOf } from './scenes.ts';
import { mayBeLanguage, takenIn } from './taken-names.ts';

/** What of a question depends on the order of its options. */
export interface Reading {
  /** Options that stay where the note has them. */
  readonly pinned: ReadonlySet<OptionNumber>;
  readonly options: readonly Rewritable[];
  readonly feedback: readonly Rewritable[];
  readonly explanation: Rewritable;
}

interface OptionRead {
  readonly number: OptionNumber;
  readonly source: string;
  readonly scene: Scene;
  readonly pin: PinFound | undefined;
  readonly saying: Saying;
}

/** @returns undefined where nobody can tell what a text names: then the note's order is the only right one */
export function readQuestion(question: Question): Reading | undefined {
  const names = optionNames(question);
  const sceneOf = stageOf(question, names);
  const read = question.options.map(({ text, plain }, index): OptionRead => {
    const scene = sceneOf(text);
    const prose = scene.pieces.some(({ kind }) => kind === 'word');
    return {
      number: optionNumber(index + 1),
      source: text,
      scene,
      pin: prose ? pinOf(plain) : undefined,
      saying: sayingOf(scene, index + 1),
    };
  });
  const pinned = pinnedOf(read);
  if (pinned === undefined) return undefined;
  const free = read.filter(({ pin }) => pin === undefined);
  // Pairs of what the stem lists, or values: they name no options.
  const listing = free.length > 0 && free.every(({ saying }) => saying.kind === 'row' || saying.kind === 'value');
  const taken = takenBy(question, sceneOf, free, listing);
  if (!listing && nameLoosely(free, taken.meant)) return undefined;
  const options = read.map((option) =>
    option.pin !== undefined || listing ? asItIs(option.source) : optionOf(option, names, taken),
  );
  const explained = readTexts(
    question.explanation,
    question.options.map(({ feedback }) => feedback),
    sceneOf,
    taken,
  );
  const [explanation, ...feedback] = explained ?? [];
  if (explanation === undefined) return undefined;
  const known = options.flatMap((option) => (option === undefined ? [] : [option]));
  return known.length < options.length ? undefined : { pinned, options: known, feedback, explanation };
}

/** undefined where one speaks of what stands above it, and that would change. */
function pinnedOf(options: readonly OptionRead[]): ReadonlySet<OptionNumber> | undefined {
  const lastFree = options.findLastIndex(({ pin }) => pin === undefined);
  const free = options.filter(({ pin }) => pin === undefined).length;
  const pinned = new Set<OptionNumber>();
  for (const [index, { number, pin }] of options.entries()) {
    if (pin === undefined) continue;
    const last = index > lastFree;
    if ((pin.upwards && !last) || (pin.two && free !== 2)) return undefined;
    // None, as a value among others, may stand anywhere.
    if (last || !pin.alone) pinned.add(number);
  }
  return pinned;
}

function takenBy(
  { stem, options, explanation }: Question,
  sceneOf: (markdown: string) => Scene,
  free: readonly OptionRead[],
  listing: boolean,
): Taken {
  const scene = sceneOf(stem);
  const meant = new Set<string>();
  takenIn(scene, meant);
  if ([stem, explanation, ...options.map(({ text }) => text)].some(mayBeLanguage)) meant.add('C');
  const names = new Set(meant);
  for (const { scene: said, saying } of free) if (saying.kind !== 'row' && saying.kind !== 'self') takenIn(said, names);
  const values = new Set<'letter' | 'number'>();
  for (const { saying } of free) {
    if (saying.kind === 'value') values.add(saying.style);
    if (saying.kind === 'row' && listing) values.add(saying.row.style === 'number' ? 'number' : 'letter');
  }
  const byStem = namingsOf(scene).some(
    ({ kind, style, bare }) => kind === 'sure' && style !== undefined && bare.length === 0,
  );
  return { names, meant, values, byStem };
}

/** Whether one names others within a sentence. Where one names itself, the letters are of something else. */
function nameLoosely(options: readonly OptionRead[], meant: ReadonlySet<string>): boolean {
  const texts = options.filter(({ saying }) => saying.kind === 'text');
  // `A`, `B`, `AB`
  if (options.some(({ saying }) => saying.kind === 'value' && saying.style === 'letter')) return false;
  const named = texts.map(({ number, scene }) => ({ number, named: looselyNamed(scene, namingsOf(scene), meant) }));
  return named.some((one) => one.named.length > 0) && !named.some((one) => one.named.includes(one.number));
}

/** undefined where it may name others, and not with certainty. */
function optionOf(
  { number, source, scene, saying }: OptionRead,
  names: OptionNames,
  taken: Taken,
): Rewritable | undefined {
  if (saying.kind === 'row') {
    const { naming, row, numbers } = saying;
    const style = row.style === 'number' ? 'number' : 'letter';
    const unclear =
      naming.kind !== 'sure' ||
      numbers.includes(number) ||
      taken.byStem ||
      taken.values.has(style) ||
      row.labels.some(({ piece }) => taken.names.has(piece.text)) ||
      (style === 'number' && !names.numbered);
    const rest = plainOf(source.slice(naming.end));
    return unclear || namesOtherOptions(rest) ? undefined : { source, edits: naming.edits, sections: [] };
  }
  if (saying.kind === 'self') return rewritable(source, scene, [saying.naming]);
  const namings = namingsOf(scene);
  if (namings.some(({ kind, numbers }) => kind === 'sure' && numbers.length > 0)) return undefined;
  return rewritable(
    source,
    scene,
    namings.filter(({ kind }) => kind === 'friend'),
  );
}

function rewritable(source: string, scene: Scene, known: readonly Naming[]): Rewritable | undefined {
  const left = plainOf(masked(source, known, scene.pieces));
  return namesOtherOptions(left) ? undefined : { source, edits: known.flatMap(({ edits }) => edits), sections: [] };
}
