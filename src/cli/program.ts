import { Command, CommanderError, Help } from 'commander';
import { COMMANDS, type CommandName } from './command-names.ts';
import type { ListOptions } from './commands/list.ts';
import type { ReviewOptions } from './commands/review.ts';
import { EXIT } from './exit.ts';
import { rootHelp } from './help.ts';
import type { Io } from './io.ts';
import { lintHelp } from './lint-help.ts';
import { helpWidth } from './made-help.ts';
import {
  type DueOptions,
  type ExamOptions,
  type LintOptions,
  type NoteOptions,
  type QuizOptions,
  type StatsOptions,
  withAnswerOptions,
  withCommonOptions,
  withDueOptions,
  withExamOptions,
  withJson,
  withLintOptions,
  withNoteOptions,
  withNotes,
  withQuizOptions,
  withStatsOptions,
} from './options.ts';
import { buildConfig, buildProgress } from './program-groups.ts';

const EXAM_HELP = `
Open questions are wrong, and two right answers are right only together. The clock goes on whatever you do; q and Ctrl-C leave the
exam open, and cognito-quiz continue goes on with it. The same seed draws the same paper for everyone: its code tells.
A blueprint is YAML such as  shares: {domain/security: 26, domain/development: 32}  with questions, minutes and pass if you like.
--preset aws-associate uses blueprints/developer-associate.yaml of a folder of notes that has it, as the bundled one does.`;

const DUE_HELP = `
A question comes back when you are about to forget it: answers in every mode count. Behind what is due come new questions,
up to the setting new-per-day (20) or what an exam date asks for.

In a shell prompt: PS1='$(cognito-quiz due --count) '"$PS1"`;

/**
 * Runs a command, or tells of the program itself where none is named.
 *
 * @param word the command, which is the first of the words
 * @returns the exit status
 * @throws CommanderError on bad usage
 */
export async function runProgram(words: readonly string[], word: CommandName | undefined, io: Io): Promise<number> {
  let status: number = EXIT.ok;
  const program = buildProgram(io, word, (code) => {
    status = code;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // It has shown the version or a help.
    if (error.exitCode === 0) return EXIT.ok;
    // A command that wants another one behind it has shown its help, on stderr.
    if (error.code === 'commander.help') return EXIT.failed;
    throw error;
  }
  return status;
}

type Done = (status: number) => void;

/** With the command that runs alone: all of them take longer to set up than some to run. */
function buildProgram(io: Io, word: CommandName | undefined, done: Done): Command {
  const program = new Command('cognito-quiz')
    .description('Turns the multiple-choice questions in your Markdown notes into a quiz in the terminal.')
    .version(io.version, '-V, --version', 'the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => helpWidth(io.stdout),
      getErrHelpWidth: () => helpWidth(io.stderr),
    })
    .configureHelp({
      formatHelp: (command, helper) =>
        command.parent === null ? rootHelp(command, helper) : new Help().formatHelp(command, helper),
    })
    .helpCommand(false);
  for (const { name, about } of COMMANDS) {
    if (word === undefined || word === name) BUILD[name](program.command(name).description(about), io, done);
  }
  return program;
}

/** Gives a command its options. Each loads what it does only when it runs, so that its help loads none of it. */
const BUILD: Readonly<Record<CommandName, (command: Command, io: Io, done: Done) => void>> = {
  play: (command, io, done) =>
    withQuizOptions(withNoteOptions(withCommonOptions(command)))
      .option('--marked', 'only questions that you marked')
      .action(async (options: QuizOptions) => done(await (await import('./commands/play.ts')).play(io, options))),
  review: (command, io, done) =>
    withQuizOptions(withNoteOptions(withCommonOptions(command)))
      .option('--list', 'list them without asking')
      .action(async (options: ReviewOptions) => done(await (await import('./commands/review.ts')).review(io, options))),
  due: (command, io, done) =>
    withDueOptions(withNoteOptions(withCommonOptions(command)))
      .addHelpText('after', DUE_HELP)
      .action(async (options: DueOptions) =>
        done(
          options.count
            ? await (await import('./commands/due-count.ts')).dueCount(io, options)
            : await (await import('./commands/due.ts')).due(io, options),
        ),
      ),
  exam: (command, io, done) =>
    withExamOptions(withNoteOptions(withCommonOptions(command)))
      .option('--marked', 'only questions that you marked')
      .addHelpText('after', EXAM_HELP)
      .action(async (options: ExamOptions) => done(await (await import('./commands/exam.ts')).exam(io, options))),
  continue: (command, io, done) =>
    withAnswerOptions(withNotes(withCommonOptions(command))).action(async (options: QuizOptions) =>
      done(await (await import('./commands/continue.ts')).continueSession(io, options)),
    ),
  list: (command, io, done) =>
    withJson(withNoteOptions(withCommonOptions(command)))
      .option('--marked', 'only questions that you marked')
      .action(async (options: ListOptions) => done(await (await import('./commands/list.ts')).list(io, options))),
  tags: (command, io, done) =>
    withJson(withNoteOptions(withCommonOptions(command))).action(async (options: NoteOptions) =>
      done(await (await import('./commands/tags.ts')).tags(io, options)),
    ),
  show: (command, io, done) =>
    withJson(withNoteOptions(withCommonOptions(command)))
      .argument('<id>', 'its id, or the beginning of it')
      .action(async (id: string, options: NoteOptions) =>
        done(await (await import('./commands/show.ts')).show(io, id, options)),
      ),
  stats: (command, io, done) =>
    withStatsOptions(withNoteOptions(withCommonOptions(command))).action(async (options: StatsOptions) =>
      done(await (await import('./commands/stats.ts')).stats(io, options)),
    ),
  lint: (command, io, done) =>
    withLintOptions(withCommonOptions(command))
      .argument('[path...]', 'notes and folders of notes')
      .addHelpText('after', lintHelp)
      .action(async (paths: readonly string[], options: LintOptions) =>
        done(await (await import('./commands/lint.ts')).lint(io, paths, options)),
      ),
  config: buildConfig,
  progress: buildProgress,
};
