import { letterAt, placeOf } from '../domain/labels.ts';
import { cleanLine } from '../markdown/clean.ts';

const COMMANDS = ['s', 'm', 'u', 'o', 'v', 'w', 'q', '?'] as const;
export type CommandKey = (typeof COMMANDS)[number];

/** What an exam takes beside a choice. */
const EXAM_WORDS = ['next', 'prev', 'map', 'submit', 'm', 'u', 'q', '?'] as const;
export type ExamWord = (typeof EXAM_WORDS)[number];

interface Refused {
  readonly type: 'refused';
  readonly reason: string;
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
  const words = wordsOf(line);
  return mapWords(words, questions, line) ?? strikeLine(words, options) ?? chosenLine(words, options, wanted);
}

/** A line at the map of an exam: a number alone goes there too. */
export function parseMapLine(line: string, questions: number): Exclude<ExamLine, Chosen | { type: 'strike' }> {
  const words = wordsOf(line);
  const alone = words.length === 1 && /^\d+$/.test(words[0] ?? '') ? ['go', ...words] : words;
  const reason = `\`${cleanLine(line).slice(0, 40)}\` is none of these: submit, go 12, next, u, q, ?.`;
  return mapWords(alone, questions, line) ?? { type: 'refused', reason };
}

function mapWords(
  words: readonly string[],
  questions: number,
  line: string,
): Refused | { type: 'word'; word: ExamWord } | { type: 'goTo'; index: number } | undefined {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  const word = EXAM_WORDS.find((one) => one === first);
  if (word !== undefined && words.length === 1) return { type: 'word', word };
  if (first !== 'go') return undefined;
  const number = /^\d{1,5}$/.test(second) && words.length === 2 ? Number(second) : 0;
  if (number >= 1 && number <= questions) return { type: 'goTo', index: number - 1 };
  return {
    type: 'refused',
    reason: `\`${cleanLine(line).slice(0, 40)}\` goes nowhere: go 1 to go ${questions} are offered.`,
  };
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
  if (words.length !== 2) return { type: 'refused', reason: 'Name the option to strike out, such as x 2.' };
  const shown = placeOf(second);
  return shown !== undefined && shown < options ? { type: 'strike', shown } : refused(second, options);
}

function chosenLine(words: readonly string[], options: number, wanted: number): Chosen | Refused {
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

function refused(word: string, options: number): Refused {
  const hint =
    word.length > 1 && /^[a-l]+$/i.test(word)
      ? ` Separate with blanks: ${[...word].join(' ')}.`
      : ' ? lists the commands.';
  return {
    type: 'refused',
    reason: `\`${cleanLine(word).slice(0, 40)}\` is no option: 1 to ${options}, or a to ${letterAt(options - 1)}, are offered.${hint}`,
  };
}
