import { fstatSync, writeSync } from 'node:fs';
import type { Output } from './io.ts';

/** A stream of the process, that is opened when it is asked for: that takes milliseconds. */
export interface Outlet {
  readonly descriptor: number;
  readonly isOpen: () => boolean;
  readonly opened: () => Output;
}

/**
 * What writes a text to an outlet as far as that takes it at once, without opening it; the stream goes on with the
 * rest, or fails with it as it would by itself.
 *
 * @param platform as Node calls it
 */
export function sayer({ descriptor, isOpen, opened }: Outlet, platform: string): (text: string) => void {
  return (text) => {
    // Nothing overtakes what a stream may still hold.
    const isDirect = !isOpen() && !(platform === 'win32' && isBeyondAscii(text) && isConsole(descriptor));
    const rest = isDirect ? restOf(descriptor, text) : text;
    if (rest.length > 0) opened().write(rest);
  };
}

function restOf(descriptor: number, text: string): Uint8Array {
  let rest: Uint8Array = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch {
    return rest;
  }
  return rest;
}

function isBeyondAscii(text: string): boolean {
  return /[^\0-\x7f]/.test(text);
}

/** That of Windows takes letters of other alphabets from its stream alone. */
function isConsole(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}
