import { LATE, type LineReader } from './line-reader.ts';
import type { Refused } from './parse-line.ts';

/** Lines in and out, for every part of plain mode. */
export interface PlainTerminal {
  readonly say: (...lines: readonly string[]) => void;
  /**
   * Prompts, and reads one line.
   *
   * @returns undefined where the input ends, or where so many lines brought nothing that it counts as ended
   */
  readonly ask: (prompt: string) => Promise<string | undefined>;
  /** The same, but no longer than so many milliseconds; `LATE` then. Shows no prompt. */
  readonly wait: (waitMs: number) => Promise<string | typeof LATE | undefined>;
  readonly prompt: (text: string) => void;
  /** Says why a line is not taken: the first time with all that would work, afterwards in short. */
  readonly refuse: (line: Refused) => void;
  /** A question was brought further. */
  readonly onward: () => void;
  /** What is typed shows behind the prompt, as on a terminal. */
  readonly echoes: boolean;
  /** Between the parts of a heading. */
  readonly separator: string;
}

/** So many lines of a person bring a quiz on; of a program like `yes` they could go on for ever. */
const MOST_IN_VAIN = 1000;

/**
 * @param out takes whole pieces of text, newlines included
 * @param echoes whether what is typed shows behind the prompt; else the prompt is a line of its own
 * @param unicode whether more than ASCII may be printed of our own
 */
export function plainTerminal(
  lines: LineReader,
  out: (text: string) => void,
  echoes: boolean,
  unicode: boolean,
): PlainTerminal {
  const say = (...texts: readonly string[]): void => out(texts.map((text) => `${text}\n`).join(''));
  /** Lines since a question was brought further. */
  let inVain = 0;
  let wasRefused = false;
  const checked = (text: string | undefined): string | undefined => {
    if (text === undefined && echoes) say('');
    if (text === undefined) return undefined;
    inVain += 1;
    if (echoes || inVain <= MOST_IN_VAIN) return text;
    say(`${MOST_IN_VAIN} lines brought no question further: the input counts as ended.`);
    return undefined;
  };
  const prompt = (text: string): void => out(`${text}${echoes ? '' : '\n'}`);
  return {
    say,
    prompt,
    refuse({ reason, full }) {
      say(wasRefused ? reason : full);
      wasRefused = true;
    },
    async ask(text) {
      prompt(text);
      const line = await lines.next();
      return checked(line === LATE ? undefined : line);
    },
    async wait(waitMs) {
      const line = await lines.next(waitMs);
      return line === LATE ? LATE : checked(line);
    },
    onward: () => {
      inVain = 0;
    },
    echoes,
    separator: unicode ? '·' : '-',
  };
}
