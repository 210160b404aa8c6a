import { isPlain } from '../terminal/capabilities.ts';
import type { PathOf, Player } from '../terminal/player.ts';
import type { Setting } from '../terminal/typeset.ts';
import { type Output, print } from './io.ts';
import { looksOf } from './looks.ts';
import type { QuizOptions } from './options.ts';
import type { Setup } from './setup.ts';

/** Screens or plain lines, whichever fits, with where everything for the person goes. */
export interface Chosen {
  readonly player: Player;
  readonly plain: boolean;
  /** For the size that the window has when it is asked. */
  readonly setting: () => Setting;
  readonly say: (...lines: readonly string[]) => void;
  /** Says a line on the side, without tearing a screen that is being drawn. */
  readonly warn: (line: string) => void;
  readonly close: () => void;
}

/** @param signal aborted with the name of the signal that ends the program */
export async function choosePlayer(
  setup: Setup,
  options: QuizOptions,
  signal: AbortSignal,
  pathOf: PathOf,
): Promise<Chosen> {
  const { io } = setup;
  const out: Output = options.json ? io.stderr : io.stdout;
  const say = (...lines: readonly string[]): void => print(out, ...lines);
  if (plainAsked(setup, options)) {
    // Each loads only what it needs.
    const { plainLines } = await import('./plain-lines.ts');
    return { ...plainLines(io, signal, pathOf, (text) => void out.write(text)), say };
  }
  const { openScreen } = await import('../terminal/open-screen.ts');
  const terminal = { input: io.stdin, output: io.stdout, signal };
  const screen = openScreen(terminal, looksOf(setup, options), pathOf);
  return { ...screen, plain: false, say, close: () => undefined };
}

export function plainAsked(
  { io, settings }: Setup,
  options: { readonly plain?: boolean; readonly json?: boolean },
): boolean {
  const asked = options.plain === true || options.json === true || settings.plain === true;
  return isPlain(io.env, asked, { input: io.stdin.isTTY === true, output: io.stdout.isTTY === true });
}
