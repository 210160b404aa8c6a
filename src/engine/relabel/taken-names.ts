import { isEnglish } from './english.ts';
import type { Scene } from './naming.ts';
import { styleOf } from './option-names.ts';
import { isArticle } from './recognise-friends.ts';

/** What programs in C are spoken of with, and in notes that compare languages. */
const PROGRAMS =
  /\bC(?:\+\+|#)|\bprintf\b|\bmalloc\b|#include|\bgcc\b|\bpointers?\b|\bcompilers?\b|\bPython\b|\bJava\b|\bRust\b|\bprogramming\b/;

/** Looked for first: to get the pattern ready takes longer than to read a question. */
const IN_PROGRAMS: readonly string[] = [
  'C++',
  'C#',
  'printf',
  'malloc',
  '#include',
  'gcc',
  'pointer',
  'compiler',
  'Python',
  'Java',
  'Rust',
  'programming',
];

export function mayBeLanguage(text: string): boolean {
  return IN_PROGRAMS.some((word) => text.includes(word)) && PROGRAMS.test(text);
}

/** Letters and numbers that stand for something of their own in a text, code included: no naming by them is sure. */
export function takenIn({ pieces }: Scene, taken: Set<string>): void {
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'code') {
      const alone = isEnglish(piece.text)
        ? /(?<!\w)(?:[A-L]|\d{1,2})(?!\w)/g
        : /(?<![\p{L}\p{N}_])(?:[A-L]|\d{1,2})(?![\p{L}\p{N}_])/gu;
      for (const [name] of piece.text.matchAll(alone)) taken.add(name);
      // What a language is called, that its code does not say.
      if (/^(?:`{3,}|~{3,})[ \t]{0,4}c(?:pp)?\s/i.test(piece.text)) taken.add('C');
    } else {
      const style = styleOf(piece);
      if (style === 'number' || (style === 'capital' && !isArticle(pieces, at))) taken.add(piece.text);
    }
  }
}
