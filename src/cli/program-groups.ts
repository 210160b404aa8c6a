import type { Command } from 'commander';
import {
  CONFIG_COMMANDS,
  type ConfigCommandName,
  PROGRESS_COMMANDS,
  type ProgressCommandName,
} from './command-names.ts';
import type { ConfigOptions } from './commands/config.ts';
import type { ResetOptions } from './commands/progress.ts';
import type { Io } from './io.ts';
import { type CommonOptions, type NoteOptions, withCommonOptions, withJson, withNoteOptions } from './options.ts';

type Done = (status: number) => void;
type Build = (command: Command, io: Io, done: Done) => void;

/** Puts the commands behind `config`. */
export function buildConfig(config: Command, io: Io, done: Done): void {
  for (const { name, about } of CONFIG_COMMANDS) {
    BUILD_CONFIG[name](withCommonOptions(config.command(name).description(about)), io, done);
  }
}

/** Puts the commands behind `progress`. */
export function buildProgress(progress: Command, io: Io, done: Done): void {
  for (const { name, about } of PROGRESS_COMMANDS) {
    BUILD_PROGRESS[name](withCommonOptions(progress.command(name).description(about)), io, done);
  }
}

const config = () => import('./commands/config.ts');

const BUILD_CONFIG: Readonly<Record<ConfigCommandName, Build>> = {
  list: (command, io, done) =>
    withJson(command).action(async (options: ConfigOptions) => done((await config()).configList(io, options))),
  get: (command, io, done) =>
    command
      .argument('<name>')
      .action(async (name: string, options: ConfigOptions) => done((await config()).configGet(io, name, options))),
  set: (command, io, done) =>
    command
      .argument('<name>')
      .argument('<value...>')
      .action(async (name: string, words: readonly string[], options: ConfigOptions) =>
        done(await (await config()).configSet(io, name, words, options)),
      ),
  unset: (command, io, done) =>
    command
      .argument('<name>')
      .action(async (name: string, options: ConfigOptions) =>
        done(await (await config()).configUnset(io, name, options)),
      ),
  path: (command, io, done) =>
    command.action(async (options: ConfigOptions) => done((await config()).configPath(io, options))),
};

const progress = () => import('./commands/progress.ts');
const exchange = () => import('./commands/progress-exchange.ts');

const BUILD_PROGRESS: Readonly<Record<ProgressCommandName, Build>> = {
  path: (command, io, done) =>
    command.action(async (options: CommonOptions) => done((await progress()).progressPath(io, options))),
  export: (command, io, done) =>
    command
      .argument('[file]')
      .action(async (file: string | undefined, options: CommonOptions) =>
        done((await exchange()).progressExport(io, file, options)),
      ),
  import: (command, io, done) =>
    command
      .argument('<file>')
      .action(async (file: string, options: CommonOptions) =>
        done((await exchange()).progressImport(io, file, options)),
      ),
  check: (command, io, done) =>
    withNoteOptions(command).action(async (options: NoteOptions) =>
      done(await (await import('./commands/progress-check.ts')).progressCheck(io, options)),
    ),
  link: (command, io, done) =>
    withNoteOptions(command)
      .argument('<old>', 'id of the one that is gone, or the beginning of it')
      .argument('<new>', 'id of the one in the notes; the same id again takes a link back')
      .action(async (before: string, after: string, options: NoteOptions) =>
        done(await (await import('./commands/progress-link.ts')).progressLink(io, before, after, options)),
      ),
  withdraw: (command, io, done) =>
    command
      .argument('<id>', 'its id, or the beginning of it')
      .action(async (id: string, options: CommonOptions) =>
        done((await import('./commands/progress-withdraw.ts')).progressWithdraw(io, id, options)),
      ),
  reset: (command, io, done) =>
    command
      .option('--yes', 'do not ask')
      .action(async (options: ResetOptions) => done(await (await progress()).progressReset(io, options))),
};
