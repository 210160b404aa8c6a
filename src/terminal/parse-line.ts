import { letterAt, placeOf } from '../domain/labels.ts';
import { cleanLine } from '../markdown/clean.ts';

const COMMANDS = ['s', 'm', 'u', 'o', 'v', 'w', 'q', '?'] as const;
export type CommandKey = (typeof COMMANDS)[number];

/** One line of plain mode. Options are 0-based places on the screen, ascending. */
export type Line =
  | { readonly type: 'chosen'; readonly shown: readonly number[] }
  | { readonly type: 'command'; readonly key: CommandKey }
  | { readonly type: 'strike'; readonly shown: number }
  | { readonly type: 'refused'; readonly reason: string };

/**
 * Reads numbers or letters in any order, separated by blanks or commas, or exactly one command.
 *
 * @param options how many are offered
 * @param wanted how many are to be chosen
 */
export function parseLine(line: string, options: number, wanted: number): Line {
  const words = line.split(/[\s,]+/).filter((word) => word !== '');
  const [first = '', second] = words.map((word) => word.toLowerCase());
  const command = COMMANDS.find((key) => key === first);
  if (command !== undefined && words.length === 1) return { type: 'command', key: command };
  if (first === 'x' && words.length === 2) {
    const shown = placeOf(second ?? '');
    return shown !== undefined && shown < options ? { type: 'strike', shown } : refused(second ?? '', options);
  }
  if (first === 'x') return { type: 'refused', reason: 'Name the option to strike out, such as x 2.' };
  return chosenLine(words, options, wanted);
}

function chosenLine(words: readonly string[], options: number, wanted: number): Line {
  const shown = new Set<number>();
  for (const word of words) {
    const place = placeOf(word);
    if (place === undefined || place >= options) return refused(word, options);
    if (shown.has(place)) return { type: 'refused', reason: `${place + 1} is named twice: name each option once.` };
    shown.add(place);
  }
  if (shown.size !== wanted) return { type: 'refused', reason: `${shown.size} of ${wanted} chosen: choose ${wanted}.` };
  return { type: 'chosen', shown: [...shown].sort((a, b) => a - b) };
}

function refused(word: string, options: number): Line {
  const hint =
    word.length > 1 && /^[a-l]+$/i.test(word)
      ? ` Separate with blanks: ${[...word].join(' ')}.`
      : ' ? lists the commands.';
  return {
    type: 'refused',
    reason: `\`${cleanLine(word).slice(0, 40)}\` is no option: 1 to ${options}, or a to ${letterAt(options - 1)}, are offered.${hint}`,
  };
}
