import { useEffect, useKeypress, useState } from '@inquirer/core';
import type { Size } from './frame.ts';
import { type Key, keyOf } from './key.ts';
import type { ScreenOutput } from './run-prompt.ts';

const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
/** A second screen of the terminal, beside the one that scrolls: what is drawn there leaves no trace. */
const ENTER_ALTERNATE = '\u001b[?1049h';
const LEAVE_ALTERNATE = '\u001b[?1049l';
/** The terminal says where a pasted text starts and ends, so that no part of it is taken for a key. */
const MARK_PASTES = '\u001b[?2004h';
const MARK_NO_PASTES = '\u001b[?2004l';
const ENTER_SCREEN = ENTER_ALTERNATE + MARK_PASTES;
const LEAVE_SCREEN = MARK_NO_PASTES + LEAVE_ALTERNATE;
/** After a resize the terminal has moved lines about: nothing that stands there can be trusted. */
const CLEAR_SCREEN = '\u001b[H\u001b[J';

/** Runs a prompt on a screen of its own, and brings the other one back whatever ends it. */
export async function onOwnScreen<Value>(output: ScreenOutput, prompt: () => Promise<Value>): Promise<Value> {
  output.write(ENTER_SCREEN + CLEAR_SCREEN);
  try {
    return await prompt();
  } finally {
    output.write(LEAVE_SCREEN);
  }
}

/** The size of the terminal now; draws again when it changes, and when the program comes back from Ctrl-Z. */
export function useSize(output: ScreenOutput): Size {
  const [size, setSize] = useState<Size>(sizeOf(output));
  useEffect((readline) => {
    const drawAgain = (): void => {
      output.write(CLEAR_SCREEN);
      setSize(sizeOf(output));
    };
    const setRaw = (on: boolean): void => {
      const { input } = readline;
      if ('setRawMode' in input && typeof input.setRawMode === 'function') input.setRawMode(on);
    };
    let isBack = false;
    const suspend = (): void => {
      // The second of two quick presses came with the first: it is not for a program that has just been brought back.
      if (isBack) return;
      output.write(LEAVE_SCREEN + SHOW_CURSOR);
      setRaw(false);
      process.kill(process.pid, 'SIGTSTP');
      // Here again: continued by the shell, or never stopped because there is none that could continue it.
      setRaw(true);
      output.write(ENTER_SCREEN);
      drawAgain();
      isBack = true;
      setImmediate(() => {
        isBack = false;
      });
    };
    readline.on('SIGTSTP', suspend);
    output.on('resize', drawAgain);
    return () => {
      readline.removeListener('SIGTSTP', suspend);
      output.removeListener('resize', drawAgain);
    };
  }, []);
  return size;
}

export function sizeOf({ columns, rows }: ScreenOutput): Size {
  // A terminal that does not know its size says 0.
  return { columns: columns || 80, rows: rows || 24 };
}

/** Calls back with each key and with what it typed, and keeps readline from collecting that. */
export function useKey(onKey: (key: Key, typed: string) => void): void {
  useKeypress((event, readline) => {
    const typed = readline.line;
    readline.clearLine(0);
    if (!isForTerminal(event)) onKey(keyOf(event, typed), typed);
  });
}

/** Ctrl-C, Ctrl-D and Ctrl-Z are answered before a screen is asked. */
function isForTerminal({ name, ctrl }: { readonly name?: string; readonly ctrl?: boolean }): boolean {
  return ctrl === true && (name === 'c' || name === 'd' || name === 'z');
}

/** A frame as the prompt library takes it. */
export function drawn(lines: readonly string[]): string {
  return `${lines.join('\n')}${HIDE_CURSOR}`;
}
