import { isAbsolute, relative } from 'node:path';
import type { Settings } from '../domain/settings.ts';
import { UserError } from '../domain/user-error.ts';
import { cleanLine } from '../markdown/clean.ts';
import { type Paths, resolvePaths } from '../store/paths.ts';
import { readSettings, type SettingsRead } from '../store/settings.ts';
import { type Io, printAside } from './io.ts';
import type { CommonOptions } from './options.ts';

/** What a command starts from. */
export interface Setup {
  readonly io: Io;
  /** @throws UserError where there is no folder to write to: whoever only reads notes does not ask */
  readonly paths: () => Paths;
  readonly settings: Settings;
}

/** What was told of settings in a run: a menu and the command that it leads to both read them. */
const told = new WeakMap<Io, Set<string>>();

/** Reads the settings; what is wrong in them is told once, and the defaults are used. */
export function setUp(io: Io, options: CommonOptions): Setup {
  const paths = (): Paths => resolvePaths({ data: options.data ?? io.env['COGNITO_QUIZ_DATA'], cwd: io.cwd });
  const { settings, problems } = readSettingsOf(paths);
  for (const problem of problems) tellOnce(io, `warning: ${cleanLine(problem)}`);
  return { io, paths, settings };
}

function tellOnce(io: Io, line: string): void {
  const lines = told.get(io) ?? new Set();
  if (lines.has(line)) return;
  told.set(io, lines.add(line));
  printAside(io, line);
}

function readSettingsOf(paths: () => Paths): SettingsRead {
  try {
    return readSettings(paths().settings);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { settings: {}, problems: [error.message] };
  }
}

/** A path as it is told: relative to the working folder when inside it, else absolute. */
export function shownPath(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return path === '' || path.startsWith('..') || isAbsolute(path) ? file : path;
}
