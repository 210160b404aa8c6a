import { endsName, judgedAt, wordAt } from './around.ts';
import { type LabelRow, rowAt } from './labels-in-prose.ts';
import { namedRow, type Recogniser, type Scene, spanned } from './naming.ts';
import { COPULAS, CORRECT_BEHIND, DASHES, NOUNS, STATEMENTS, UNITS, UNSPACED_NOUN } from './naming-words.ts';
import { styleOf } from './option-names.ts';
import type { Piece } from './prose.ts';
import { isOfAKind } from './recognise-friends.ts';

const ENGLISH = /^(?:options?|answers?|choices?|alternatives?|distractors?|letters?|statements?)$/;
const FILLER = /^(?:not|also|therefore|both|either|clearly|definitely|indeed|thus)$/;

/** `option B`, `answers 2 and 3`, `the correct answer is B`, `选项B`. */
export const byNoun: Recogniser = (scene, at) => {
  const { pieces, names } = scene;
  const noun = wordAt(pieces, at);
  const statement = STATEMENTS.has(noun);
  if (!NOUNS.has(noun) && !statement && !UNSPACED_NOUN.test(noun)) return undefined;
  let next = at + 1;
  // `option(s)`
  if (pieces[next]?.text === '(' && pieces[next]?.glued && wordAt(pieces, next + 1) === 's') next += 3;
  if (CORRECT_BEHIND.has(wordAt(pieces, next))) next += 1;
  let direct = true;
  const link = pieces[next];
  if (
    link !== undefined &&
    (COPULAS.has(wordAt(pieces, next)) || /^[:=：]$/.test(link.text) || (DASHES.has(link.text) && !link.glued))
  ) {
    direct = false;
    next += 1;
    while (FILLER.test(wordAt(pieces, next))) next += 1;
  }
  if (/^(?:#|№)$/.test(pieces[next]?.text ?? '')) next += 1;
  else if (/^(?:no|nr|number)$/.test(wordAt(pieces, next)) && pieces[next + 1]?.text === '.') next += 2;
  const row = rowAt(pieces, next, names);
  if (row === undefined) return isUnreadable(scene, next) ? spanned(scene, at, next + 1, 'doubt') : undefined;
  if (isOfAKind(pieces, row.next)) return spanned(scene, at, row.next, 'friend');
  if (pieces[next]?.first && direct) return undefined;
  const unknown = row.labels.some(({ number }) => number === undefined);
  if (unknown && row.style === 'number' && !direct) return spanned(scene, at, row.next, 'friend');
  if (row.style === 'small' && !isSmallName(pieces, row)) {
    if (row.labels[0]?.piece.text !== 'a') return spanned(scene, at, row.next, 'doubt');
    // `a resposta correta é a alternativa B`
    return NOUNS.has(wordAt(pieces, row.next)) ? spanned(scene, at, row.next, 'friend') : undefined;
  }
  if (row.style === 'number' && (UNITS.has(wordAt(pieces, row.next)) || pieces[row.next]?.text === '%'))
    return undefined;
  if (!direct && !endsName(pieces, row.next)) return spanned(scene, at, row.next, 'doubt');
  const goesOn = wordAt(pieces, row.next) === 'of';
  const unsure = goesOn || (statement && scene.statements) || (row.ranges.size > 0 && !ENGLISH.test(noun));
  // The letter A may be one of the alphabet.
  const letter = LETTER.test(noun) && !judgedAt(pieces, row.next);
  return namedRow(scene, at, row, unsure ? 'doubt' : letter ? 'likely' : 'sure', false);
};

const LETTER = /^(?:letters?|letras?)$/;

/** A name that cannot be written otherwise: set as code, `BD`, `-B`. */
function isUnreadable(scene: Scene, at: number): boolean {
  const [piece, behind] = [scene.pieces[at], scene.pieces[at + 1]];
  if (piece?.kind === 'code') return /^`+ ?(?:[A-La-l]|\d{1,2}) ?`+$/.test(piece.text);
  if (isTogether(scene, piece?.text ?? '')) return true;
  return piece?.glued === true && DASHES.has(piece.text) && behind?.glued === true && styleOf(behind) !== undefined;
}

/** `OptionB`, `Option_2` */
export const inOneWord: Recogniser = (scene, at) => {
  const word = scene.pieces[at]?.kind === 'word' ? (scene.pieces[at]?.text ?? '') : '';
  return /^(?:option|answer|choice)_?(?:[A-L]|\d{1,2})$/i.test(word) && !NOUNS.has(word.toLowerCase())
    ? spanned(scene, at, at + 1, 'doubt')
    : undefined;
};

/** Whether small letters are names and no words: `option b is`, `answer (c)`, `options a and c`. */
function isSmallName(pieces: readonly Piece[], { labels, next }: LabelRow): boolean {
  return labels.length > 1 || labels.some(({ bracketed }) => bracketed) || endsName(pieces, next);
}

/** Letters that stand together: `BD`. */
const TOGETHER = /^[A-L]{2,5}$/;

export function isTogether({ names }: Scene, word: string): boolean {
  return TOGETHER.test(word) && [...word].every((letter) => names.numberOf('capital', letter) !== undefined);
}
