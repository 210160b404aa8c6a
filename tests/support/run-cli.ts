import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { World as Surroundings } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { NO_THREADS } from './no-threads.ts';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const BIN = join(ROOT, 'bin', 'cognito-quiz.js');

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  /** Working folder. */
  readonly cwd: string;
  readonly input?: string;
  /** A variable that is undefined is not there at all. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What is printed goes to a terminal. In this process only. */
  readonly terminal?: boolean;
  /** Milliseconds since 1970, and since the machine was started. In this process only. */
  readonly now?: () => number;
  readonly uptimeMs?: () => number;
  /** The input goes on after what is in it, and nothing comes. In this process only. */
  readonly open?: boolean;
  /** What an editor does to the note that it is given. In this process only. */
  readonly edit?: (file: string) => void;
  /** Of that terminal; one that does not know its size says nothing. */
  readonly columns?: number;
  /** Stands for the part of the program that reads notes; without it, nothing is kept of them. In this process only. */
  readonly reader?: string;
  /** Where notes are read beside this thread, and under which flags. In this process only. */
  readonly threads?: Surroundings['threads'];
  readonly hastened?: Surroundings['hastened'];
  /** What the build keeps as help. In this process only. */
  readonly madeHelp?: Surroundings['madeHelp'];
}

let names = 0;

/** Runs the program in this process, in a world of its own: no terminal, a clock that stands, names that count up. */
export async function runInProcess(
  args: readonly string[],
  {
    cwd,
    input = '',
    env = {},
    terminal = false,
    now = () => Date.UTC(2026, 10, 23, 10),
    uptimeMs = () => 0,
    open = false,
    edit,
    columns,
    reader,
    threads = NO_THREADS,
    hastened = (work) => work(),
    madeHelp = () => undefined,
  }: World,
): Promise<Run> {
  const [stdout, stderr] = [collector(), collector()];
  const world: Surroundings = {
    say: (text) => void stdout.stream.write(text),
    sayAside: (text) => void stderr.stream.write(text),
    stdin: open ? openInput(input) : Readable.from(input === '' ? [] : [input]),
    stdout: terminal
      ? Object.assign(stdout.stream, { isTTY: true, ...(columns === undefined ? {} : { columns }) })
      : stdout.stream,
    stderr: stderr.stream,
    env: { COGNITO_QUIZ_DATA: join(cwd, 'data'), LANG: 'C.UTF-8', ...env },
    cwd,
    platform: 'linux',
    version: '1.2.3',
    madeHelp,
    bundledNotes: join(ROOT, 'questions'),
    bundledBank: join(ROOT, 'dist', 'none'),
    reader,
    now,
    randomName: () => `name${String(names++).padStart(12, '0')}`,
    randomSeed: () => 7,
    onSignal: () => () => undefined,
    setColour: () => undefined,
    saveMemory: () => undefined,
    hastened,
    threads,
    openLink: () => Promise.resolve(undefined),
    openEditor: ({ args }) => {
      edit?.(args.at(-1) ?? '');
      return Promise.resolve(undefined);
    },
    uptimeMs,
  };
  const status = await main(args, world);
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

/** What a person typed who sits there and thinks. */
function openInput(text: string): Readable {
  const stream = new Readable({ read: () => undefined });
  if (text !== '') stream.push(text);
  return stream;
}

/** A stream that keeps what is written to it. */
function collector(): { readonly stream: Writable; readonly text: () => string } {
  const pieces: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(piece: string | Buffer, _encoding, written) {
      pieces.push(piece.toString());
      written();
    },
  });
  return { stream, text: () => pieces.join('') };
}

/** Runs the program as it is installed. */
export function runChild(args: readonly string[], { cwd, input = '', env = {} }: World): Run {
  const child = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    // A program that hangs must fail its test, not stop all of them.
    timeout: 100_000,
    env: { ...process.env, COGNITO_QUIZ_DATA: join(cwd, 'data'), XDG_CACHE_HOME: join(cwd, 'cache'), ...env },
  });
  return { status: child.status ?? -1, stdout: child.stdout, stderr: child.stderr };
}
