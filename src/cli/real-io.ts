import { readFileSync } from 'node:fs';
import { homedir, uptime } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { SIGNALS, type SignalName } from '../terminal/interrupted.ts';
import { EXIT, exitOf } from './exit.ts';
import type { Output, World } from './io.ts';
import { openEditor } from './open-editor.ts';
import { openLink } from './open-link.ts';
import { realThreads } from './real-threads.ts';
import { sayer } from './sayer.ts';

/**
 * @param root the folder of the package: holds `package.json` and `questions/`
 * @param hastened of what loads the program
 */
export function realIo(root: string, hastened: World['hastened']): World {
  const { env, platform } = process;
  let interrupted: SignalName | undefined;
  // Each takes milliseconds, which a run that does not need it need not wait for.
  let input: World['stdin'] | undefined;
  let output: Output | undefined;
  const opened = (): Output => {
    output ??= openOutput((error) => endQuietlyOnClosedPipe(error, interrupted));
    return output;
  };
  let errors: Output | undefined;
  const openedErrors = (): Output => {
    errors ??= openErrors();
    return errors;
  };
  if (!hasHome()) env['HOME'] = '';
  return {
    get stdin() {
      input ??= onTerminal(process.stdin);
      return input;
    },
    get stdout() {
      return opened();
    },
    get stderr() {
      return openedErrors();
    },
    say: sayer({ descriptor: 1, isOpen: () => output !== undefined, opened }, platform),
    sayAside: sayer({ descriptor: 2, isOpen: () => errors !== undefined, opened: openedErrors }, platform),
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
    // The young generation grows as well: here it stays as small as it is.
    saveMemory() {
      setFlagsFromString('--heap-growing-percent=100');
      setFlagsFromString('--semi-space-growth-factor=1');
    },
  };
}

function openOutput(onFault: (error: Error) => void): Output {
  return onTerminal(process.stdout).on('error', onFault);
}

/** Descriptors of streams that were opened, and were terminals then. */
const terminals: number[] = [];

function onTerminal<Stream extends { readonly isTTY?: boolean; readonly fd: number }>(stream: Stream): Stream {
  if (stream.isTTY && terminals.push(stream.fd) === 1) process.on('exit', endByHangUp);
  return stream;
}

function openErrors(): Output {
  const { stderr } = process;
  // What is said on the side may be lost; what was asked for must not be lost with it.
  return stderr.on('error', () => undefined);
}

/**
 * Node ends itself with a crash when it puts back the settings of a terminal that is gone. Whoever loses their terminal ends
 * by the signal of that, as programs do that do not listen to it: a shell tells the same status for both.
 */
function endByHangUp(): void {
  // There is a terminal, so it is loaded; imported, it would be for those too who have none.
  const { isatty } = process.getBuiltinModule('node:tty');
  if (terminals.every((terminal) => isatty(terminal))) return;
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
