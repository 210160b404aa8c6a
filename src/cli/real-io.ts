import { readFileSync, writeSync } from 'node:fs';
import { homedir, uptime } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { SIGNALS, type SignalName } from '../terminal/interrupted.ts';
import { EXIT, exitOf } from './exit.ts';
import { hastened } from './hastened.ts';
import type { Output, World } from './io.ts';
import { openEditor } from './open-editor.ts';
import { openLink } from './open-link.ts';
import { realThreads } from './real-threads.ts';

/** @param root the folder of the package: holds `package.json` and `questions/` */
export function realIo(root: string): World {
  const { env, platform } = process;
  let interrupted: SignalName | undefined;
  let streams: Pick<World, 'stdin' | 'stdout'> | undefined;
  // Three milliseconds, which a run that only tells a number need not wait for.
  const opened = (): Pick<World, 'stdin' | 'stdout'> => {
    streams ??= openStreams((error) => endQuietlyOnClosedPipe(error, interrupted));
    return streams;
  };
  let errors: Output | undefined;
  if (!hasHome()) env['HOME'] = '';
  return {
    get stdin() {
      return opened().stdin;
    },
    get stdout() {
      return opened().stdout;
    },
    get stderr() {
      errors ??= openErrors();
      return errors;
    },
    say: (text) => {
      const rest = restOf(text);
      if (rest.length > 0) opened().stdout.write(rest);
    },
    env,
    platform,
    cwd: process.cwd(),
    version: versionOf(root),
    madeHelp: (path) => readIfThere(join(root, 'dist', 'help', `${['cognito-quiz', ...path].join('-')}.txt`)),
    bundledNotes: join(root, 'questions'),
    bundledBank: join(root, 'dist', 'questions.bank'),
    // Put in by the build.
    reader: process.env['COGNITO_QUIZ_READER'],
    now: Date.now,
    randomName: () => `${randomHex()}${randomHex()}`,
    randomSeed: () => Math.floor(Math.random() * 2 ** 31),
    onSignal(listener) {
      const told = (name: SignalName): void => {
        interrupted = name;
        listener(name);
      };
      for (const name of SIGNALS) process.on(name, told);
      return () => {
        for (const name of SIGNALS) process.off(name, told);
      };
    },
    setColour(on) {
      const [set, other] = on ? (['FORCE_COLOR', 'NO_COLOR'] as const) : (['NO_COLOR', 'FORCE_COLOR'] as const);
      delete env[other];
      env[set] = '1';
    },
    openLink: (url) => openLink(url, platform),
    openEditor,
    uptimeMs: () => uptime() * 1000,
    hastened,
    threads: realThreads(root, readIfThere),
    // By itself the heap grows to four times what is needed before it is cleared: a bank of eight megabytes would take 800.
    saveMemory: () => setFlagsFromString('--heap-growing-percent=100'),
  };
}

function openStreams(onFault: (error: Error) => void): Pick<World, 'stdin' | 'stdout'> {
  const { stdin, stdout } = process;
  stdout.on('error', onFault);
  if (stdin.isTTY || stdout.isTTY) process.on('exit', endByHangUp);
  return { stdin, stdout };
}

function openErrors(): Output {
  const { stderr } = process;
  // What is said on the side may be lost; what was asked for must not be lost with it.
  return stderr.on('error', () => undefined);
}

/** Writes a text to stdout, as far as that takes it at once; the stream waits with the rest, and tells why where it cannot. */
function restOf(text: string): Uint8Array {
  let rest: Uint8Array = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(STDOUT, rest));
  } catch {
    return rest;
  }
  return rest;
}

const STDOUT = 1;

/**
 * Node ends itself with a crash when it puts back the settings of a terminal that is gone. Whoever loses their terminal ends
 * by the signal of that, as programs do that do not listen to it: a shell tells the same status for both.
 */
function endByHangUp(): void {
  // There is a terminal, so it is loaded; imported, it would be for those too who have none.
  const { isatty } = process.getBuiltinModule('node:tty');
  if ([process.stdin, process.stdout].every(({ isTTY, fd }) => !isTTY || isatty(fd))) return;
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}

/**
 * A user without HOME whom the system does not know, as containers have them, has no home folder, and env-paths throws
 * when it is loaded; with an empty HOME it gives paths that are not absolute, which are refused with what to do.
 */
function hasHome(): boolean {
  try {
    homedir();
    return true;
  } catch {
    return false;
  }
}

/** 8 digits. Nothing is kept secret by them, and Node's own take milliseconds to load. */
function randomHex(): string {
  return Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function versionOf(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'unknown';
}

/** `| head` has read enough, or the terminal was closed: no error. Every answer is on the disk, so nothing is lost. */
function endQuietlyOnClosedPipe(error: Error & { readonly code?: string }, interrupted: SignalName | undefined): void {
  if (error.code === 'EPIPE' || error.code === 'EIO')
    process.exit(interrupted === undefined ? EXIT.ok : exitOf(interrupted));
  process.stderr.write(
    `error: cannot write: ${error.message}, expected an output that takes it\nhint: free some space, or write elsewhere.\n`,
  );
  process.exit(EXIT.failed);
}
