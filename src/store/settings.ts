import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SETTINGS, type SettingName, type Settings, type SettingValue } from '../domain/settings.ts';
import { UserError } from '../domain/user-error.ts';
import { makeFolder } from './make-folder.ts';

/** What was read, and what of it could not be used. The file is left as it is. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** Reads the file as plain JSON: conf, which writes it, takes longer to load than a whole quiz. */
export function readSettings(file: string): SettingsRead {
  let text: string;
  try {
    if (!existsSync(file)) return { settings: {}, problems: [] };
    // Opening a pipe would wait for a writer for ever.
    if (!statSync(file).isFile()) throw new Error('no plain file');
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { settings: {}, problems: [`${file} cannot be read (${why}); the defaults are used`] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { settings: {}, problems: [`Unexpected text in ${file}, expected JSON; the defaults are used`] };
  }
  if (!isObject(value)) {
    return { settings: {}, problems: [`Unexpected value in ${file}, expected an object; the defaults are used`] };
  }
  const stored: Readonly<Record<string, unknown>> = { ...value };
  const kept: [SettingName, SettingValue][] = [];
  const problems: string[] = [];
  for (const { name, fits, allowed } of SETTINGS) {
    if (!Object.hasOwn(stored, name)) continue;
    const setting = stored[name];
    if (fits(setting)) kept.push([name, setting]);
    else problems.push(`Unexpected \`${name}\` in ${file}, expected ${allowed}; the default is used`);
  }
  return { settings: Object.fromEntries(kept), problems };
}

/**
 * Sets one setting, or takes it back to its default.
 *
 * conf takes a write that a full disk cut short for a whole one and puts it in the place of the good file. So it writes
 * into a folder of its own, and only what reads back as it was meant is moved over the old file.
 *
 * @throws UserError when the file that is there is no settings file, or cannot be written
 */
export async function writeSetting(file: string, name: SettingName, value: SettingValue | undefined): Promise<void> {
  const { default: Conf } = await import('conf');
  const folder = dirname(file);
  let scratch: string | undefined;
  try {
    makeFolder(folder);
    scratch = mkdtempSync(join(folder, 'settings-'));
    const copy = join(scratch, 'settings.json');
    if (existsSync(file)) {
      if (!isObject(JSON.parse(readFileSync(file, 'utf8')))) throw new Error('it holds no settings');
      copyFileSync(file, copy);
    }
    const conf = new Conf<Record<string, unknown>>({
      cwd: scratch,
      configName: 'settings',
      projectName: 'cognito-quiz',
      accessPropertiesByDotNotation: false,
      configFileMode: 0o600,
    });
    if (value === undefined) conf.delete(name);
    else conf.set(name, value);
    const written: unknown = JSON.parse(readFileSync(copy, 'utf8'))[name];
    if (JSON.stringify(written) !== JSON.stringify(value)) throw new Error('the disk may be full');
    renameSync(copy, file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `settings not saved in ${file}: ${why}`,
      'The file was left as it was. Mend or remove it, or free some space.',
    );
  } finally {
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  }
}

/** conf takes any other JSON for an empty store, and writes over it. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
