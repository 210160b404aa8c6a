import { append } from '../domain/append.ts';
import { matchesIn } from '../markdown/matches.ts';
import { CYRILLIC_ENDING } from './lead-words.ts';

/**
 * Words by their first letter, in the order in which a pattern would try them. A pattern of as many words takes milliseconds to
 * compile, and that up to four times: for either kind of text as bytecode, and as native code.
 */
export type Words = ReadonlyMap<string, readonly Word[]>;

interface Word {
  readonly letters: string;
  /** One to three Cyrillic letters stand behind. */
  readonly inflected: boolean;
}

/** Letters that are another one to patterns that disregard case, but not to `toLowerCase`: it makes two of `İ`, which is only itself. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ...[...'ſϖᲀᲁᲂᲃᲄᲅᲆ'].map((letter, index) => [letter, 'sπвдосттъ'.charAt(index)] as const),
  ['İ', 'ɪ'],
]);

/**
 * A text of the same length in which letters of our words are the same if they are to a pattern with the flags `iu`, and which has
 * letters and blanks where the text has them.
 */
export function folded(text: string): string {
  const known = text.replace(/[ſϖᲀ-ᲆİ]/g, (letter) => FOLDED.get(letter) ?? letter);
  // What `Σ` becomes depends on the letters around it.
  return known.toLowerCase().replaceAll('ς', 'σ');
}

/** Letters of which one stands, endings of which one does, or a letter; and whether it may be missing. */
const PART = /(?:\[([^\]]{1,20})\]|\(\?:([^)]{1,20})\)|(.))(\?)?/gu;

/** `['antworten', 'antwort']` for `antwort(?:en)?`: what an alternative of a pattern stands for. */
function spelled(alternative: string): readonly string[] {
  if (!/[[(?]/.test(alternative)) return [alternative];
  let words: readonly string[] = [''];
  for (const [, letters, endings, letter = '', optional] of matchesIn(PART, alternative)) {
    const ways = [...(letters ?? endings?.split('|') ?? [letter]), ...(optional === undefined ? [] : [''])];
    words = words.flatMap((word) => ways.map((way) => word + way));
  }
  return words;
}

/** @param alternatives of patterns */
export function wordsOf(alternatives: readonly string[]): Words {
  const words = new Map<string, Word[]>();
  for (const alternative of alternatives) {
    const inflected = alternative.endsWith(CYRILLIC_ENDING);
    for (const letters of spelled(inflected ? alternative.slice(0, -CYRILLIC_ENDING.length) : alternative)) {
      const first = letters.charAt(0);
      const others = words.get(first);
      if (others === undefined) words.set(first, [{ letters, inflected }]);
      else others.push({ letters, inflected });
    }
  }
  return words;
}

const NONE: readonly number[] = [];

/**
 * Where words that start at an index end, that first which a pattern would try first.
 *
 * @param text as {@link folded}
 */
export function endsOf(words: Words, text: string, at: number): readonly number[] {
  const maybe = words.get(text.charAt(at));
  if (maybe === undefined) return NONE;
  const ends: number[] = [];
  for (let index = 0; index < maybe.length; index += 1) {
    const word = maybe[index];
    if (word === undefined || !text.startsWith(word.letters, at)) continue;
    const end = at + word.letters.length;
    if (word.inflected) append(ends, endingsAt(text, end));
    else ends.push(end);
  }
  return ends;
}

function endingsAt(text: string, at: number): readonly number[] {
  const length = /^[\u0430-\u045f]{0,3}/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
  return [3, 2, 1].filter((more) => more <= length).map((more) => at + more);
}

/** The length of the longest. */
export function longest(words: Words): number {
  return Math.max(...[...words.values()].flat().map(({ letters, inflected }) => letters.length + (inflected ? 3 : 0)));
}
