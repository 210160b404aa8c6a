import { BE, CLOSING, HEDGES, NOUNS, SPOKEN, VERDICTS } from './naming-words.ts';
import type { Piece } from './prose.ts';

/** What stands around a piece. */

export const wordAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.word ?? '';

/** Whether only signs stand before it on its line. */
export function opensLine(pieces: readonly Piece[], at: number): boolean {
  for (let index = at; index >= 0; index -= 1) {
    if (pieces[index]?.first) return true;
    if (pieces[index - 1]?.kind !== 'sign') return index === 0 || pieces[index - 1]?.kind === 'break';
  }
  return true;
}

export function opensSentence(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (before === undefined || before.kind === 'break' || pieces[at]?.first) return true;
  return before.kind === 'sign' && !/^[,&/%]$/.test(before.text);
}

/** Whether it is said from an index on that what is named is right or wrong: `is not the best answer`. */
export function judgedAt(pieces: readonly Piece[], at: number): boolean {
  let index = at;
  if (CLOSING.has(pieces[index]?.text ?? '')) index += 1;
  if (['both', 'all', 'alone'].includes(wordAt(pieces, index))) index += 1;
  const word = wordAt(pieces, index);
  if (VERDICTS.has(word)) return true;
  const modal = /^(?:would|could|might|will|must|should|cannot)$/.test(word);
  if (!BE.has(word) && !modal) return false;
  for (let hedge = index + 1; hedge < index + 7; hedge += 1) {
    const next = wordAt(pieces, hedge) || (pieces[hedge]?.text ?? '');
    if (VERDICTS.has(next) || (next === 'best' && NOUNS.has(wordAt(pieces, hedge + 1)))) return true;
    if (NOUNS.has(next)) return hedge > index + 1 || next.startsWith('distractor');
    if (!HEDGES.has(next) && !(modal && next === 'be')) return false;
  }
  return false;
}

/** Whether no noun follows that the name may belong to. */
export function endsName(pieces: readonly Piece[], at: number): boolean {
  const behind = pieces[at];
  if (behind === undefined || behind.first || behind.kind === 'break' || behind.kind === 'sign') return true;
  return SPOKEN.has(wordAt(pieces, at)) || VERDICTS.has(wordAt(pieces, at)) || behind.glued;
}

/** Whether nothing follows that what stands before it belongs to. */
export function endsPhrase(pieces: readonly Piece[], at: number): boolean {
  const behind = pieces[at];
  if (behind === undefined || behind.first || behind.kind === 'break') return true;
  return behind.kind === 'sign' ? behind.text !== '-' : SPOKEN.has(wordAt(pieces, at));
}
