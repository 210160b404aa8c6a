import { type Diagnostic, diagnostic } from '../domain/diagnostic.ts';
import type { Place } from '../domain/question.ts';

const WORDS: ReadonlyMap<string, boolean> = new Map(
  Object.entries({ no: false, off: false, false: false, yes: true, on: true, true: true }),
);

/** Whether options may be shuffled, as a note says it: `no`, `off`, `false`; undefined for any other word. */
export function shuffleSwitch(word: string): boolean | undefined {
  return WORDS.get(word.trim().toLowerCase());
}

/** The field `shuffle` of the front matter; undefined where there is none. */
export function frontMatterShuffle(
  data: Readonly<Record<string, unknown>>,
  place: Place,
): { readonly shuffle: boolean | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const value = Object.hasOwn(data, 'shuffle') ? data['shuffle'] : null;
  if (value === null) return { shuffle: undefined, diagnostics: [] };
  const shuffle = typeof value === 'string' ? shuffleSwitch(value) : undefined;
  if (shuffle !== undefined) return { shuffle, diagnostics: [] };
  const message = 'Unexpected value in `shuffle`, expected `false`';
  const hint = 'Write `shuffle: false` to keep the order of the options, or leave it out.';
  return { shuffle, diagnostics: [diagnostic('front-matter', place, message, hint)] };
}
