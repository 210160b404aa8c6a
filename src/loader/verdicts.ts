import type { Span } from '../markdown/tree.ts';

const STRESS = '(?:\\*\\*|__|[*_])?';
const WORD = '(?:correct|right)(?:\\sanswer)?';
/** `C) text ✅`, `C) text ✓ **CORRECT**`, `C) text **(Correct)**`, and `A) text ❌` beside them: drills on TypeScript and on Playwright, a quiz on C. */
const VERDICT = new RegExp(
  `(?<!\\s)\\s*${STRESS}(?:(?<right>(?:✅|✔\\ufe0f?|✓|☑\\ufe0f?)(?:\\s*${STRESS}\\(?${WORD}[!.]?\\)?)?|\\(${WORD}\\))|(?<wrong>(?:❌|✗|✘|✖\\ufe0f?)(?:\\s*${STRESS}\\(?(?:incorrect|wrong)[!.]?\\)?)?))${STRESS}\\s*$`,
  'iu',
);

/** Each has one of these. */
const MAY_JUDGE = /[✅✔✓☑❌✗✘✖]|\((?:correct|right)/iu;

export interface Verdict extends Span {
  readonly right: boolean;
}

/** What the end of an option's text says of it; the span is to be cut from the text. */
export function verdictAt(source: string, from: number, to: number): Verdict | undefined {
  const text = source.slice(from, to);
  const found = MAY_JUDGE.test(text) ? VERDICT.exec(text) : null;
  if (found === null || found.index === 0) return undefined;
  return { right: found.groups?.['right'] !== undefined, start: from + found.index, end: to };
}
