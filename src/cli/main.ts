import { withFullParser } from '../markdown/with-full-parser.ts';
import { Interrupted } from '../terminal/interrupted.ts';
import { commandFirst, firstWord } from './argv.ts';
import { COMMAND_NAMES, isCommandName } from './command-names.ts';
import { EXIT, exitOf } from './exit.ts';
import { type Io, printAside, type World } from './io.ts';
import { madeHelp } from './made-help.ts';
import { Meanwhile } from './meanwhile.ts';

/**
 * The program: everything it does to the world goes through `world`.
 *
 * @param argv what stands behind the name of the program
 * @returns the exit status
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  let afterwards = (): Promise<void> => Promise.resolve();
  const waiting: (() => void)[] = [];
  const catchUp = (): void => {
    for (const work of waiting.splice(0)) work();
  };
  const meanwhile = new Meanwhile(() => performance.now());
  const io = withMore(world, {
    afterwards(work) {
      afterwards = work;
    },
    behindScreen(work) {
      waiting.push(work);
      behindRounds(ROUNDS, catchUp);
    },
    meanwhile(steps, afterMs) {
      meanwhile.begin(steps, afterMs);
    },
  });
  const status = await served(argv, io);
  meanwhile.stop();
  catchUp();
  await afterwards();
  return status;
}

/** Of the loop that Node waits in: a screen is drawn behind the second one, see `drop-typed.ts`. */
const ROUNDS = 3;

function behindRounds(rounds: number, work: () => void): void {
  setImmediate(() => (rounds === 1 ? work() : behindRounds(rounds - 1, work)));
}

/** The world and some things more; to copy it would open all of its streams. */
function withMore(world: World, more: Omit<Io, keyof World>): Io {
  const { afterwards, behindScreen, meanwhile } = more;
  return Object.create(world, {
    afterwards: { value: afterwards },
    behindScreen: { value: behindScreen },
    meanwhile: { value: meanwhile },
  });
}

async function served(argv: readonly string[], io: Io): Promise<number> {
  try {
    // A command that needs it breaks off before it has told anything; a session has loaded it before.
    return await withFullParser(() => run(argv, io));
  } catch (error) {
    if (error instanceof Interrupted) return exitOf(error.signal);
    const { describeError } = await import('./describe-error.ts');
    printAside(io, describeError(error, argv.includes('--debug')));
    return EXIT.failed;
  }
}

const VERSION: readonly string[] = ['-V', '--version'];
const ABOUT_PROGRAM: readonly string[] = ['-h', '--help', ...VERSION];

async function run(argv: readonly string[], io: Io): Promise<number> {
  // Most of what is loaded below is not needed for this.
  if (argv.length === 1 && argv.every((word) => VERSION.includes(word))) {
    io.say(`${io.version}\n`);
    return EXIT.ok;
  }
  const words = commandFirst(argv, COMMAND_NAMES);
  const help = madeHelp(words, io);
  if (help !== undefined) {
    io.say(help);
    return EXIT.ok;
  }
  const at = firstWord(words);
  let word = at === undefined ? undefined : words[at];
  if (word === undefined && !words.some((one) => ABOUT_PROGRAM.includes(one))) {
    const opening = await import('./opening.ts');
    if (words.length === 0 && opening.opensMenu(io))
      return (await import('./commands/menu.ts')).menu(io, { color: true });
    words.unshift('play');
    word = 'play';
  }
  if (word !== undefined && !isCommandName(word))
    throw (await import('./unknown-command.ts')).unknownCommand(word, [...COMMAND_NAMES.keys()], io);
  return (await import('./program.ts')).runProgram(words, word, io);
}
