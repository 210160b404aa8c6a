import type { Readable } from 'node:stream';
import { Interrupted } from './interrupted.ts';

const CTRL_C = '\u0003';
/** One may be past its reading by the time that it is asked for. */
const ROUNDS = 2;

/**
 * Drops what was typed before there was anything to answer. From then on nothing is: a key that comes while what hears it is still
 * being loaded waits for it.
 *
 * @throws Interrupted where Ctrl-C is among it
 */
export async function dropTyped(input: Readable): Promise<void> {
  if (!isTerminal(input)) return;
  let typed = '';
  const onTyped = (piece: unknown): void => {
    typed += String(piece);
  };
  // A terminal that is gone is told of when it is asked.
  const onFault = (): void => undefined;
  // Else the terminal would hold a line back until it is whole, and show it.
  setRaw(input, true);
  input.on('data', onTyped).on('error', onFault);
  for (let round = 0; round < ROUNDS; round += 1) await new Promise((resolve) => setImmediate(resolve));
  input.off('data', onTyped).off('error', onFault).pause();
  if (typed.includes(CTRL_C)) throw new Interrupted('SIGINT');
}

/** Of an input that is no terminal the prompt library drops nothing: here it would be what was typed since a screen was drawn. */
export function withNothingDropped(input: Readable): Readable {
  return new Proxy(input, { get: (target, name) => (name === 'isTTY' ? false : Reflect.get(target, name)) });
}

/** Keys come one by one, or a line at a time; nothing where it is no terminal. */
export function setRaw(input: object, on: boolean): void {
  if ('setRawMode' in input && typeof input.setRawMode === 'function') input.setRawMode(on);
}

function isTerminal(input: object): boolean {
  return 'isTTY' in input && input.isTTY === true;
}
