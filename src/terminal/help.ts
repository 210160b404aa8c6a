import { letterAt } from '../domain/labels.ts';
import type { Presented } from '../domain/session.ts';
import type { Hint } from './frame.ts';
import { pad } from './table.ts';
import { wrap } from './typeset.ts';
import { toChoose } from './wording.ts';

/** A key and what it does. */
export type KeyHelp = readonly [key: string, does: string];

const COMMON: readonly KeyHelp[] = [
  ['m', 'mark the question, or take the mark away'],
  ['u', 'undo the answer before'],
  ['o', 'open the first link of the explanation'],
  ['v', 'view where the question stands in your notes'],
  ['q', 'quit; what you answered counts'],
];

export function askHelp(presented: Presented): readonly KeyHelp[] {
  const last = presented.order.length;
  const several = toChoose(presented) > 1;
  return [
    [
      `1-${Math.min(9, last)}, a-${letterAt(last - 1)}`,
      several ? 'tick an option, or take it back' : 'choose an option',
    ],
    ['up, down', several ? 'move' : 'move and choose'],
    ['space', several ? 'tick the option under the cursor' : 'choose the option under the cursor'],
    ['Enter', 'submit'],
    ['PgUp, PgDn', 'scroll'],
    ['s', 'skip'],
    ['x', 'strike the option under the cursor out'],
    ['w', 'say how sure you are: sure, unsure, guess'],
    ...COMMON,
  ];
}

export function feedbackHelp(): readonly KeyHelp[] {
  return [['Enter', 'next question'], ['up, down', 'scroll'], ['PgUp, PgDn', 'scroll by pages'], ...COMMON];
}

export const HELP_HINTS: readonly Hint[] = [
  { key: 'any key', does: 'goes back' },
  { key: 'PgDn', does: 'scrolls' },
];

/** In two columns, the second with hanging indentation. */
export function helpLines(keys: readonly KeyHelp[], width: number): readonly string[] {
  const column = Math.max(...keys.map(([key]) => key.length)) + 2;
  return keys.flatMap(([key, does]) =>
    wrap(does, Math.max(1, width - column)).map((line, index) => `${pad(index === 0 ? key : '', column)}${line}`),
  );
}
