import { once } from '../../domain/once.ts';
import { answerKey, type OptionNumber, optionNumber, type Question } from '../../domain/question.ts';
import { rowAt } from './labels-in-prose.ts';
import type { Naming, Recognised, Recogniser, RowRecogniser, Scene } from './naming.ts';
import { isOwner, KEYS, NOUNS, OPENING, ORDINALS, SOME, STATEMENTS, VERDICTS } from './naming-words.ts';
import type { OptionNames } from './option-names.ts';
import { type Piece, piecesOf } from './prose.ts';
import { bare, behindVerdict, smallInBrackets, together } from './recognise-bare.ts';
import { article, drive, ofAKind, owned, someOfThem } from './recognise-friends.ts';
import { heading } from './recognise-headings.ts';
import { looseNumber, looseSmall } from './recognise-loose.ts';
import { byNoun, inOneWord } from './recognise-nouns.ts';
import { byPlace } from './recognise-places.ts';

/** The first that knows what stands at a place has it. */
const OF_LABELS: readonly RowRecogniser[] = [
  drive,
  ofAKind,
  heading,
  article,
  smallInBrackets,
  bare,
  looseSmall,
  looseNumber,
];
/** Of what is no label by itself. */
const OF_WORDS: readonly Recogniser[] = [
  drive,
  owned,
  someOfThem,
  byPlace,
  byNoun,
  inOneWord,
  behindVerdict,
  article,
  together,
];

/** All that may name options, in the order of the text, none within another. Several ask for those of an option. */
export const namingsOf = once(findNamings);

function findNamings(scene: Scene): readonly Naming[] {
  const namings: Naming[] = [];
  for (let at = 0; at < scene.pieces.length; ) {
    const found = recognised(scene, at);
    if (found !== undefined) namings.push(found.naming);
    at = Math.max(at + 1, found?.next ?? 0);
  }
  return namings;
}

/** Words that a naming may start with; most words are none, and a text has hundreds. */
const STARTS: ReadonlySet<string> = new Set([
  ...NOUNS,
  ...STATEMENTS,
  ...VERDICTS,
  ...KEYS,
  ...SOME,
  ...ORDINALS.keys(),
]);

/** `BD`, `OptionB` */
const ONE_WORD = /^(?:[A-L]{2,5}$|option|answer|choice)/i;

/** Nothing that starts otherwise is recognised by anyone. */
function mayStart({ kind, text, word }: Piece): boolean {
  if (kind === 'break') return false;
  if (kind === 'sign') return OPENING.has(text);
  if (kind !== 'word' || text.length < 2 || !/^[A-Za-z]+$/.test(text)) return true;
  return STARTS.has(word) || isOwner(word) || ONE_WORD.test(text);
}

function recognised(scene: Scene, at: number): Recognised | undefined {
  const piece = scene.pieces[at];
  if (piece === undefined || !mayStart(piece)) return undefined;
  const row = rowAt(scene.pieces, at, scene.names);
  if (row === undefined) return firstOf(OF_WORDS, (recogniser) => recogniser(scene, at));
  return firstOf(OF_LABELS, (recogniser) => recogniser(scene, at, row));
}

function firstOf<R>(recognisers: readonly R[], ask: (recogniser: R) => Recognised | undefined): Recognised | undefined {
  for (const recogniser of recognisers) {
    const found = ask(recogniser);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Scenes of one question's texts. */
export function stageOf(question: Question, names: OptionNames): (markdown: string) => Scene {
  // Each option is read twice: as a text, and as what others may start with.
  const known = new Map<string, readonly Piece[]>();
  const read = (markdown: string): readonly Piece[] => {
    const pieces = known.get(markdown) ?? piecesOf(markdown);
    known.set(markdown, pieces);
    return pieces;
  };
  const starts = question.options
    .map(({ text }) => read(text))
    .map((pieces) => pieces.filter(isSaid).slice(0, MOST_WORDS).map(sameWord));
  const statements =
    /\bstatements?\b|\bafirma|\baussage|утвержд/i.test(question.plainStem) || ENUMERATED.test(question.stem);
  const key = answerKey(question);
  return (markdown) => {
    const pieces = read(markdown);
    return { pieces, names, key, statements, optionAt: (at) => optionStartingAt(pieces, at, starts) };
  };
}

/** A line that starts with the name of a statement. */
const ENUMERATED = /^[ \t>*-]{0,8}\(?(?:[A-La-l]|\d{1,2}|[IVX]{1,4})[.):]\s/m;

const MOST_WORDS = 8;
/** Words that have to agree, or all of a shorter option. */
const ENOUGH = 4;

const isSaid = ({ kind }: Piece): boolean => kind === 'word' || kind === 'number' || kind === 'code';
const sameWord = ({ text, word }: Piece): string => word || text.toLowerCase().replaceAll('`', '').trim();

/** Of several that start alike, the one that agrees for longest; none where two agree as long. */
function optionStartingAt(
  pieces: readonly Piece[],
  at: number,
  starts: readonly (readonly string[])[],
): OptionNumber | undefined {
  const words = pieces
    .slice(at, at + 3 * MOST_WORDS)
    .filter(isSaid)
    .map(sameWord);
  const agreed = starts.map((start) => {
    const differs = start.findIndex((word, index) => words[index] !== word);
    const length = differs === -1 ? start.length : differs;
    return length > 0 && length >= Math.min(ENOUGH, start.length) ? length : 0;
  });
  const best = Math.max(...agreed);
  const index = agreed.indexOf(best);
  return best === 0 || agreed.lastIndexOf(best) !== index ? undefined : optionNumber(index + 1);
}
