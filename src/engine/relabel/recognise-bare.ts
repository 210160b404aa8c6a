import { endsName, judgedAt, opensLine, opensSentence, wordAt } from './around.ts';
import { isPossessive, rowAt } from './labels-in-prose.ts';
import { namedRow, type Recogniser, type RowRecogniser, type Scene, spanned } from './naming.ts';
import { COPULAS, DASHES, KEYS, VERDICTS } from './naming-words.ts';
import type { Piece } from './prose.ts';
import { isTogether } from './recognise-nouns.ts';

/** `Correct: B`, `Incorrect - A, C`. */
export const behindVerdict: Recogniser = (scene, at) => {
  const { pieces, names } = scene;
  const word = wordAt(pieces, at);
  if ((!VERDICTS.has(word) && !KEYS.has(word)) || !opensLine(pieces, at)) return undefined;
  const link = pieces[at + 1]?.text ?? '';
  if (link !== ':' && !DASHES.has(link)) return undefined;
  const row = rowAt(pieces, at + 2, names);
  if (row?.style !== 'capital') return undefined;
  const behind = pieces[row.next];
  const closed = behind === undefined || behind.first || behind.kind === 'break' || behind.kind === 'sign';
  return closed ? namedRow(scene, at, row, 'sure', true) : undefined;
};

const JOINED = /^(?:neither|both|either|only|nor|than|unlike|except|not)$/;
/** What is said of an option rather than of what a letter stands for: `B is cheaper`. */
const COMPARED = /^(?:not|also|only|too|more|less|out|better|worse|\w{3,12}er)$/;
const CONNECTIVE = /^(?:and|or|but|so|thus|hence|therefore|because|since|as|that|only|both|while|whereas|why)$/;
/** What gives a letter a meaning of its own: `where B is the field`, `from A to B`. */
const SUPPOSED = /^(?:if|when|where|let|whether|assume|suppose|given|say|from|between|call|called|named)$/;
/** `B is correct`, `A, C, and D are wrong`, `neither A nor C`. */
export const bare: RowRecogniser = (scene, at, row) => {
  const { pieces, names } = scene;
  if (row.style === 'small') return undefined;
  const judged = judgedAt(pieces, row.next);
  if (row.style === 'number') {
    const before = wordAt(pieces, at - 1);
    if (!judged || row.labels.some(({ number }) => number === undefined)) return undefined;
    if (/^(?:numbers?|items?|points?|lines?)$/.test(before)) return spanned(scene, at, row.next, 'doubt');
    if (!opensSentence(pieces, at) && !CONNECTIVE.test(before)) return undefined;
    // Where options have letters, numbers may be of anything else.
    return namedRow(scene, at, row, names.numbered ? 'sure' : 'doubt', true);
  }
  if (row.labels.every(({ number }) => number === undefined) || pieces[at]?.text === 'I') return undefined;
  const before = wordAt(pieces, at - 1);
  if (SUPPOSED.test(before) || isTied(pieces, at)) return spanned(scene, at, row.next, 'doubt');
  if (judged) return namedRow(scene, at, row, 'sure', true);
  if (/^in C$/.test(`${before} ${pieces[at]?.text}`)) return spanned(scene, at, row.next, 'ambiguous');
  const defined =
    row.labels.length === 1 &&
    !JOINED.test(before) &&
    COPULAS.has(wordAt(pieces, row.next)) &&
    !COMPARED.test(wordAt(pieces, row.next + 1));
  const spoken = JOINED.test(before) || endsName(pieces, row.next) || isPossessive(pieces, row.next);
  return namedRow(scene, at, row, spoken && !defined && before !== 'in' ? 'likely' : 'doubt', true);
};

/** `BD is correct` */
export const together: Recogniser = (scene, at) => {
  const { pieces } = scene;
  return isTogether(scene, pieces[at]?.text ?? '') && (isAnswer(scene, at) || judgedAt(pieces, at + 1))
    ? spanned(scene, at, at + 1, 'doubt')
    : undefined;
};

/** `I vote for BD`: what stands for something else is hardly in the order of the letters, or that of the key. */
function isAnswer({ pieces, names, key }: Scene, at: number): boolean {
  const letters = [...(pieces[at]?.text ?? '')];
  const numbers = letters.map((letter) => names.numberOf('capital', letter) ?? 0);
  const ascend = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  return ascend && (numbers.length > 2 || numbers.join() === key.join());
}

/** Touches a word of a script without blanks that it may be a part of: `プランA`. */
function isTied(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return (
    pieces[at]?.glued === true && before?.kind === 'word' && !/[はがをとやも和或与及选選是为為即]$/.test(before.text)
  );
}

/** `(b) and (d) are correct` */
export const smallInBrackets: RowRecogniser = (scene, at, row) => {
  if (row.style !== 'small' || !row.labels.every(({ bracketed }) => bracketed)) return undefined;
  return judgedAt(scene.pieces, row.next) ? namedRow(scene, at, row, 'sure', false) : undefined;
};
