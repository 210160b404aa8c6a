import { type Command, Option } from 'commander';
import { isCalendarDay } from '../domain/calendar-day.ts';
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
  '--exam-date',
  '--data',
  '--format',
  '--rule',
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
    command
      .addOption(
        new Option('--seed <number>', 'the same questions and order again').argParser(
          wholeNumber('--seed', 0, 2 ** 31 - 1),
        ),
      )
      .option('--no-shuffle', 'questions and options in the order of the notes')
      .option('--once', 'missed questions are not asked again in this session'),
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

function count(name: string): (value: string) => number {
  return (value) => {
    const parsed = parseCount(value);
    if (parsed === undefined)
      throw new UserError(`\`${value}\` behind ${name}, expected a whole number from 1`, `For example: ${name} 10`);
    return parsed;
  };
}

function day(name: string): (value: string) => string {
  return (value) => {
    if (isCalendarDay(value)) return value;
    throw new UserError(
      `\`${value}\` behind ${name}, expected a day of the calendar`,
      `For example: ${name} 2027-01-15`,
    );
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
