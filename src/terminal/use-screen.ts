import { useEffect, useKeypress, useState } from '@inquirer/core';
import { setRaw } from './drop-typed.ts';
import type { Size } from './frame.ts';
import { type Key, keyOf } from './key.ts';
import { CLEAR_SCREEN, ENTER_SCREEN, LEAVE_SCREEN, sizeOf } from './own-screen.ts';
import type { ScreenOutput } from './run-prompt.ts';

/** The size of the terminal now; draws again when it changes, and when the program comes back from Ctrl-Z. */
export function useSize(output: ScreenOutput): Size {
  const [size, setSize] = useState<Size>(sizeOf(output));
  useEffect((readline) => {
    const drawAgain = (): void => {
      output.write(CLEAR_SCREEN);
      setSize(sizeOf(output));
    };
    let isBack = false;
    const suspend = (): void => {
      // The second of two quick presses came with the first: it is not for a program that has just been brought back.
      if (isBack) return;
      output.write(LEAVE_SCREEN);
      setRaw(readline.input, false);
      process.kill(process.pid, 'SIGTSTP');
      // Here again: continued by the shell, or never stopped because there is none that could continue it.
      setRaw(readline.input, true);
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
