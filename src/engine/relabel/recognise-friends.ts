import { endsPhrase, opensSentence, wordAt } from './around.ts';
import { isEnglish } from './english.ts';
import { rowAt } from './labels-in-prose.ts';
import { type Recogniser, type RowRecogniser, type Scene, spanned } from './naming.ts';
import { COPULAS, isOwner, KINDS, NOUNS, SOME, SPOKEN, STATEMENTS, VERDICTS, wordSet } from './naming-words.ts';
import type { Piece } from './prose.ts';

/** `Plan B`, `zones A and B`: the letters are names of something else. */
export const owned: Recogniser = (scene, at) => {
  const piece = scene.pieces[at];
  if (piece?.kind !== 'word' || !isOwner(piece.text)) return undefined;
  const row = rowAt(scene.pieces, at + 1, scene.names);
  return row?.style === 'capital' ? spanned(scene, at, row.next, 'friend') : undefined;
};

/** `B cells`, `A/B test`, `A or AAAA record`, `C:\`. */
export const ofAKind: RowRecogniser = (scene, at, row) => {
  if (row.style !== 'capital' || !isOfAKind(scene.pieces, row.next)) return undefined;
  return spanned(scene, at, row.next + 1, 'friend');
};

/** Whether letters before an index are of a kind that is named there. */
export function isOfAKind(pieces: readonly Piece[], at: number): boolean {
  const behind = wordAt(pieces, at);
  return KINDS.has(behind) || (/^(?:and|or)$/.test(behind) && KINDS.has(wordAt(pieces, at + 1)));
}

const DRIVE = /^[A-L]$/;

export const drive: Recogniser = (scene, at) => {
  const [letter, colon, slash] = scene.pieces.slice(at, at + 3);
  const isDrive = DRIVE.test(letter?.text ?? '') && colon?.text === ':' && slash?.text === '\\' && slash.glued;
  return isDrive ? spanned(scene, at, at + 3, 'friend') : undefined;
};

/** A capital letter that is a word of its own at the start of a sentence: an article, a preposition. */
export const article: Recogniser = (scene, at) => {
  const kind = articleAt(scene.pieces, at);
  if (kind === undefined) return undefined;
  // `A user pool`, where that is the first option: it may be a name with its text.
  const own = scene.optionAt(at + 1);
  const named = own !== undefined && own === scene.names.numberOf('capital', scene.pieces[at]?.text ?? '');
  // No article stands before a vowel.
  const vowel = /^[aeio]/i.test(scene.pieces[at + 1]?.text ?? '');
  return spanned(scene, at, at + 1, kind === 'friend' && named ? (vowel ? 'doubt' : 'ambiguous') : kind);
};

export function isArticle(pieces: readonly Piece[], at: number): boolean {
  return articleAt(pieces, at) !== undefined;
}

/** Verbs that no noun looks like. */
const VERBS: ReadonlySet<string> = wordSet(
  `is are was were isn aren wasn weren does doesn did didn has hasn had cannot could couldn would wouldn should shouldn won
  and or but nor because since although though while whereas fails needs requires supports uses allows lacks costs
  describes refers provides gives makes says only also ist sind war beschreibt es son são est sont sono`,
);
/** Nouns that look like verbs: `A support plan`. */
const NOUNS_TOO: ReadonlySet<string> = wordSet('use cost support work works scale need means mean add can');

function articleAt(pieces: readonly Piece[], at: number): 'friend' | 'ambiguous' | 'doubt' | undefined {
  const [piece, behind] = [pieces[at], pieces[at + 1]];
  if (piece?.kind !== 'word' || behind === undefined || behind.kind === 'break' || behind.glued) return undefined;
  const opens = opensSentence(pieces, at);
  if (isCyrillic(behind.text) && /^[ABCЕОУИКА-ВС]$/u.test(piece.text)) {
    return opens && !VERDICTS.has(behind.text) ? 'friend' : undefined;
  }
  if (piece.text !== 'A') return undefined;
  if (behind.kind === 'sign') return /^["“«‘]$/.test(behind.text) && opens ? 'friend' : undefined;
  const small = behind.text.toLowerCase();
  if (behind.kind !== 'word') return opens ? 'friend' : undefined;
  if (!opens) return /^\p{Lu}\p{L}/u.test(behind.text) ? 'friend' : undefined;
  if (VERBS.has(small)) return undefined;
  // `A correct answer`
  if (VERDICTS.has(small)) return endsPhrase(pieces, at + 2) ? undefined : 'friend';
  if (NOUNS_TOO.has(small)) return 'ambiguous';
  if (SPOKEN.has(small)) return 'doubt';
  // `A decouples`: what a thing does, or many things.
  return small.endsWith('s') && /^\p{Ll}.*[^suix]s$/u.test(behind.text) ? 'ambiguous' : 'friend';
}

function isCyrillic(text: string): boolean {
  // Most texts are English, and to get the pattern ready takes a while.
  return !isEnglish(text) && /^\p{sc=Cyrillic}{2}/u.test(text);
}

const WHICH =
  /^(?:of|the|these|those|other|above|remaining|listed|given|following|two|three|four|wrong|incorrect|correct|right|false|available|possible)$/;
/** Says which of them, by place. */
const PLACED =
  /^(?:top|topmost|uppermost|bottom|upper|lower|penultimate|first|last|next|previous|preceding|middle|final|initial)$/;
const EXCEPTING = /^(?:except|excepting|excluding|but|besides|apart)$/;
const ALONE = /^(?:above|them|these|those)$/;

/** `all of the above`, `both options`, `the other answers`: true in whatever order the options stand. */
export const someOfThem: Recogniser = (scene, at) => {
  const { pieces } = scene;
  const first = wordAt(pieces, at);
  if (!SOME.has(first) || PLACED.test(wordAt(pieces, at - 1))) return undefined;
  let next = at + 1;
  while (next < at + 6 && WHICH.test(wordAt(pieces, next))) next += 1;
  const noun = wordAt(pieces, next);
  const isNoun = noun.endsWith('s') && (NOUNS.has(noun) || STATEMENTS.has(noun));
  if (isNoun) {
    if (first === 'the' && next === at + 1) return undefined;
    const linked = COPULAS.has(wordAt(pieces, next + 1)) || pieces[next + 1]?.text === ':';
    if (rowAt(pieces, next + (linked ? 2 : 1), scene.names) !== undefined) return undefined;
    // `the two options in the middle`
    if (wordAt(pieces, next + 2) === 'the' && PLACED.test(wordAt(pieces, next + 3))) return undefined;
    return spanned(scene, at, next + 1, 'friend');
  }
  if (/^(?:the|these|those|others?)$/.test(first)) return undefined;
  if (noun === 'them' && wordAt(pieces, next - 1) === 'of') return spanned(scene, at, next + 1, 'friend');
  const last = wordAt(pieces, next - 1);
  // `all of the above except the first`
  if (last === 'above' && EXCEPTING.test(wordAt(pieces, pieces[next]?.text === ',' ? next + 1 : next)))
    return undefined;
  return next > at + 2 && ALONE.test(last) && !isThing(scene, next) ? spanned(scene, at, next, 'friend') : undefined;
};

/** Whether a word goes on with what stood before it: `none of the above option`. */
function isThing({ pieces }: Scene, at: number): boolean {
  return NOUNS.has(wordAt(pieces, at));
}
