import { answerKey, type OptionNumber, optionNumber, type Question } from '../../domain/question.ts';
import type { Naming, Recognised, Recogniser, Scene } from './naming.ts';
import type { OptionNames } from './option-names.ts';
import { type Piece, piecesOf } from './prose.ts';
import { bare, behindVerdict, smallInBrackets } from './recognise-bare.ts';
import { article, drive, ofAKind, owned, someOfThem } from './recognise-friends.ts';
import { heading } from './recognise-headings.ts';
import { looseNumber, looseSmall } from './recognise-loose.ts';
import { byNoun, inOneWord } from './recognise-nouns.ts';
import { byPlace } from './recognise-places.ts';

/** The first that knows what stands at a place has it. */
const RECOGNISERS: readonly Recogniser[] = [
  drive,
  owned,
  ofAKind,
  someOfThem,
  byPlace,
  byNoun,
  inOneWord,
  behindVerdict,
  heading,
  article,
  smallInBrackets,
  bare,
  looseSmall,
  looseNumber,
];

/** All that may name options, in the order of the text, none within another. */
export function namingsOf(scene: Scene): readonly Naming[] {
  const namings: Naming[] = [];
  for (let at = 0; at < scene.pieces.length; ) {
    const found = recognised(scene, at);
    if (found !== undefined) namings.push(found.naming);
    at = Math.max(at + 1, found?.next ?? 0);
  }
  return namings;
}

function recognised(scene: Scene, at: number): Recognised | undefined {
  for (const recogniser of RECOGNISERS) {
    const found = recogniser(scene, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Scenes of one question's texts. */
export function stageOf(
  question: Question,
  names: OptionNames,
  optionPieces: readonly (readonly Piece[])[],
): (markdown: string) => Scene {
  const starts = optionPieces.map((pieces) => pieces.filter(isSaid).slice(0, MOST_WORDS).map(sameWord));
  const statements =
    /\bstatements?\b|\bafirma|\baussage|утвержд/i.test(question.plainStem) || ENUMERATED.test(question.stem);
  const key = answerKey(question);
  return (markdown) => {
    const pieces = piecesOf(markdown);
    return { pieces, names, key, statements, optionAt: (at) => optionStartingAt(pieces, at, starts) };
  };
}

/** A line that starts with the name of a statement. */
const ENUMERATED = /^[ \t>*-]{0,8}\(?(?:[A-La-l]|\d{1,2}|[IVX]{1,4})[.):]\s/m;

const MOST_WORDS = 8;
/** Words that have to agree, or all of a shorter option. */
const ENOUGH = 4;

const isSaid = ({ kind }: Piece): boolean => kind === 'word' || kind === 'number' || kind === 'code';
const sameWord = ({ text }: Piece): string => text.toLowerCase().replace(/`/g, '').trim();

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
