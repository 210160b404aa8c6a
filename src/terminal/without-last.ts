import { graphemesOf } from './graphemes.ts';

/** A text without what a person takes for its last character. */
export function withoutLast(text: string): string {
  return graphemesOf(text).slice(0, -1).join('');
}
