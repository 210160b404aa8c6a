import { rowAt } from './labels-in-prose.ts';
import { opensSentence, type Recogniser, type Scene, spanned, wordAt } from './naming.ts';
import { BE, isOwner, KINDS, NOUNS, SPOKEN, STATEMENTS, VERDICTS } from './naming-words.ts';
import type { Piece } from './prose.ts';

/** `Plan B`, `zones A and B`: the letters are names of something else. */
export const owned: Recogniser = (scene, at) => {
  const piece = scene.pieces[at];
  if (piece?.kind !== 'word' || !isOwner(piece.text)) return undefined;
  const row = rowAt(scene.pieces, at + 1, scene.names);
  return row?.style === 'capital' ? spanned(scene, at, row.next, 'friend') : undefined;
};

/** `B cells`, `A/B test`, `A or AAAA record`, `C:\`. */
export const ofAKind: Recogniser = (scene, at) => {
  const row = rowAt(scene.pieces, at, scene.names);
  if (row?.style !== 'capital') return undefined;
  const behind = wordAt(scene.pieces, row.next);
  const joined = /^(?:and|or)$/.test(behind) && KINDS.has(wordAt(scene.pieces, row.next + 1));
  return KINDS.has(behind) || joined ? spanned(scene, at, row.next + 1, 'friend') : undefined;
};

const DRIVE = /^[A-L]$/;

export const drive: Recogniser = (scene, at) => {
  const [letter, colon, slash] = scene.pieces.slice(at, at + 3);
  const isDrive = DRIVE.test(letter?.text ?? '') && colon?.text === ':' && slash?.text === '\\' && slash.glued;
  return isDrive ? spanned(scene, at, at + 3, 'friend') : undefined;
};

/** A capital letter that is a word of its own at the start of a sentence: an article, a preposition. */
export const article: Recogniser = (scene, at) => {
  const { pieces } = scene;
  if (!isArticle(pieces, at)) return undefined;
  // `A decouples`: what a thing does, or many things.
  const verb = /[^suix]s$/.test(pieces[at + 1]?.text ?? '') && /^\p{Ll}/u.test(pieces[at + 1]?.text ?? '');
  return spanned(scene, at, at + 1, verb ? 'ambiguous' : 'friend');
};

export function isArticle(pieces: readonly Piece[], at: number): boolean {
  const [piece, behind] = [pieces[at], pieces[at + 1]];
  if (piece?.kind !== 'word' || behind === undefined || behind.kind === 'break' || behind.glued) return false;
  if (/^[ABCЕОУИКА-ВС]$/u.test(piece.text) && /^\p{sc=Cyrillic}{2}/u.test(behind.text)) {
    return opensSentence(pieces, at) && !VERDICTS.has(behind.text);
  }
  if (piece.text !== 'A') return false;
  if (behind.kind === 'sign') return /^["“«‘(]$/.test(behind.text) && opensSentence(pieces, at);
  const small = behind.text.toLowerCase();
  if (behind.kind === 'word' && (SPOKEN.has(small) || VERDICTS.has(small) || BE.has(small))) return false;
  return opensSentence(pieces, at) || (behind.kind === 'word' && /^\p{Lu}\p{L}/u.test(behind.text));
}

const SOME = /^(?:all|none|both|neither|either|any|each|every|some|one|two|three|most|the|these|those|other|others)$/;
const WHICH =
  /^(?:of|the|these|those|other|above|remaining|listed|given|following|two|three|four|wrong|incorrect|correct|right|false|available|possible)$/;
const ALONE = /^(?:above|them|these|those)$/;

/** `all of the above`, `both options`, `the other answers`: true in whatever order the options stand. */
export const someOfThem: Recogniser = (scene, at) => {
  const { pieces } = scene;
  const first = wordAt(pieces, at);
  if (!SOME.test(first)) return undefined;
  let next = at + 1;
  while (next < at + 6 && WHICH.test(wordAt(pieces, next))) next += 1;
  const noun = wordAt(pieces, next);
  const isNoun = noun.endsWith('s') && (NOUNS.has(noun) || STATEMENTS.has(noun));
  if (isNoun) {
    if (first === 'the' && next === at + 1) return undefined;
    if (rowAt(pieces, next + 1, scene.names) !== undefined) return undefined;
    return spanned(scene, at, next + 1, 'friend');
  }
  if (/^(?:the|these|those|others?)$/.test(first)) return undefined;
  if (noun === 'them' && wordAt(pieces, next - 1) === 'of') return spanned(scene, at, next + 1, 'friend');
  const last = wordAt(pieces, next - 1);
  return next > at + 2 && ALONE.test(last) && !isThing(scene, next) ? spanned(scene, at, next, 'friend') : undefined;
};

/** Whether a word goes on with what stood before it: `none of the above option`. */
function isThing({ pieces }: Scene, at: number): boolean {
  return NOUNS.has(wordAt(pieces, at));
}
