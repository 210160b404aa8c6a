import { type Command, Option } from 'commander';
import { isPresetName, PRESET_NAMES, type PresetName } from '../domain/exam-preset.ts';
import { parseCount, type Settings } from '../domain/settings.ts';
import { UserError } from '../domain/user-error.ts';

/** What every command takes. */
export interface CommonOptions {
  readonly data?: string;
  /** False with `--no-color`. */
  readonly color: boolean;
  readonly debug?: boolean;
}

/** What every command takes that reads questions. */
export interface NoteOptions extends CommonOptions {
  readonly notes?: readonly string[];
  readonly tag?: readonly string[];
  readonly notTag?: readonly string[];
  readonly limit?: number;
  readonly json?: boolean;
}

export const LINT_FORMATS = ['pretty', 'json', 'github'] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

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
  readonly plain?: boolean;
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
  readonly plain?: boolean;
}

/** What was not asked for on the command line is as the settings say. */
export function withSettings(options: QuizOptions, { once = false }: Settings): QuizOptions {
  return { once, ...options };
}

/** Options that take a value: a word behind them is no command. */
export const VALUE_OPTIONS = [
  '--notes',
  '-t',
  '--tag',
  '-x',
  '--not-tag',
  '-n',
  '--limit',
  '--seed',
  '--fail-under',
  '--questions',
  '--minutes',
  '--pass',
  '--preset',
  '--blueprint',
  '--data',
  '--format',
  '--rule',
  '--blueprint',
] as const;

export function withCommonOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--data <dir>', 'folder of answers and settings (or COGNITO_QUIZ_DATA)').argParser(textFor('--data')),
    )
    .option('--no-color', 'no colours (or NO_COLOR)')
    .addOption(new Option('--debug', 'stacks of unexpected errors').hideHelp());
}

export function withNotes(command: Command): Command {
  return command.addOption(
    new Option('--notes <path>', 'a note or a folder of notes; repeatable (or COGNITO_QUIZ_NOTES)').argParser(
      collect('--notes'),
    ),
  );
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
  return withJson(command)
    .addOption(
      new Option('--fail-under <percent>', 'exit status 1 when fewer are right').argParser(
        wholeNumber('--fail-under', 0, 100),
      ),
    )
    .option('--plain', 'lines instead of screens, for screen readers and pipes');
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
        .addOption(new Option('--minutes <count>', 'how long (default: 130)').argParser(count('--minutes')))
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
  return withJson(command)
    .addOption(
      new Option('--blueprint <file>', 'what the exam is made up of, for the readiness: YAML with shares').argParser(
        textFor('--blueprint'),
      ),
    )
    .option('--plain', 'lines instead of pictures, for screen readers and pipes');
}

/** commander takes the next word whatever it is; one that starts with `-` was meant as an option. */
function textFor(name: string): (value: string) => string {
  return (value) => {
    if (value === '' || value.startsWith('-'))
      throw new UserError(`\`${value}\` behind ${name}, expected a value`, `Write ${name} and then what it is about.`);
    return value;
  };
}

function collect(name: string): (value: string, before: readonly string[] | undefined) => readonly string[] {
  return (value, before = []) => [...before, textFor(name)(value)];
}

function lintFormat(value: string): LintFormat {
  const format = LINT_FORMATS.find((one) => one === value);
  if (format === undefined)
    throw new UserError(
      `\`${value}\` behind --format, expected ${LINT_FORMATS.join(', ')}`,
      'For example: --format github',
    );
  return format;
}

function presetName(value: string): PresetName {
  if (isPresetName(value)) return value;
  throw new UserError(
    `\`${value}\` behind --preset, expected ${PRESET_NAMES.join(', ')}`,
    'For example: --preset aws-associate',
  );
}

function count(name: string): (value: string) => number {
  return (value) => {
    const parsed = parseCount(value);
    if (parsed === undefined)
      throw new UserError(`\`${value}\` behind ${name}, expected a whole number from 1`, `For example: ${name} 10`);
    return parsed;
  };
}

function wholeNumber(name: string, from: number, to: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= from && number <= to) return number;
    throw new UserError(
      `\`${value}\` behind ${name}, expected a whole number from ${from} to ${to}`,
      `For example: ${name} 50`,
    );
  };
}
