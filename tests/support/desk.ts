import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEvent } from '../../src/domain/journal-event.ts';
import { readJournal } from '../../src/store/read-journal.ts';
import { folderWith } from './folder.ts';
import { BIN } from './run-cli.ts';
import { openWindow, type TerminalWindow, type WindowOptions } from './terminal.ts';

/** Someone with a note, answers and settings of their own, in a folder that goes when the test ends. */
export interface Desk {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** What to start for the program with these words behind its name. */
  readonly command: (...words: readonly string[]) => readonly [string, ...string[]];
  /** The program in a terminal window. */
  readonly open: (words: readonly string[], options?: Partial<WindowOptions>) => Promise<TerminalWindow>;
  /** The program without a terminal. */
  readonly run: (...words: readonly string[]) => {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  };
  /** What is on the disk now. */
  readonly events: () => readonly JournalEvent[];
}

/** @param note the text of the note that is asked */
export function desk(note: string): Desk {
  const folder = folderWith({ 'notes.md': note });
  for (const name of ['home', 'config', 'share', 'state']) mkdirSync(join(folder, name));
  const data = join(folder, 'answers');
  // Nothing else of the surroundings of the tests gets in.
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: join(folder, 'home'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_DATA_HOME: join(folder, 'share'),
    XDG_STATE_HOME: join(folder, 'state'),
    COGNITO_QUIZ_DATA: data,
    COGNITO_QUIZ_NOTES: join(folder, 'notes.md'),
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
  };
  const command: Desk['command'] = (...words) => [process.execPath, BIN, ...words];
  return {
    folder,
    env,
    command,
    open: (words, options = {}) =>
      openWindow(command(...words), { cwd: folder, ...options, env: { ...env, ...options.env } }),
    run: (...words) => spawnSync(process.execPath, [BIN, ...words], { cwd: folder, env, encoding: 'utf8' }),
    events: () => readJournal(data).events,
  };
}
