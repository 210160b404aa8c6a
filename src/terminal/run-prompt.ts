import type { Readable, Writable } from 'node:stream';
import { Interrupted } from './interrupted.ts';

/** Where screens are drawn: a terminal, or what stands in for one in a test. */
export type ScreenOutput = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };

/** The terminal that screens are drawn on. */
export interface Terminal {
  readonly input: Readable;
  readonly output: ScreenOutput;
  /** Aborted with the name of the signal that ends the program. */
  readonly signal: AbortSignal;
}

/** What a prompt of the library needs to know about its surroundings. */
export interface PromptContext {
  readonly input: Readable;
  readonly output: ScreenOutput;
  readonly signal: AbortSignal;
  readonly clearPromptOnDone: true;
}

/** @returns what was answered */
export type Prompt<Value> = (context: PromptContext) => Promise<Value>;

/**
 * Runs a prompt to its end, whatever ends it, and leaves the terminal as it was. The library alone never settles on
 * Ctrl-D or a closed input, and leaves the cursor hidden on SIGTERM.
 *
 * @returns what the prompt gave, or `end` on Ctrl-D and where the input ends
 * @throws Interrupted on Ctrl-C and on a signal
 */
export async function runPrompt<Value>(prompt: Prompt<Value>, terminal: Terminal): Promise<Value | 'end'> {
  const { input, output, signal } = terminal;
  const controller = new AbortController();
  let ended = false;
  const end = (): void => {
    ended = true;
    controller.abort();
  };
  const onKey = (_text: string, key: { ctrl?: boolean; name?: string } | undefined): void => {
    if (key?.ctrl === true && key.name === 'd') end();
  };
  const onSignal = (): void => controller.abort();
  // readline pauses the input on SIGCONT, and nothing else keeps the program alive after `fg`.
  const onContinue = (): void => void setImmediate(() => input.resume());

  if (signal.aborted) throw Interrupted.by(signal);
  if (input.destroyed || input.readableEnded) return 'end';
  // First of all listeners: readline closes on Ctrl-D before a later one is asked.
  input.prependListener('keypress', onKey);
  input.once('end', end);
  input.once('close', end);
  input.once('error', end);
  signal.addEventListener('abort', onSignal);
  process.on('SIGCONT', onContinue);
  try {
    return await prompt({ input, output, signal: controller.signal, clearPromptOnDone: true });
  } catch (error) {
    if (signal.aborted) throw Interrupted.by(signal);
    if (ended) return 'end';
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted('SIGINT');
    throw error;
  } finally {
    // After SIGCONT readline counts itself as paused, and would leave the input that was resumed above running for ever.
    input.pause();
    input.removeListener('keypress', onKey);
    for (const event of ['end', 'close', 'error']) input.removeListener(event, end);
    signal.removeEventListener('abort', onSignal);
    process.removeListener('SIGCONT', onContinue);
  }
}
