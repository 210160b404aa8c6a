import { CommanderError } from 'commander';
import { withFullParser } from '../markdown/with-full-parser.ts';
import { Interrupted } from '../terminal/interrupted.ts';
import { commandFirst, firstWord } from './argv.ts';
import { describeError } from './describe-error.ts';
import { EXIT, exitOf } from './exit.ts';
import { type Io, print, type World } from './io.ts';
import { buildProgram } from './program.ts';

/**
 * The program: everything it does to the world goes through `world`.
 *
 * @param argv what stands behind the name of the program
 * @returns the exit status
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  let afterwards = (): Promise<void> => Promise.resolve();
  const io: Io = {
    ...world,
    afterwards: (work) => {
      afterwards = work;
    },
  };
  const status = await served(argv, io);
  await afterwards();
  return status;
}

async function served(argv: readonly string[], io: Io): Promise<number> {
  try {
    // A command that needs it breaks off before it has told anything; a session has loaded it before.
    return await withFullParser(() => run(argv, io));
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    // A command that wants another one behind it has shown its help, on stderr.
    if (error instanceof CommanderError && error.code === 'commander.help') return EXIT.failed;
    if (error instanceof Interrupted) return exitOf(error.signal);
    print(io.stderr, describeError(error, argv.includes('--debug')));
    return EXIT.failed;
  }
}

const ABOUT_PROGRAM: ReadonlySet<string> = new Set(['-h', '--help', '-V', '--version']);

async function run(argv: readonly string[], io: Io): Promise<number> {
  let status: number = EXIT.ok;
  const program = buildProgram(io, (code) => {
    status = code;
  });
  const commands = new Map(
    program.commands.map((command) => [command.name(), command.commands.map((one) => one.name())]),
  );
  const names = [...commands.keys()];
  const words = commandFirst(argv, commands);
  const at = firstWord(words);
  const word = at === undefined ? undefined : words[at];
  if (word !== undefined && !names.includes(word))
    throw (await import('./unknown-command.ts')).unknownCommand(word, names, io);
  if (word === undefined && !words.some((one) => ABOUT_PROGRAM.has(one))) {
    const opening = await import('./opening.ts');
    if (words.length === 0 && opening.opensMenu(io))
      return (await import('./commands/menu.ts')).menu(io, { color: true });
    words.unshift('play');
  }
  await program.parseAsync(words, { from: 'user' });
  return status;
}
