import { letterAt, placeOf } from '../domain/labels.ts';
import { cleanLine } from '../markdown/clean.ts';

const COMMANDS = ['s', 'm', 'u', 'o', 'v', 'w', 'q', '?'] as const;
export type CommandKey = (typeof COMMANDS)[number];

/** What the map of an exam takes beside a number. */
const MAP_WORDS = ['next', 'prev', 'map', 'submit', 'time', 'm', 'u', 'q', '?'] as const;
export type MapWord = (typeof MAP_WORDS)[number];

/** What a question of an exam takes beside a choice; some are only told that they come later. */
const EXAM_WORDS = [...MAP_WORDS, 's', 'o', 'v', 'w', '!'] as const;
export type ExamWord = (typeof EXAM_WORDS)[number];

/** The keys that do the same on screens. */
const SCREEN_KEYS: ReadonlyMap<string, string> = new Map([
  ['n', 'next'],
  ['p', 'prev'],
  ['r', 'map'],
]);

/** Why a line is not taken. */
export interface Refused {
  readonly type: 'refused';
  readonly reason: string;
  /** The reason with all that would work: heard once, it need not be heard again. */
  readonly full: string;
}

/** Options are 0-based places on the screen, ascending. */
interface Chosen {
  readonly type: 'chosen';
  readonly shown: readonly number[];
}

/** One line of plain mode. */
export type Line =
  | Chosen
  | Refused
  | { readonly type: 'command'; readonly key: CommandKey }
  | { readonly type: 'strike'; readonly shown: number }
  | { readonly type: 'dispute'; readonly remark: string };

export type MapLine =
  | Refused
  | { readonly type: 'word'; readonly word: MapWord }
  | { readonly type: 'goTo'; readonly index: number };

export type ExamLine =
  | Chosen
  | Refused
  | { readonly type: 'word'; readonly word: ExamWord }
  | { readonly type: 'strike'; readonly shown: number }
  | { readonly type: 'goTo'; readonly index: number };

/**
 * Reads numbers or letters in any order, separated by blanks or commas, or exactly one command.
 *
 * @param options how many are offered
 * @param wanted how many are to be chosen
 */
export function parseLine(line: string, options: number, wanted: number): Line {
  const dispute = /^\s*!(.*)$/.exec(line);
  if (dispute !== null) return { type: 'dispute', remark: (dispute[1] ?? '').trim() };
  const words = wordsOf(line);
  const command = COMMANDS.find((key) => key === words[0]?.toLowerCase());
  if (command !== undefined && words.length === 1) return { type: 'command', key: command };
  return strikeLine(words, options) ?? chosenLine(words, options, wanted);
}

/** The same in an exam of so many questions: `go 12` too. */
export function parseExamLine(line: string, options: number, wanted: number, questions: number): ExamLine {
  if (/^\s*!/.test(line)) return { type: 'word', word: '!' };
  const words = wordsOf(line);
  const word = wordAlone(words, EXAM_WORDS);
  if (word !== undefined) return { type: 'word', word };
  return goLine(words, questions, line) ?? strikeLine(words, options) ?? chosenLine(words, options, wanted);
}

/** A line at the map of an exam: a number alone goes there too. */
export function parseMapLine(line: string, questions: number): MapLine {
  const words = wordsOf(line);
  const word = wordAlone(words, MAP_WORDS);
  if (word !== undefined) return { type: 'word', word };
  const alone = words.length === 1 && /^\d+$/.test(words[0] ?? '') ? ['go', ...words] : words;
  return goLine(alone, questions, line) ?? refusal(`${quoted(line)} does nothing here.`);
}

function wordAlone<Word extends string>(words: readonly string[], known: readonly Word[]): Word | undefined {
  const typed = words[0]?.toLowerCase() ?? '';
  const meant = SCREEN_KEYS.get(typed) ?? typed;
  return words.length === 1 ? known.find((one) => one === meant) : undefined;
}

function goLine(
  words: readonly string[],
  questions: number,
  line: string,
): Refused | { type: 'goTo'; index: number } | undefined {
  const [first = '', second = ''] = words;
  if (first.toLowerCase() !== 'go') return undefined;
  const number = /^\d{1,5}$/.test(second) && words.length === 2 ? Number(second) : 0;
  if (number >= 1 && number <= questions) return { type: 'goTo', index: number - 1 };
  return refusal(
    `${quoted(line)} goes nowhere: ${questions === 1 ? 'go 1 is' : `go 1 to go ${questions} are`} offered.`,
  );
}

function wordsOf(line: string): readonly string[] {
  return line.split(/[\s,]+/).filter((word) => word !== '');
}

function strikeLine(
  words: readonly string[],
  options: number,
): Refused | { type: 'strike'; shown: number } | undefined {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  if (first !== 'x') return undefined;
  if (words.length !== 2) return refusal('Name the option to strike out, such as x 2.');
  const shown = placeOf(second);
  return shown !== undefined && shown < options ? { type: 'strike', shown } : refused(second, options);
}

function chosenLine(words: readonly string[], options: number, wanted: number): Chosen | Refused {
  const shown = new Set<number>();
  for (const word of words) {
    const place = placeOf(word);
    if (place === undefined || place >= options) return refused(word, options);
    if (shown.has(place)) return refusal(`${place + 1} is named twice: name each option once.`);
    shown.add(place);
  }
  if (shown.size !== wanted) return refusal(`${shown.size} of ${wanted} chosen: choose ${wanted}.`);
  return { type: 'chosen', shown: [...shown].sort((a, b) => a - b) };
}

function refused(word: string, options: number): Refused {
  const what = `${quoted(word)} is no option`;
  if (word.length > 1 && /^[a-l]+$/i.test(word)) {
    return refusal(`${what}: separate letters with blanks, such as ${[...word].slice(0, options).join(' ')}.`);
  }
  return {
    ...refusal(`${what}: choose 1 to ${options}.`),
    full: `${what}: 1 to ${options}, or a to ${letterAt(options - 1)}, are offered. ${WAY_OUT}`,
  };
}

const WAY_OUT = '? lists the commands.';

function refusal(reason: string): Refused {
  return { type: 'refused', reason, full: `${reason} ${WAY_OUT}` };
}

/** What was typed, as far as it is worth hearing again. */
function quoted(typed: string): string {
  return `\`${cleanLine(typed).slice(0, 40)}\``;
}
