import type { Readable } from 'node:stream';
import { Interrupted } from './interrupted.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
/** One may be past its reading by the time that it is asked for. */
const ROUNDS = 2;

/**
 * Drops what was typed before there was anything to answer, and leaves a terminal in raw mode: from then on no key is lost that comes
 * while what hears it is still being loaded.
 *
 * @returns `end` where Ctrl-D is among it
 * @throws Interrupted where Ctrl-C is
 */
export async function dropTyped(input: Readable): Promise<'end' | undefined> {
  if (!isTerminal(input)) return undefined;
  let typed = '';
  const onTyped = (piece: unknown): void => {
    typed += String(piece);
  };
  input.on('error', pass);
  // Else the terminal would hold a line back until it is whole, and show it.
  setRaw(input, true);
  // The prompt before has paused it.
  input.on('data', onTyped).resume();
  for (let round = 0; round < ROUNDS; round += 1) await new Promise((resolve) => setImmediate(resolve));
  input.off('data', onTyped).off('error', pass).pause();
  if (typed.includes(CTRL_C)) throw new Interrupted('SIGINT');
  return typed.includes(CTRL_D) ? 'end' : undefined;
}

/** Of an input that is no terminal the prompt library drops nothing: here it would be what was typed since a screen was drawn. */
export function withNothingDropped(input: Readable): Readable {
  return new Proxy(input, { get: (target, name) => (name === 'isTTY' ? false : Reflect.get(target, name)) });
}

/** Keys come one by one, or a line at a time; nothing where it is no terminal. */
export function setRaw(input: object, on: boolean): void {
  if ('setRawMode' in input && typeof input.setRawMode === 'function') input.setRawMode(on);
}

/** Whatever became of a prompt: it may never have been there to do so. */
export function leaveRaw(input: Readable): void {
  input.on('error', pass);
  setRaw(input, false);
  input.off('error', pass);
}

/** A terminal that is gone is told of when it is asked. */
function pass(): void {
  return;
}

function isTerminal(input: object): boolean {
  return 'isTTY' in input && input.isTTY === true;
}
