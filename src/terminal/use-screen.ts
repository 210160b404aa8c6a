import { useEffect, useKeypress, useState } from '@inquirer/core';
import type { Size } from './frame.ts';
import { type Key, keyOf } from './key.ts';
import type { ScreenOutput } from './run-prompt.ts';

const HIDE_CURSOR = '\u001b[?25l';
/** After a resize the terminal has moved lines about: nothing that stands there can be trusted. */
const CLEAR_SCREEN = '\u001b[2J\u001b[H';

/** The size of the terminal now; draws again when it changes. */
export function useSize(output: ScreenOutput): Size {
  const [size, setSize] = useState<Size>(sizeOf(output));
  useEffect(() => {
    const onResize = (): void => {
      output.write(CLEAR_SCREEN);
      setSize(sizeOf(output));
    };
    output.on('resize', onResize);
    return () => void output.removeListener('resize', onResize);
  }, []);
  return size;
}

export function sizeOf({ columns, rows }: ScreenOutput): Size {
  // A terminal that does not know its size says 0.
  return { columns: columns || 80, rows: rows || 24 };
}

/** Calls back with each key, and keeps readline from collecting what was typed. */
export function useKey(onKey: (key: Key) => void): void {
  useKeypress((event, readline) => {
    const typed = readline.line;
    readline.clearLine(0);
    onKey(keyOf(event, typed));
  });
}

/** A frame as the prompt library takes it. */
export function drawn(lines: readonly string[]): string {
  return `${lines.join('\n')}${HIDE_CURSOR}`;
}
