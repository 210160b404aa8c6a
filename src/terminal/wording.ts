import { answerKey, type OptionNumber } from '../domain/question.ts';
import type { Presented } from '../domain/session.ts';
import type { Interval } from '../domain/statistics.ts';
import { cleanLine } from '../markdown/clean.ts';
import { columnsOf } from './columns.ts';

/** Sentences that screens and plain mode share, so that both say the same. */

/** `Question 2 of 24 · aws, cognito`. */
export function headerText(presented: Presented, separator: string): string {
  const tags = presented.question.tags.map(cleanLine).join(', ');
  return [placeText(presented), ...(tags === '' ? [] : [tags]), ...stateWords(presented)].join(` ${separator} `);
}

/** Told where the question before comes back, which may look as it did. */
export const UNDONE = 'Undone: the question before is asked again.';

export const NOTHING_TO_UNDO = 'Nothing to undo: this is the first question.';

/** `Question 2 of 24`. */
export function placeText({ position, total, try: attempt }: Presented): string {
  return attempt === 1 ? `Question ${position} of ${total}` : `Again: question ${position} of ${total}`;
}

/** What is special about a question. */
export function stateWords({ marked, rekeyed, disputed }: Presented): readonly string[] {
  return [
    ...(marked ? ['marked'] : []),
    ...(rekeyed ? ['its key has changed'] : []),
    ...(disputed ? ['disputed'] : []),
  ];
}

/** `Question 2 of 65 · 1 hour 58 minutes left`: an exam names no tags, as they may give the answer away. */
export function examHeader({ position, total, marked }: Presented, left: string, separator: string): string {
  return [`Question ${position} of ${total}`, left, ...(marked ? ['flagged'] : [])].join(` ${separator} `);
}

/** `Score so far: 15 of 20 right (75 %), 12 to go.` */
export function scoreSoFar({ right, answered, left }: { right: number; answered: number; left: number }): string {
  return `Score so far: ${right} of ${answered} right${percent(right, answered)}, ${left} to go.`;
}

/** How many options are to be chosen: the key says, and the screen tells. */
export function toChoose({ question }: Presented): number {
  return answerKey(question).length;
}

/**
 * `Choose 2 · 1 of 2 chosen: 4`.
 *
 * @param chosen 0-based places on the screen
 */
export function choiceText(presented: Presented, chosen: ReadonlySet<number>, separator: string): string {
  const count = toChoose(presented);
  const numbers = [...chosen].sort((a, b) => a - b).map((shown) => shown + 1);
  const told = numbers.length === 0 ? '' : `: ${joined(numbers)}`;
  if (count === 1) return numbers.length === 0 ? 'Choose 1' : `Choose 1 ${separator} chosen${told}`;
  return `Choose ${count} ${separator} ${numbers.length} of ${count} chosen${told}`;
}

/**
 * What stays above the keys: how many options are to be chosen, which are, and what else is to be known, in the longest way that
 * fits, so that it never takes the line of the keys.
 *
 * @param more what is said behind it, in any case
 */
export function choiceLine(
  presented: Presented,
  chosen: ReadonlySet<number>,
  separator: string,
  more: readonly string[],
  width: number,
): string {
  const count = toChoose(presented);
  const joint = ` ${separator} `;
  const share = `${chosen.size} of ${count}`;
  const shorter = count === 1 ? ['Choose 1'] : [`Choose ${count}${joint}${share} chosen`, share];
  const ways = [choiceText(presented, chosen, separator), ...shorter].map((way) => [way, ...more].join(joint));
  return ways.find((way) => columnsOf(way) <= width) ?? ways.at(-1) ?? '';
}

/** Why an answer with another count is not taken. */
export function countRefused(presented: Presented, chosen: number): string {
  const count = toChoose(presented);
  if (count === 1 && chosen === 0) return 'Choose an option first.';
  return `${chosen} of ${count} chosen: choose ${count}.`;
}

/** `Right.` or `Wrong. The answer is 1 and 5.`, by the numbers on the screen. */
export function verdictText(presented: Presented, right: boolean): string {
  return right ? 'Right.' : `Wrong. The answer is ${joined(shownNumbers(presented, answerKey(presented.question)))}.`;
}

/** `You chose 1 and 4: 1 of 2 right, no partial credit.` */
export function chosenText(presented: Presented, chosen: readonly OptionNumber[]): string {
  const key = answerKey(presented.question);
  const yours = `You chose ${joined(shownNumbers(presented, chosen))}`;
  const hits = chosen.filter((number) => key.includes(number)).length;
  return key.length === 1 ? `${yours}.` : `${yours}: ${hits} of ${key.length} right, no partial credit.`;
}

/** The numbers on the screen of some options, ascending. */
export function shownNumbers({ order }: Presented, numbers: readonly OptionNumber[]): readonly number[] {
  return order.flatMap((number, index) => (numbers.includes(number) ? [index + 1] : []));
}

/** `1, 3 and 5`. */
export function joined(items: readonly (string | number)[]): string {
  const last = items.at(-1);
  if (items.length < 2 || last === undefined) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${last}`;
}

export function percent(right: number, of: number): string {
  return of === 0 ? '' : ` (${Math.round((100 * right) / of)} %)`;
}

/** `1 note`, `3 notes`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** `66 to 81 %`. */
export function intervalText([low, high]: Interval): string {
  return `${Math.round(100 * low)} to ${Math.round(100 * high)} %`;
}
