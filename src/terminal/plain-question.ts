import type { Presented } from '../domain/session.ts';
import { optionLines, stemLines } from './question-parts.ts';
import { PLAIN_THEME } from './theme.ts';
import type { Setting } from './typeset.ts';
import { headerText, toChoose } from './wording.ts';

/** The parts of a question in plain lines, for practice and exams alike. */

export const SETTING: Setting = { theme: PLAIN_THEME, width: undefined };

export function plainHeading(presented: Presented): readonly string[] {
  return [headerText(presented, '·'), ...stemLines(presented, SETTING)];
}

/** @param struck 0-based places on the screen */
export function plainOptions(presented: Presented, struck: readonly number[]): readonly string[] {
  return optionLines(presented, SETTING, (shown) => ({
    marker: '  ',
    note: struck.includes(shown) ? '(struck out)' : '',
    paint: (text) => text,
  })).flat();
}

/** The example names as many options as are wanted: `Choose 2 (e.g. 1 4)`. */
export function promptText(presented: Presented): string {
  const wanted = toChoose(presented);
  const example = presented.order
    .map((_number, shown) => shown + 1)
    .filter((shown) => shown === 1 || shown > presented.order.length - wanted + 1);
  return `Choose ${wanted} (e.g. ${example.slice(0, wanted).join(' ')})`;
}
