import { isAbsolute, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { UserError } from '../domain/user-error.ts';
import { shortName } from './short-name.ts';

/** Where the program keeps what it writes. Absolute paths. */
export interface Paths {
  /** Answers: `answers-<device>.jsonl`. */
  readonly data: string;
  readonly settings: string;
  /** The random name of this device, outside the data folder, which people may sync. */
  readonly device: string;
  /** What the answers of that folder come to, in a folder that nobody syncs; none where the platform has no such folder. */
  readonly snapshot: string | undefined;
}

export interface PathOptions {
  /** `--data`, else `COGNITO_QUIZ_DATA`, else the platform's own folders. */
  readonly data: string | undefined;
  readonly cwd: string;
}

/** @throws UserError when the platform's folders are not absolute, as with an empty `HOME`, or none that the system knows */
export function resolvePaths({ data, cwd }: PathOptions): Paths {
  const platform = envPaths('cognito-quiz', { suffix: '' });
  const device = join(platform.log, 'device');
  const snapshot = (folder: string): string | undefined =>
    isAbsolute(platform.cache) ? join(platform.cache, 'answers', `${shortName(folder)}.snapshot`) : undefined;
  if (data !== undefined && data !== '') {
    const folder = resolve(cwd, data);
    return { data: folder, settings: join(folder, 'settings.json'), device, snapshot: snapshot(folder) };
  }
  if (!isAbsolute(platform.data) || !isAbsolute(platform.config)) {
    throw new UserError(
      `no folder for answers: \`${platform.data}\`, expected an absolute path`,
      'Set HOME, or name a folder with --data.',
    );
  }
  return {
    data: platform.data,
    settings: join(platform.config, 'settings.json'),
    device,
    snapshot: snapshot(platform.data),
  };
}

/** A folder for what notes give: whoever only reads needs no other. None where the platform has no such folder. */
export function banksFolder(): string | undefined {
  const { cache } = envPaths('cognito-quiz', { suffix: '' });
  return isAbsolute(cache) ? join(cache, 'notes') : undefined;
}
