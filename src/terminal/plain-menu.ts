import { foldTag } from '../domain/tag.ts';
import { cleanLine } from '../markdown/clean.ts';
import type { MenuLine } from './menu-screen.ts';
import type { Refused } from './parse-line.ts';
import { plainHelp } from './plain-help.ts';
import type { PlainTerminal } from './plain-terminal.ts';

/** Menus as numbered lines: what the menus on screens offer, chosen by typing. */

/**
 * Asks which of some actions to take; an empty line takes the first.
 *
 * @returns what was chosen; undefined where the input ends
 * @throws Interrupted on Ctrl-C and on a signal
 */
export async function chooseLine<Line extends MenuLine>(
  message: string,
  lines: readonly Line[],
  { say, ask, refuse }: PlainTerminal,
): Promise<Line | undefined> {
  say(message, '', ...numbered(lines.map(({ name }) => name)), '');
  for (;;) {
    const text = await ask(`Choose 1 to ${lines.length} (Enter takes 1): `);
    if (text === undefined) return undefined;
    const typed = text.trim().toLowerCase();
    const chosen = lineOf(typed, lines);
    if (chosen !== undefined) return chosen;
    if (typed === '?') {
      const keys = lines.map(({ key, name }, index) => [`${index + 1}, or ${key}`, name] as const);
      say(...plainHelp([...keys, ['Enter', 'take 1']]));
    } else refuse(noneOfThese(text, `type 1 to ${lines.length}.`));
  }
}

/** By its number, its letter, or the beginning of its words where no other line begins like that. */
function lineOf<Line extends MenuLine>(typed: string, lines: readonly Line[]): Line | undefined {
  if (typed === '') return lines[0];
  const named = lines.find(({ key }, index) => key === typed || String(index + 1) === typed);
  if (named !== undefined) return named;
  const [only, other] = typed.length < 2 ? [] : lines.filter(({ name }) => name.toLowerCase().startsWith(typed));
  return other === undefined ? only : undefined;
}

/**
 * Asks for one or more, by their numbers or by their values, which are compared as tags are.
 *
 * @returns 0-based places; `back` on `q`, `end` where the input ends
 * @throws Interrupted on Ctrl-C and on a signal
 */
export async function chooseLines(
  message: string,
  choices: readonly { readonly name: string; readonly value: string }[],
  { say, ask, refuse }: PlainTerminal,
): Promise<readonly number[] | 'back' | 'end'> {
  say(message, '', ...numbered(choices.map(({ name }) => name)), '');
  for (;;) {
    const text = await ask(`Choose one or more (e.g. ${choices.length > 1 ? '1 2' : '1'}): `);
    const typed = text?.trim();
    if (typed === undefined) return 'end';
    if (typed.toLowerCase() === 'q') return 'back';
    const chosen = partsOf(typed, choices).map((part) => takenBy(part, choices) ?? { unknown: part });
    const unknown = chosen.find((one) => typeof one !== 'number');
    if (typed === '?') {
      say(
        ...plainHelp([
          ['1 2', 'choose 1 and 2'],
          ['a name, or names with commas', 'choose these'],
          ['q', 'go back'],
        ]),
      );
    } else if (unknown !== undefined) refuse(noneOfThese(unknown.unknown, `type 1 to ${choices.length}, or names.`));
    else if (chosen.length === 0) refuse(refusal('None chosen: choose one or more.'));
    else return [...new Set(chosen.filter((one) => typeof one === 'number'))];
  }
}

/** A name may have blanks in it; commas stand between names. */
function partsOf(typed: string, choices: readonly { readonly value: string }[]): readonly string[] {
  const whole = typed.includes(',') || takenBy(typed, choices) !== undefined;
  return typed.split(whole ? /,/ : /\s+/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

function takenBy(part: string, choices: readonly { readonly value: string }[]): number | undefined {
  const place = /^\d{1,6}$/.test(part) ? Number(part) - 1 : -1;
  const at = choices[place] === undefined ? choices.findIndex(({ value }) => foldTag(value) === foldTag(part)) : place;
  return at < 0 ? undefined : at;
}

/** @returns false unless the person says yes; the end of the input is no */
export async function confirmLine(message: string, { say, ask, refuse }: PlainTerminal): Promise<boolean> {
  for (;;) {
    const text = await ask(`${message} Type yes or no (Enter takes no): `);
    const typed = text?.trim().toLowerCase() ?? 'no';
    if (['y', 'yes'].includes(typed)) return true;
    if (['', 'n', 'no', 'q'].includes(typed)) return false;
    if (typed === '?') {
      say(
        ...plainHelp([
          ['yes', 'do it'],
          ['no, or Enter', 'change nothing'],
        ]),
      );
    } else refuse(noneOfThese(text ?? '', 'type yes or no.'));
  }
}

function numbered(names: readonly string[]): readonly string[] {
  const digits = String(names.length).length;
  return names.map((name, index) => `  ${String(index + 1).padStart(digits)}. ${name}`);
}

function noneOfThese(typed: string, expected: string): Refused {
  return refusal(`\`${cleanLine(typed).trim().slice(0, 40)}\` is none of these: ${expected}`);
}

function refusal(reason: string): Refused {
  return { type: 'refused', reason, full: `${reason} ? lists the commands.` };
}
