import { resolve } from 'node:path';
import { SETTINGS, settingNamed } from '../../domain/settings.ts';
import { UserError } from '../../domain/user-error.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { writeSetting } from '../../store/settings.ts';
import { EXIT } from '../exit.ts';
import { type Io, print } from '../io.ts';
import { nearest } from '../nearest.ts';
import type { CommonOptions } from '../options.ts';
import { printDocument } from '../print-document.ts';
import { setUp } from '../setup.ts';
import { wrongRuleWord } from '../told.ts';

export interface ConfigOptions extends CommonOptions {
  readonly json?: boolean;
}

export function configList(io: Io, options: ConfigOptions): number {
  const { settings } = setUp(io, options);
  if (options.json) {
    printDocument(io, { version: 1, settings });
    return EXIT.ok;
  }
  for (const { name, means, allowed } of SETTINGS) {
    print(io.stdout, `${name} = ${valueText(settings[name])}`, `    ${means}: ${allowed}`);
  }
  return EXIT.ok;
}

export function configGet(io: Io, name: string, options: ConfigOptions): number {
  const value = setUp(io, options).settings[known(name).name];
  print(io.stdout, ...(value === undefined ? [] : [value].flat().map((one) => cleanLine(String(one)))));
  return EXIT.ok;
}

export async function configSet(
  io: Io,
  name: string,
  words: readonly string[],
  options: ConfigOptions,
): Promise<number> {
  const { paths } = setUp(io, options);
  const setting = known(name);
  const value = setting.parse(setting.name === 'notes' ? words.map((path) => resolve(io.cwd, path)) : words);
  if (value === undefined) {
    const wrong = setting.name === 'rules' ? wrongRuleWord(words, 'for rules') : undefined;
    if (wrong !== undefined) throw wrong;
    throw new UserError(
      `\`${words.join(' ')}\` for ${setting.name}, expected ${setting.allowed}`,
      `It sets ${setting.means}.`,
    );
  }
  await writeSetting(paths().settings, setting.name, value);
  print(io.stdout, `${setting.name} = ${valueText(value)}`);
  return EXIT.ok;
}

export async function configUnset(io: Io, name: string, options: ConfigOptions): Promise<number> {
  const { paths } = setUp(io, options);
  await writeSetting(paths().settings, known(name).name, undefined);
  print(io.stdout, `${name} = ${valueText(undefined)}`);
  return EXIT.ok;
}

export function configPath(io: Io, options: ConfigOptions): number {
  print(io.stdout, cleanLine(setUp(io, options).paths().settings));
  return EXIT.ok;
}

function known(name: string) {
  const setting = settingNamed(name);
  if (setting !== undefined) return setting;
  const names = SETTINGS.map((one) => one.name);
  const guess = nearest(name, names);
  throw new UserError(
    `no setting \`${name}\`, expected ${names.join(', ')}`,
    guess === undefined ? 'cognito-quiz config list tells what each does.' : `did you mean ${guess}?`,
  );
}

function valueText(value: unknown): string {
  return value === undefined ? '(default)' : cleanLine([value].flat().map(String).join(', '));
}
