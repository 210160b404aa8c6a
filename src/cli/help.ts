import type { Command, Help } from 'commander';

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['cognito-quiz', 'the bundled questions, or the start menu once you have answered some'],
  ['cognito-quiz play --tag mfa -n 10', 'ten questions on MFA'],
  ['cognito-quiz play --notes ~/notes', 'your own notes'],
  ['cognito-quiz review', 'what you missed'],
  ['cognito-quiz due', 'what you are about to forget, and new questions'],
  ['cognito-quiz exam --minutes 20 --questions 10', 'a short mock exam'],
];

/** The help of the program itself: what it is, how it is used, examples, commands, options, where answers are. */
export function rootHelp(program: Command, helper: Help): string {
  const commands = helper
    .visibleCommands(program)
    .map((command) => [helper.subcommandTerm(command), command.description()] as const);
  const play = program.commands.find((command) => command.name() === 'play') ?? program;
  const options = helper.visibleOptions(play).map((option) => [option.flags, option.description] as const);
  return [
    program.description(),
    '',
    'Usage: cognito-quiz [command] [options]',
    ...section('Examples', EXAMPLES),
    ...section('Commands', commands),
    ...section('Options of play, the command where none is named; each command has its own --help', options),
    ...section('Others', [['-V, --version', 'the version']]),
    '',
    'Answers are kept on this device alone: `cognito-quiz progress path` tells where. Notes are never written.',
    'Questions that your notes hold, and how they are read: docs/note-format.md of the project.',
    '',
  ].join('\n');
}

function section(title: string, rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([term]) => term.length));
  return ['', `${title}:`, ...rows.map(([term, text]) => `  ${term.padEnd(width)}  ${text}`)];
}
