import { afterEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import { banksFolder, resolvePaths } from '../../src/store/paths.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.runIf(process.platform === 'linux')('resolvePaths', () => {
  it('takes the folders of the platform, the device name apart from the answers', () => {
    vi.stubEnv('XDG_DATA_HOME', '/x/data');
    vi.stubEnv('XDG_CONFIG_HOME', '/x/config');
    vi.stubEnv('XDG_STATE_HOME', '/x/state');
    vi.stubEnv('XDG_CACHE_HOME', '/x/cache');
    expect(resolvePaths({ data: undefined, cwd: '/work' })).toEqual({
      data: '/x/data/cognito-quiz',
      settings: '/x/config/cognito-quiz/settings.json',
      device: '/x/state/cognito-quiz/device',
      snapshot: expect.stringMatching(/^\/x\/cache\/cognito-quiz\/answers\/[0-9a-f]{16}\.snapshot$/),
    });
  });

  it('keeps what notes give in the cache folder, and nothing where the platform has none', () => {
    vi.stubEnv('XDG_CACHE_HOME', '/x/cache');
    expect(banksFolder()).toBe('/x/cache/cognito-quiz/notes');
    vi.stubEnv('XDG_CACHE_HOME', 'relative');
    expect(banksFolder()).toBeUndefined();
  });

  it('names a snapshot for each folder of answers, and none where the platform has no folder for it', () => {
    vi.stubEnv('XDG_CACHE_HOME', '/x/cache');
    const snapshotOf = (data: string) => resolvePaths({ data, cwd: '/' }).snapshot;
    expect(snapshotOf('/my/answers')).toBe(snapshotOf('my/answers'));
    expect(snapshotOf('/my/answers')).not.toBe(snapshotOf('/my/others'));
    vi.stubEnv('XDG_CACHE_HOME', 'relative');
    expect(snapshotOf('/my/answers')).toBeUndefined();
  });

  it.each([
    ['an absolute folder', '/my/answers', '/my/answers'],
    ['a folder beside the working folder', 'answers', '/home/ada/notes/answers'],
    ['a folder above', '../answers', '/home/ada/answers'],
    ['the working folder', '.', '/home/ada/notes'],
  ])('keeps answers and settings in %s where one is named', (_what, data, folder) => {
    expect(resolvePaths({ data, cwd: '/home/ada/notes' })).toMatchObject({
      data: folder,
      settings: `${folder}/settings.json`,
    });
  });

  it('keeps the device name out of a folder that is named, as people sync it', () => {
    vi.stubEnv('XDG_STATE_HOME', '/x/state');
    expect(resolvePaths({ data: '/my/answers', cwd: '/' }).device).toBe('/x/state/cognito-quiz/device');
  });

  it('takes an empty text for no folder', () => {
    vi.stubEnv('XDG_DATA_HOME', '/x/data');
    expect(resolvePaths({ data: '', cwd: '/work' }).data).toBe('/x/data/cognito-quiz');
  });

  it.each(['XDG_DATA_HOME', 'XDG_CONFIG_HOME'])('never writes into the working folder by a relative %s', (name) => {
    vi.stubEnv(name, 'relative');
    expect(() => resolvePaths({ data: undefined, cwd: '/work' })).toThrow(UserError);
    expect(resolvePaths({ data: '/my/answers', cwd: '/work' }).data).toBe('/my/answers');
  });
});
