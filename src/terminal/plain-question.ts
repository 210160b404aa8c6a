import type { Presented } from '../domain/session.ts';
import { optionLines, stemLines } from './question-parts.ts';
import { PLAIN_THEME } from './theme.ts';
import type { Setting } from './typeset.ts';
import { headerText, toChoose } from './wording.ts';

/** The parts of a question in plain lines, for practice and exams alike. */

export const SETTING: Setting = { theme: PLAIN_THEME, width: undefined };

export function plainHeading(presented: Presented, separator: string): readonly string[] {
  return [headerText(presented, separator), ...stemLines(presented, SETTING)];
}

/** @param struck 0-based places on the screen */
export function plainOptions(presented: Presented, struck: ReadonlySet<number> = new Set()): readonly string[] {
  return optionLines(presented, SETTING, (shown) => ({
    marker: '  ',
    note: struck.has(shown) ? '(struck out)' : '',
    paint: (text) => text,
  })).flat();
}

/** `Choose 2 (e.g. 1 4)`. */
export function promptText(presented: Presented): string {
  const example = exampleOf(presented).map((shown) => shown + 1);
  return `Choose ${toChoose(presented)} (e.g. ${example.join(' ')})`;
}

/** As many options as are wanted: the first and the last ones, as 0-based places on the screen. */
export function exampleOf(presented: Presented): readonly number[] {
  const wanted = toChoose(presented);
  const first = presented.order.length - wanted + 1;
  return presented.order.flatMap((_number, shown) => (shown === 0 || shown >= first ? [shown] : [])).slice(0, wanted);
}
