import { Command, Help } from 'commander';
import type { ConfigOptions } from './commands/config.ts';
import type { ListOptions } from './commands/list.ts';
import type { ResetOptions } from './commands/progress.ts';
import type { ReviewOptions } from './commands/review.ts';
import { rootHelp } from './help.ts';
import type { Io } from './io.ts';
import { lintHelp } from './lint-help.ts';
import {
  type CommonOptions,
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

const EXAM_HELP = `
Open questions are wrong, and two right answers are right only together. The clock goes on whatever you do; q and Ctrl-C leave the
exam open, and cognito-quiz continue goes on with it. The same seed draws the same paper for everyone: its code tells.
A blueprint is YAML such as  shares: {domain/security: 26, domain/development: 32}  with questions, minutes and pass if you like.`;

const DUE_HELP = `
A question comes back when you are about to forget it: answers in every mode count. Behind what is due come new questions,
up to the setting new-per-day (20) or what an exam date asks for.

In a shell prompt: PS1='$(cognito-quiz due --count) '"$PS1"`;

/**
 * The commands, the most used first. Each loads what it needs only when it runs, so that `--help` loads none of it.
 *
 * @param done takes the exit status of the command that ran
 */
export function buildProgram(io: Io, done: (status: number) => void): Command {
  const program = new Command('cognito-quiz')
    .description('Turns the multiple-choice questions in your Markdown notes into a quiz in the terminal.')
    .version(io.version, '-V, --version', 'the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: () => undefined,
    })
    .configureHelp({
      formatHelp: (command, helper) =>
        command.parent === null ? rootHelp(command, helper) : new Help().formatHelp(command, helper),
    })
    .helpCommand(false);
  const add = (name: string, description: string, parent = program): Command =>
    withCommonOptions(parent.command(name).description(description));

  withQuizOptions(withNoteOptions(add('play', 'practice: feedback and explanation after each question')))
    .option('--marked', 'only questions that you marked')
    .action(async (options: QuizOptions) => done(await (await import('./commands/play.ts')).play(io, options)));
  withQuizOptions(withNoteOptions(add('review', 'the questions you missed, oldest miss first')))
    .option('--list', 'list them without asking')
    .action(async (options: ReviewOptions) => done(await (await import('./commands/review.ts')).review(io, options)));
  withDueOptions(withNoteOptions(add('due', 'what spaced repetition says is due today, and new questions')))
    .addHelpText('after', DUE_HELP)
    .action(async (options: DueOptions) =>
      done(
        options.count
          ? await (await import('./commands/due-count.ts')).dueCount(io, options)
          : await (await import('./commands/due.ts')).due(io, options),
      ),
    );
  withExamOptions(withNoteOptions(add('exam', 'timed mock exam: no feedback before the end, flags, free navigation')))
    .option('--marked', 'only questions that you marked')
    .addHelpText('after', EXAM_HELP)
    .action(async (options: ExamOptions) => done(await (await import('./commands/exam.ts')).exam(io, options)));
  withAnswerOptions(withNotes(add('continue', 'the session that a kill, Ctrl-C, or q in an exam left open'))).action(
    async (options: QuizOptions) => done(await (await import('./commands/continue.ts')).continueSession(io, options)),
  );
  withJson(withNoteOptions(add('list', 'the questions found in the notes')))
    .option('--marked', 'only questions that you marked')
    .action(async (options: ListOptions) => done(await (await import('./commands/list.ts')).list(io, options)));
  withJson(withNoteOptions(add('tags', 'the tags, with how many questions each has'))).action(
    async (options: NoteOptions) => done(await (await import('./commands/tags.ts')).tags(io, options)),
  );
  withJson(withNoteOptions(add('show', 'one question with its key, explanation, links and your history')))
    .argument('<id>', 'its id, or the beginning of it')
    .action(async (id: string, options: NoteOptions) =>
      done(await (await import('./commands/show.ts')).show(io, id, options)),
    );
  withStatsOptions(withNoteOptions(add('stats', 'your progress'))).action(async (options: StatsOptions) =>
    done(await (await import('./commands/stats.ts')).stats(io, options)),
  );
  withLintOptions(add('lint', 'faults in the notes, as file:line:column; exit status 1 when there are errors'))
    .argument('[path...]', 'notes and folders of notes')
    .addHelpText('after', lintHelp)
    .action(async (paths: readonly string[], options: LintOptions) =>
      done(await (await import('./commands/lint.ts')).lint(io, paths, options)),
    );
  addConfig(program.command('config').description('settings'), add, io, done);
  addProgress(
    program.command('progress').description('where your answers are kept, what became of edited questions; start over'),
    add,
    io,
    done,
  );
  return program;
}

type Add = (name: string, description: string, parent: Command) => Command;
type Done = (status: number) => void;

function addConfig(config: Command, add: Add, io: Io, done: Done): void {
  const load = () => import('./commands/config.ts');
  withJson(add('list', 'all settings with their values', config)).action(async (options: ConfigOptions) =>
    done((await load()).configList(io, options)),
  );
  add('get', 'the value of a setting', config)
    .argument('<name>')
    .action(async (name: string, options: ConfigOptions) => done((await load()).configGet(io, name, options)));
  add('set', 'set it, for example: config set notes ~/notes', config)
    .argument('<name>')
    .argument('<value...>')
    .action(async (name: string, words: readonly string[], options: ConfigOptions) =>
      done(await (await load()).configSet(io, name, words, options)),
    );
  add('unset', 'back to the default', config)
    .argument('<name>')
    .action(async (name: string, options: ConfigOptions) => done(await (await load()).configUnset(io, name, options)));
  add('path', 'where the settings are kept', config).action(async (options: ConfigOptions) =>
    done((await load()).configPath(io, options)),
  );
}

function addProgress(progress: Command, add: Add, io: Io, done: Done): void {
  const load = () => import('./commands/progress.ts');
  add('path', 'the folder that holds your answers', progress).action(async (options: CommonOptions) =>
    done((await load()).progressPath(io, options)),
  );
  const exchange = () => import('./commands/progress-exchange.ts');
  add('export', 'all your answers in one file; without a name on stdout', progress)
    .argument('[file]')
    .action(async (file: string | undefined, options: CommonOptions) =>
      done((await exchange()).progressExport(io, file, options)),
    );
  add('import', 'add the answers of an exported file, or of one of another device', progress)
    .argument('<file>')
    .action(async (file: string, options: CommonOptions) => done((await exchange()).progressImport(io, file, options)));
  withNoteOptions(
    add('check', 'keys that you dispute; questions of your history that were edited or are gone', progress),
  ).action(async (options: NoteOptions) =>
    done(await (await import('./commands/progress-check.ts')).progressCheck(io, options)),
  );
  withNoteOptions(add('link', 'give the history of a question that is gone to one in the notes', progress))
    .argument('<old>', 'id of the one that is gone, or the beginning of it')
    .argument('<new>', 'id of the one in the notes; the same id again takes a link back')
    .action(async (before: string, after: string, options: NoteOptions) =>
      done(await (await import('./commands/progress-link.ts')).progressLink(io, before, after, options)),
    );
  add('withdraw', 'ask a question again whose key you disputed', progress)
    .argument('<id>', 'its id, or the beginning of it')
    .action(async (id: string, options: CommonOptions) =>
      done(await (await import('./commands/progress-withdraw.ts')).progressWithdraw(io, id, options)),
    );
  add('reset', 'start over; your answers are moved aside, not deleted', progress)
    .option('--yes', 'do not ask')
    .action(async (options: ResetOptions) => done(await (await load()).progressReset(io, options)));
}
