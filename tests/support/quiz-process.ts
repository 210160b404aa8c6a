import { type ChildProcess, spawn } from 'node:child_process';
import { BIN } from './run-cli.ts';

/** A quiz in a process of its own, in plain mode. */
export interface QuizProcess {
  readonly child: ChildProcess;
  readonly type: (text: string) => void;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Waits until what was printed so far is as wanted. */
  readonly says: (isIt: (stdout: string) => boolean) => Promise<void>;
  /** The exit status; null where a signal ended it. All output was read by then. */
  readonly ended: Promise<number | null>;
}

/** Plays a note from its first question to its last. */
export function playInProcess(note: string, data: string, ...args: readonly string[]): QuizProcess {
  const options = ['play', '--once', '--no-shuffle', '--notes', note, ...args];
  const child = spawn(process.execPath, [BIN, ...options], { env: { ...process.env, COGNITO_QUIZ_DATA: data } });
  let [stdout, stderr] = ['', ''];
  let heard = (): void => undefined;
  child.stdout.on('data', (piece: Buffer) => {
    stdout += piece.toString();
    heard();
  });
  child.stderr.on('data', (piece: Buffer) => {
    stderr += piece.toString();
  });
  // Whoever was killed reads no more.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    child,
    type: (text) => void child.stdin.write(text),
    stdout: () => stdout,
    stderr: () => stderr,
    says: (isIt) =>
      new Promise((resolve) => {
        heard = () => {
          if (isIt(stdout)) resolve();
        };
        heard();
      }),
    ended,
  };
}

/** How many answers a quiz has said to have taken; a line that was cut short does not count. */
export function confirmed(stdout: string): number {
  return stdout.match(/^(?:Right|Wrong)\..*\n/gm)?.length ?? 0;
}
