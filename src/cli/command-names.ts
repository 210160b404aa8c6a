import type { Commands } from './argv.ts';

/** The commands with what they are for, the most used first. */
export const COMMANDS = [
  { name: 'play', about: 'practice: feedback and explanation after each question' },
  { name: 'review', about: 'the questions you missed, oldest miss first' },
  { name: 'due', about: 'what spaced repetition says is due today, and new questions' },
  { name: 'exam', about: 'timed mock exam: no feedback before the end, flags, free navigation' },
  { name: 'continue', about: 'the session that a kill, Ctrl-C, or q in an exam left open' },
  { name: 'list', about: 'the questions found in the notes' },
  { name: 'tags', about: 'the tags, with how many questions each has' },
  { name: 'show', about: 'one question with its key, explanation, links and your history' },
  { name: 'stats', about: 'your progress' },
  { name: 'lint', about: 'faults in the notes, as file:line:column; exit status 1 when there are errors' },
  { name: 'config', about: 'settings' },
  { name: 'progress', about: 'where your answers are kept, what became of edited questions; start over' },
] as const;

/** What stands behind `config`. */
export const CONFIG_COMMANDS = [
  { name: 'list', about: 'all settings with their values' },
  { name: 'get', about: 'the value of a setting' },
  { name: 'set', about: 'set it, for example: config set notes ~/notes' },
  { name: 'unset', about: 'back to the default' },
  { name: 'path', about: 'where the settings are kept' },
] as const;

/** What stands behind `progress`. */
export const PROGRESS_COMMANDS = [
  { name: 'path', about: 'the folder that holds your answers' },
  { name: 'export', about: 'all your answers in one file; without a name on stdout' },
  { name: 'import', about: 'add the answers of an exported file, or of one of another device' },
  { name: 'check', about: 'keys that you dispute; questions of your history that were edited or are gone' },
  { name: 'link', about: 'give the history of a question that is gone to one in the notes' },
  { name: 'withdraw', about: 'ask a question again whose key you disputed' },
  { name: 'reset', about: 'start over; your answers are moved aside, not deleted' },
] as const;

export type CommandName = (typeof COMMANDS)[number]['name'];
export type ConfigCommandName = (typeof CONFIG_COMMANDS)[number]['name'];
export type ProgressCommandName = (typeof PROGRESS_COMMANDS)[number]['name'];

const BEHIND: Readonly<Partial<Record<CommandName, readonly { readonly name: string }[]>>> = {
  config: CONFIG_COMMANDS,
  progress: PROGRESS_COMMANDS,
};

export const COMMAND_NAMES: Commands = new Map(
  COMMANDS.map(({ name }) => [name, (BEHIND[name] ?? []).map((one) => one.name)]),
);

export function isCommandName(word: string): word is CommandName {
  return COMMAND_NAMES.has(word);
}
