import { MOST_OPTIONS } from './question.ts';

const LETTERS = 'abcdefghijkl';

/** The letter that chooses the option shown at a 0-based place. */
export function letterAt(index: number): string {
  return LETTERS[index] ?? '';
}

/** 0-based place of the option that a letter or a number chooses; undefined when it can be none. */
export function placeOf(word: string): number | undefined {
  if (/^[a-l]$/i.test(word)) return LETTERS.indexOf(word.toLowerCase());
  const number = /^\d{1,2}$/.test(word) ? Number(word) : 0;
  return number >= 1 && number <= MOST_OPTIONS ? number - 1 : undefined;
}
