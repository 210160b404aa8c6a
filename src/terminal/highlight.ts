import type { CodeLanguage } from './code-languages.ts';

/** What a piece of code is, as far as it is told by colour. */
export type CodeRole = 'keyword' | 'name' | 'string' | 'number' | 'comment';

export interface CodePiece {
  readonly text: string;
  readonly role: CodeRole | undefined;
}

/** Takes code apart, with nothing added or lost; undefined where that cannot be done, or would take too long. */
export type Highlight = (code: string, language: CodeLanguage) => readonly CodePiece[] | undefined;
