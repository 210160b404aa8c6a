import { type Command, Option } from 'commander';
import { PRESET_NAMES, type PresetName } from '../domain/exam-preset.ts';
import type { Settings } from '../domain/settings.ts';
import { collect, count, day, type LintFormat, lintFormat, presetName, textFor, wholeNumber } from './option-values.ts';

/** What every command takes. */
export interface CommonOptions {
  readonly data?: string;
  /** False with `--no-color`. */
  readonly color: boolean;
  readonly plain?: boolean;
  readonly debug?: boolean;
}

/** What every command takes that reads questions. */
export interface NoteOptions extends CommonOptions {
  readonly notes?: readonly string[];
  /** False with `--no-cache`. */
  readonly cache?: boolean;
  readonly tag?: readonly string[];
  readonly notTag?: readonly string[];
  /** Tags as the notes have them, of which a question must have one: what was ticked in the menu. */
  readonly anyTag?: readonly string[];
  readonly limit?: number;
  readonly json?: boolean;
}

export interface LintOptions extends NoteOptions {
  readonly format?: LintFormat;
  /** As they were typed: `no-explanation=off`. */
  readonly rule?: readonly string[];
}

/** What a quiz takes. */
export interface QuizOptions extends NoteOptions {
  readonly seed?: number;
  /** False with `--no-shuffle`; undefined leaves it to the setting. */
  readonly shuffle?: boolean;
  readonly once?: boolean;
  readonly marked?: boolean;
  readonly failUnder?: number;
}

/** What an exam takes. */
export interface ExamOptions extends QuizOptions {
  readonly questions?: number;
  readonly minutes?: number;
  /** Percent. */
  readonly pass?: number;
  readonly preset?: PresetName;
  /** Path of a YAML file. */
  readonly blueprint?: string;
}

export interface StatsOptions extends NoteOptions {
  readonly blueprint?: string;
}

/** What the quiz of the schedule takes. */
export interface DueOptions extends QuizOptions {
  readonly list?: boolean;
  readonly count?: boolean;
  readonly cram?: boolean;
  /** As `2027-01-15`. */
  readonly examDate?: string;
}

/** What was not asked for on the command line is as the settings say. */
export function withSettings(options: QuizOptions, { once = false }: Settings): QuizOptions {
  return { once, ...options };
}

export function withCommonOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--data <dir>', 'folder of answers and settings (or COGNITO_QUIZ_DATA)').argParser(textFor('--data')),
    )
    .option('--plain', 'lines instead of screens and pictures, for screen readers and pipes (or ACCESSIBLE)')
    .option('--no-color', 'no colours (or NO_COLOR)')
    .addOption(new Option('--debug', 'stacks of unexpected errors').hideHelp());
}

export function withNotes(command: Command): Command {
  return withCache(
    command.addOption(
      new Option('--notes <path>', 'a note or a folder of notes; repeatable (or COGNITO_QUIZ_NOTES)').argParser(
        collect('--notes'),
      ),
    ),
  );
}

/** Of whatever reads notes. */
function withCache(command: Command): Command {
  return command.option('--no-cache', 'read all notes anew, and keep nothing of them');
}

export function withNoteOptions(command: Command): Command {
  return withNotes(command)
    .addOption(
      new Option('-t, --tag <tags>', "a,b = a or b; repeat for 'and'; !x = not x; aws covers aws/s3").argParser(
        collect('--tag'),
      ),
    )
    .addOption(new Option('-x, --not-tag <tag>', 'without this tag').argParser(collect('--not-tag')))
    .addOption(new Option('-n, --limit <count>', 'at most so many questions').argParser(count('--limit')));
}

export function withJson(command: Command): Command {
  return command.option('--json', 'one JSON document on stdout');
}

/** What a quiz takes whose questions and order are settled. */
export function withAnswerOptions(command: Command): Command {
  return withJson(command).addOption(
    new Option('--fail-under <percent>', 'exit status 1 when fewer are right').argParser(
      wholeNumber('--fail-under', 0, 100),
    ),
  );
}

export function withQuizOptions(command: Command): Command {
  return withAnswerOptions(
    withSeed(command)
      .option('--no-shuffle', 'questions and options in the order of the notes')
      .option('--once', 'missed questions are not asked again in this session'),
  );
}

function withSeed(command: Command): Command {
  return command.addOption(
    new Option('--seed <number>', 'the same questions and order again').argParser(
      wholeNumber('--seed', 0, 2 ** 31 - 1),
    ),
  );
}

export function withExamOptions(command: Command): Command {
  return withAnswerOptions(
    withSeed(
      command
        .addOption(new Option('--questions <count>', 'how many (default: 65)').argParser(count('--questions')))
        .addOption(
          new Option('--minutes <count>', 'how long (default: 130)').argParser(wholeNumber('--minutes', 1, 10_000)),
        )
        .addOption(
          new Option('--pass <percent>', 'how many have to be right (default: 72)').argParser(
            wholeNumber('--pass', 1, 100),
          ),
        )
        .addOption(new Option('--preset <name>', `as in a real exam: ${PRESET_NAMES.join(', ')}`).argParser(presetName))
        .addOption(new Option('--blueprint <file>', 'YAML with the shares of tags').argParser(textFor('--blueprint'))),
    ).option('--no-shuffle', 'questions and options in the order of the notes'),
  );
}

export function withDueOptions(command: Command): Command {
  return withQuizOptions(command)
    .option('--list', 'list them without asking')
    .option('--count', 'print how many it would ask now, due and new ones together, and nothing else')
    .option('--cram', 'all of them, most likely forgotten first; answers leave the schedule as it is')
    .addOption(
      new Option('--exam-date <date>', 'fit intervals before this day, and tell what it takes').argParser(
        day('--exam-date'),
      ),
    );
}

export function withLintOptions(command: Command): Command {
  return withJson(withNotes(command))
    .addOption(
      new Option('--format <format>', 'pretty, json (the same as --json) or github (annotations)').argParser(
        lintFormat,
      ),
    )
    .addOption(
      new Option('--rule <rule=level>', 'tell a rule as off, info, warning or error; repeatable').argParser(
        collect('--rule'),
      ),
    );
}

export function withStatsOptions(command: Command): Command {
  return withJson(command).addOption(
    new Option('--blueprint <file>', 'what the exam is made up of, for the readiness: YAML with shares').argParser(
      textFor('--blueprint'),
    ),
  );
}
