import { usesUnicode } from '../terminal/capabilities.ts';
import { Interrupted } from '../terminal/interrupted.ts';
import { readLines } from '../terminal/line-reader.ts';
import { type PlainTerminal, plainTerminal } from '../terminal/plain-terminal.ts';
import type { Io } from './io.ts';

export { chooseLine, chooseLines, confirmLine } from '../terminal/plain-menu.ts';

/** Asks in lines, with the signals that end it. */
export async function inLines<Value>(io: Io, ask: (terminal: PlainTerminal) => Promise<Value>): Promise<Value> {
  const interruption = new AbortController();
  const stopListening = io.onSignal((name) => interruption.abort(name));
  const lines = readLines(io.stdin, interruption.signal);
  const out = (text: string): void => void io.stdout.write(text);
  try {
    return await ask(plainTerminal(lines, out, io.stdin.isTTY === true, usesUnicode(io.env, io.platform)));
  } catch (error) {
    // What comes next is not to stand behind the prompt.
    if (error instanceof Interrupted) out('\n');
    throw error;
  } finally {
    lines.close();
    stopListening();
  }
}
