import { coloursOf } from '../terminal/capabilities.ts';
import type { SignalName } from '../terminal/interrupted.ts';
import type { Terminal } from '../terminal/run-prompt.ts';
import type { Io } from './io.ts';
import { looksOf } from './looks.ts';
import type { CommonOptions } from './options.ts';
import { setUp } from './setup.ts';

/** Tells the menus whether to use colours. To be called before they are loaded, as they look at once. */
export function decideColour(io: Io, options: CommonOptions): void {
  const looks = looksOf(setUp(io, options), options);
  io.setColour(coloursOf(looks, io.stdout.isTTY === true) > 0);
}

/** Runs menus on the terminal of the program, with the signals that end it. */
export async function onTerminal<Value>(
  io: Io,
  options: CommonOptions,
  run: (terminal: Terminal) => Promise<Value>,
): Promise<Value> {
  const interruption = new AbortController();
  const stopListening = io.onSignal((name: SignalName) => interruption.abort(name));
  decideColour(io, options);
  try {
    return await run({ input: io.stdin, output: io.stdout, signal: interruption.signal });
  } finally {
    stopListening();
  }
}
