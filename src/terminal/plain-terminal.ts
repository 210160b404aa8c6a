import { LATE, type LineReader } from './line-reader.ts';

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
  /** A question was brought further. */
  readonly onward: () => void;
  /** What is typed shows behind the prompt, as on a terminal. */
  readonly echoes: boolean;
}

/** So many lines of a person bring a quiz on; of a program like `yes` they could go on for ever. */
const MOST_IN_VAIN = 1000;

/**
 * @param out takes whole pieces of text, newlines included
 * @param echoes whether what is typed shows behind the prompt; else the prompt is a line of its own
 */
export function plainTerminal(lines: LineReader, out: (text: string) => void, echoes: boolean): PlainTerminal {
  const say = (...texts: readonly string[]): void => out(texts.map((text) => `${text}\n`).join(''));
  /** Lines since a question was brought further. */
  let inVain = 0;
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
  };
}
