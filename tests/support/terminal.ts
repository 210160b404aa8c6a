import { onTestFinished } from 'vitest';
import { DEADLINE_MS, type Emulator, emulator } from './emulator.ts';

/** A terminal window with a program in it: what a person sees, and the keys that they press. */
export interface TerminalWindow extends Omit<Emulator, 'write' | 'resize' | 'end'> {
  /** Every byte that came. */
  readonly raw: () => string;
  /** Each the name of a key, or one character. What is pressed before something is drawn is lost: wait for it first. */
  readonly press: (...keys: readonly string[]) => void;
  readonly type: (text: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  readonly cursorHidden: () => boolean;
  readonly pid: number;
  /** Closes the window under the program. */
  readonly close: () => void;
  /** Waits until the program has ended. */
  readonly exit: () => Promise<{ readonly exitCode: number; readonly signal: number }>;
}

export interface WindowOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

const KEYS: ReadonlyMap<string, string> = new Map([
  ['Enter', '\r'],
  ['Space', ' '],
  ['Escape', '\u001b'],
  ['Up', '\u001b[A'],
  ['Down', '\u001b[B'],
  ['Right', '\u001b[C'],
  ['Left', '\u001b[D'],
  ['Home', '\u001b[H'],
  ['Tab', '\t'],
  ['Backspace', '\u007f'],
  ['Esc', '\u001b'],
  ['F5', '\u001b[15~'],
  ['End', '\u001b[F'],
  ['PgUp', '\u001b[5~'],
  ['PgDn', '\u001b[6~'],
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', '\u0004'],
  ['Ctrl-Z', '\u001a'],
]);

/** Opens a window on a program. It is closed when the test ends, whatever became of the program. */
export async function openWindow(
  [file, ...args]: readonly [string, ...string[]],
  { columns = 80, rows = 24, cwd, env }: WindowOptions,
): Promise<TerminalWindow> {
  // Not every platform has it: there the tests say so instead of failing here.
  const { spawn } = await import('@lydell/node-pty');
  const shown = emulator(columns, rows);
  const pty = spawn(file, args, { cols: columns, rows, cwd, env });
  let bytes = '';
  let running = true;
  pty.onData((data) => {
    bytes += data;
    shown.write(data);
  });
  const exited = new Promise<{ exitCode: number; signal: number }>((resolve) => {
    pty.onExit(async ({ exitCode, signal = 0 }) => {
      running = false;
      await shown.end();
      resolve({ exitCode, signal });
    });
  });
  const close = (): void => {
    if ('destroy' in pty && typeof pty.destroy === 'function') pty.destroy();
  };
  onTestFinished(async () => {
    if (running) pty.kill('SIGKILL');
    await exited;
  });
  return {
    ...shown,
    raw: () => bytes,
    press: (...keys) => {
      for (const key of keys) pty.write(KEYS.get(key) ?? oneCharacter(key));
    },
    type: (text) => pty.write(text),
    resize: (width, height) => {
      shown.resize(width, height);
      pty.resize(width, height);
    },
    cursorHidden: () => bytes.lastIndexOf('\u001b[?25l') > bytes.lastIndexOf('\u001b[?25h'),
    pid: pty.pid,
    close,
    exit: () =>
      new Promise((resolve, reject) => {
        const late = (): void => reject(new Error(`It never ended:\n${shown.screen().join('\n')}`));
        const deadline = setTimeout(late, DEADLINE_MS);
        void exited.then((how) => {
          clearTimeout(deadline);
          resolve(how);
        });
      }),
  };
}

function oneCharacter(key: string): string {
  if ([...key].length !== 1) throw new Error(`There is no key ${key}.`);
  return key;
}
