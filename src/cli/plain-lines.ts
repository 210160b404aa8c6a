import { usesUnicode } from '../terminal/capabilities.ts';
import { readLines } from '../terminal/line-reader.ts';
import { plainPlayer } from '../terminal/plain-player.ts';
import { plainTerminal } from '../terminal/plain-terminal.ts';
import type { PathOf, Player } from '../terminal/player.ts';
import { PLAIN_THEME } from '../terminal/theme.ts';
import type { Setting } from '../terminal/typeset.ts';
import { type Io, printAside } from './io.ts';

/** Who plays in lines. */
export interface PlainLines {
  readonly player: Player;
  readonly plain: true;
  readonly setting: () => Setting;
  readonly warn: (line: string) => void;
  readonly close: () => void;
}

/**
 * A quiz in plain lines.
 *
 * @param signal aborted with the name of the signal that ends the program
 * @param write of a text, as it is
 */
export function plainLines(io: Io, signal: AbortSignal, pathOf: PathOf, write: (text: string) => void): PlainLines {
  const lines = readLines(io.stdin, signal);
  const terminal = plainTerminal(lines, write, io.stdin.isTTY === true, usesUnicode(io.env, io.platform));
  return {
    player: plainPlayer(terminal, pathOf),
    plain: true,
    setting: () => ({ theme: PLAIN_THEME, width: undefined }),
    warn: (line) => printAside(io, line),
    close: () => lines.close(),
  };
}
