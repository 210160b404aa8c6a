import { COMMAND_NAMES } from './command-names.ts';
import type { Io, Output } from './io.ts';

const HELP: readonly string[] = ['-h', '--help'];

/** Where a text has no width. */
const USUAL_WIDTH = 80;

/** How wide the help of a command is. */
export function helpWidth({ isTTY, columns }: Output): number {
  return (isTTY === true ? columns : undefined) ?? USUAL_WIDTH;
}

/** The words behind the name of the program that have a help: none, one, or two as in `config set`. */
export function helpPaths(): readonly (readonly string[])[] {
  return [[], ...[...COMMAND_NAMES].flatMap(([name, behind]) => [[name], ...behind.map((one) => [name, one])])];
}

/**
 * The help that was made with the program, as making it takes longer than starting.
 *
 * @param words with the command in front
 * @returns undefined where something else is asked for, or the help has to fit a window
 */
export function madeHelp(words: readonly string[], io: Io): string | undefined {
  const path = words.slice(0, -1);
  if (!HELP.includes(words.at(-1) ?? '')) return undefined;
  if (!helpPaths().some((one) => one.join(' ') === path.join(' '))) return undefined;
  // That of the program itself is the same in any window.
  if (path.length > 0 && helpWidth(io.stdout) !== USUAL_WIDTH) return undefined;
  return io.madeHelp(path);
}
