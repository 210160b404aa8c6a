import { CommanderError } from 'commander';
import { UserError } from '../domain/user-error.ts';
import { clean } from '../markdown/clean.ts';

/** What is told of an error, without a stack unless `debug`. Echoed arguments may hold anything, so it is cleaned. */
export function describeError(error: unknown, debug: boolean): string {
  if (error instanceof UserError) return clean(`error: ${error.message}\nhint: ${error.hint}`);
  if (error instanceof CommanderError) return clean(describeUsage(error));
  const text = error instanceof Error ? (debug ? (error.stack ?? error.message) : error.message) : String(error);
  return clean(`error: ${text}\nThis is a bug in cognito-quiz. Run again with --debug and report it.`);
}

const EXPECTED: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'one that --help lists',
  'commander.optionMissingArgument': 'a value behind it',
  'commander.missingArgument': 'one behind the command',
  'commander.excessArguments': 'fewer words',
  'commander.unknownCommand': 'a command that --help lists',
};

function describeUsage({ message, code }: CommanderError): string {
  const [told = '', guess = ''] = message.replace(/^error: /, '').split('\n');
  // commander itself counts them: "too many arguments for 'review'. Expected 0 arguments but got 1."
  const what = told.split('. Expected')[0]?.replace(/\.$/, '') ?? told;
  const suggestion = /\(Did you mean (.*)\?\)/.exec(guess)?.[1];
  const hint =
    suggestion === undefined ? 'cognito-quiz --help shows commands and options.' : `did you mean ${suggestion}?`;
  return `error: ${what}, expected ${EXPECTED[code] ?? 'what --help shows'}\nhint: ${hint}`;
}
