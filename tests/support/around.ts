import type { Desk } from './desk.ts';
import { openWindow, type TerminalWindow } from './terminal.ts';

/** The program in a terminal, between two looks at the terminal's settings. */
export interface Around {
  readonly window: TerminalWindow;
  /** Sends a signal to the program from outside. */
  readonly send: (signal: NodeJS.Signals) => void;
  /** Waits for the end. What the shell tells: a signal that ended the program as 128 and its number. */
  readonly end: () => Promise<{ readonly status: number; readonly left: readonly string[] }>;
}

/** The traps keep the shells from ending with their child, which is not told of them. */
const around = (redirection: string): string => `
  run() {
    trap : INT
    sh -c 'echo "pid $$" >&2 && exec "$@"' sh "$@"
    printf '\\nstatus %s\\n' $? >&2
  }
  trap : INT
  echo "before $(stty -g)"
  run "$@" ${redirection}
  echo "after $(stty -g)"
  echo over
  # What was said last would be lost if the terminal ended with it.
  read line
`;

/** @param redirection of the program, as a shell has it */
export async function openAround(me: Desk, words: readonly string[], redirection = ''): Promise<Around> {
  const command = ['sh', '-c', around(redirection), 'sh', ...me.command(...words)] as const;
  const window = await openWindow(command, { cwd: me.folder, env: me.env });
  const word = (name: string): string => {
    const [, found] = new RegExp(`^${name} (\\S+)`, 'm').exec(window.raw()) ?? [];
    if (found === undefined) throw new Error(`There is no ${name} in:\n${window.raw()}`);
    return found;
  };
  return {
    window,
    send: (signal) => {
      try {
        process.kill(Number(word('pid')), signal);
      } catch (error) {
        // The first of two signals may have ended it.
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
      }
    },
    async end() {
      await window.until(/^over$/m);
      const settings = word('after') === word('before') ? [] : ['other settings'];
      const left = [...settings, ...modesLeft(window.raw()), ...textLeft(window.all())];
      return { status: Number(word('status')), left };
    },
  };
}

/** Modes of a terminal that a program has switched and not switched back: a hidden cursor, the other screen, the mouse. */
function modesLeft(bytes: string): readonly string[] {
  const last = new Map([...bytes.matchAll(/\u001b\[\?(\d+)([hl])/g)].map(([, mode, to]) => [mode, to]));
  return [...last].filter(([mode, to]) => to !== (mode === '25' ? 'h' : 'l')).map(([mode, to]) => `?${mode}${to}`);
}

/** Lines of a screen, or of a stack, that stay in the scrollback. */
function textLeft(lines: readonly string[]): readonly string[] {
  return lines.filter((line) =>
    /^(Enter|y) \S+ . \S+|goes back|Esc leaves|What next\?|Which tags\?|The end$|^Your exam . |^ {2,}at .*:\d+|^\w*Error\b/.test(
      line,
    ),
  );
}
