import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS, type SettingName, type SettingValue } from '../../src/domain/settings.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { readSettings, writeSetting } from '../../src/store/settings.ts';
import { folderWith } from '../support/folder.ts';

const newFolder = (): string => folderWith({});

function fileWith(text: string): string {
  const file = join(newFolder(), 'settings.json');
  writeFileSync(file, text);
  return file;
}

const VALUES: readonly (readonly [SettingName, SettingValue])[] = [
  ['notes', ['/notes/aws', '/notes/a.b.md']],
  ['limit', 20],
  ['shuffle', false],
  ['shuffle', true],
  ['once', true],
  ['plain', true],
  ['plain', false],
  ['sureness', true],
  ['new-per-day', 0],
  ['theme', 'none'],
  ['exam-date', '2027-01-15'],
  ['rules', ['no-explanation=off', 'open-question=warning']],
];

describe('writeSetting and readSettings', () => {
  it.each(VALUES)('give %s = %j back', async (name, value) => {
    const file = join(newFolder(), 'config', 'settings.json');
    await writeSetting(file, name, value);
    expect(readSettings(file)).toEqual({ settings: { [name]: value }, problems: [] });
  });

  it('know every setting that there is', () => {
    expect(SETTINGS.map(({ name }) => name)).toEqual([...new Set(VALUES.map(([name]) => name))]);
  });

  it('change one setting and keep the others, also those of a later version', async () => {
    const file = fileWith('{"limit": 5, "plain": true, "later": {"a.b": [1]}}');
    await writeSetting(file, 'limit', 7);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ limit: 7, plain: true, later: { 'a.b': [1] } });
  });

  it('take a setting back to its default', async () => {
    const file = fileWith('{"limit": 5, "plain": true}');
    await writeSetting(file, 'limit', undefined);
    expect(readSettings(file)).toEqual({ settings: { plain: true }, problems: [] });
  });

  it('take back what was never set without complaint', async () => {
    const file = join(newFolder(), 'settings.json');
    await writeSetting(file, 'limit', undefined);
    expect(readSettings(file)).toEqual({ settings: {}, problems: [] });
  });

  it('replace a value of the wrong kind', async () => {
    const file = fileWith('{"limit": "many"}');
    await writeSetting(file, 'limit', 7);
    expect(readSettings(file)).toEqual({ settings: { limit: 7 }, problems: [] });
  });

  it('leave one file, for its owner alone, and nothing beside it', async () => {
    const folder = join(newFolder(), 'config');
    await writeSetting(join(folder, 'settings.json'), 'limit', 7);
    expect(readdirSync(folder)).toEqual(['settings.json']);
    expect(statSync(join(folder, 'settings.json')).mode & 0o777).toBe(0o600);
  });
});

describe('a settings file that cannot be used', () => {
  it.each(['', '{"limit": 5', 'limit: 5', '{"limit": 5,}'])(
    '%j is named when read, and the defaults are used',
    (text) => {
      const file = fileWith(text);
      const { settings, problems } = readSettings(file);
      expect(settings).toEqual({});
      expect(problems).toEqual([expect.stringContaining(file)]);
    },
  );

  it.each(['null', '42', '"text"', '[1, 2]'])('%s is JSON and yet no settings', (text) => {
    const file = fileWith(text);
    expect(readSettings(file)).toEqual({ settings: {}, problems: [expect.stringContaining(file)] });
  });

  it.each(['', '{"limit": 5', 'limit: 5'])('%j is left in place by a write, which says so', async (text) => {
    const file = fileWith(text);
    const refused = await writeSetting(file, 'limit', 7).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UserError);
    expect(refused).toHaveProperty('message', expect.stringContaining(file));
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(readdirSync(join(file, '..'))).toEqual(['settings.json']);
  });

  it('in a place that cannot be made is told as something that the person can put right', async () => {
    const blocked = fileWith('');
    await expect(writeSetting(join(blocked, 'settings.json'), 'limit', 7)).rejects.toBeInstanceOf(UserError);
  });

  it('that cannot be read at all is named with the reason', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'settings.json'));
    const named = expect.stringMatching(/settings\.json cannot be read \(no plain file\); the defaults are used$/);
    expect(readSettings(join(folder, 'settings.json'))).toEqual({ settings: {}, problems: [named] });
  });

  it('that is a folder is told likewise', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'settings.json'));
    await expect(writeSetting(join(folder, 'settings.json'), 'limit', 7)).rejects.toBeInstanceOf(UserError);
    expect(existsSync(join(folder, 'settings.json'))).toBe(true);
  });
});

describe('a value of the wrong kind', () => {
  it.each([
    ['notes', '"one.md"'],
    ['notes', '[]'],
    ['notes', '[""]'],
    ['notes', '[1]'],
    ['limit', '0'],
    ['limit', '-1'],
    ['limit', '1.5'],
    ['limit', '"5"'],
    ['limit', 'null'],
    ['shuffle', '"yes"'],
    ['shuffle', '1'],
    ['plain', 'null'],
    ['once', '"true"'],
    ['theme', '"purple"'],
    ['theme', '"toString"'],
    ['exam-date', '"2027-02-30"'],
    ['exam-date', '20270115'],
  ])('%s = %s gives the default and is named; the others count', (name, value) => {
    const other = name === 'plain' ? 'shuffle' : 'plain';
    const file = fileWith(`{"${name}": ${value}, "${other}": true}`);
    const { settings, problems } = readSettings(file);
    expect(settings).toEqual({ [other]: true });
    expect(problems).toEqual([expect.stringContaining(`\`${name}\``)]);
    expect(problems).toEqual([expect.stringContaining(file)]);
  });

  it('of a name that this version does not know is left alone', () => {
    expect(readSettings(fileWith('{"__proto__": {"plain": true}, "later": 1}'))).toEqual({
      settings: {},
      problems: [],
    });
  });
});

describe('reading', () => {
  it('finds nothing where there is no file, and makes none', () => {
    const file = join(newFolder(), 'settings.json');
    expect(readSettings(file)).toEqual({ settings: {}, problems: [] });
    expect(existsSync(file)).toBe(false);
  });

  it('works on a file that may only be read', () => {
    const file = fileWith('{"plain": true}');
    chmodSync(file, 0o400);
    expect(readSettings(file).settings).toEqual({ plain: true });
  });
});
