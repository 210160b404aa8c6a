import type { Readable, Writable } from 'node:stream';
import type { SignalName } from '../terminal/interrupted.ts';
import type { EditorCommand } from './editor-command.ts';
import type { ReadingFlags } from './hastened.ts';
import type { HelperThreads } from './helper-threads.ts';

export type Input = Readable & { readonly isTTY?: boolean };
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };

/** All that the program touches of the world, so that a test can hand in another one. */
export interface World {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Writes to stdout, for who need not know whether it is a terminal. */
  readonly say: (text: string) => void;
  /** The same to stderr. */
  readonly sayAside: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  readonly platform: string;
  readonly version: string;
  /** The help of a command, as it was made for 80 columns when the program was built; undefined where it was not. */
  readonly madeHelp: (path: readonly string[]) => string | undefined;
  /** The notes that come with the program; absolute. */
  readonly bundledNotes: string;
  /** What was made of them when the program was built; absolute. */
  readonly bundledBank: string;
  /**
   * Stands for the part of the program that reads notes: what another one has read may be read otherwise. Undefined where
   * the program was not built, so that nobody can tell.
   */
  readonly reader: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 16 letters and digits that nobody has drawn before. */
  readonly randomName: () => string;
  /** A whole number from 0 to 2^31 - 1. */
  readonly randomSeed: () => number;
  /** Calls back when a signal asks the program to end; returns what stops that. */
  readonly onSignal: (listener: (name: SignalName) => void) => () => void;
  /** Tells the menus, which look at variables alone, what was decided on colours. */
  readonly setColour: (on: boolean) => void;
  /** For work that goes on and on: slower, and in less memory. */
  readonly saveMemory: () => void;
  /** See `ReadingFlags`. */
  readonly hastened: ReadingFlags['hastened'];
  /** Where notes are read beside this thread. */
  readonly threads: HelperThreads;
  /** Opens an http or https address in the browser; resolves to why it could not, if it could not. */
  readonly openLink: (url: string) => Promise<string | undefined>;
  /** Hands the terminal to an editor until it ends; resolves to why it could not, if it could not. */
  readonly openEditor: (command: EditorCommand) => Promise<string | undefined>;
  /** Milliseconds since the machine was started, sleep included; setting the clock does not change it. */
  readonly uptimeMs: () => number;
}

/** The world as commands see it. */
export interface Io extends World {
  /** Work that can wait until the person has been served; of several, the last one is done. */
  readonly afterwards: (work: () => Promise<void>) => void;
  /** Work that can wait until the screen that comes next is drawn, or until the person has been served. It throws nothing. */
  readonly behindScreen: (work: () => void) => void;
  /**
   * Work of short steps, done while a person reads a screen, as far as it comes; of several, the last one. It throws nothing, and
   * starts after so many milliseconds.
   */
  readonly meanwhile: (steps: Iterator<unknown>, afterMs: number) => void;
}

export function print(stream: Output, ...lines: readonly string[]): void {
  if (lines.length > 0) stream.write(linesText(lines));
}

/** To stderr. */
export function printAside({ sayAside }: Pick<World, 'sayAside'>, ...lines: readonly string[]): void {
  if (lines.length > 0) sayAside(linesText(lines));
}

function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
