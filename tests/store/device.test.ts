import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deviceName } from '../../src/store/device.ts';
import { folderWith } from '../support/folder.ts';

const newFolder = (): string => folderWith({});
const fresh = (): string => '0123456789abcdef';
const another = (): string => 'fedcba9876543210';

describe('deviceName', () => {
  it('is drawn once and kept', () => {
    const file = join(newFolder(), 'state', 'device');
    expect(deviceName(file, fresh)).toBe('0123456789abcdef');
    expect(deviceName(file, another)).toBe('0123456789abcdef');
  });

  it('is kept for the owner alone', () => {
    const file = join(newFolder(), 'state', 'device');
    deviceName(file, fresh);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toBe('0123456789abcdef\n');
  });

  it.each(['', 'UPPER123', 'short', '../../etc/passwd', 'a b c d e f', 'x'.repeat(33), 'zwölf-und-eins'])(
    'is a new one where the file holds %j, which could name no file of answers',
    (text) => {
      const file = join(newFolder(), 'device');
      writeFileSync(file, text);
      expect(deviceName(file, fresh)).toBe('0123456789abcdef');
    },
  );

  it('is a new one where the file cannot be read', () => {
    const file = join(newFolder(), 'device');
    mkdirSync(file);
    expect(deviceName(file, fresh)).toBe('0123456789abcdef');
  });

  it('is a new one where the folder cannot be made', () => {
    const blocked = join(newFolder(), 'file');
    writeFileSync(blocked, '');
    expect(deviceName(join(blocked, 'device'), fresh)).toBe('0123456789abcdef');
  });

  it('is not kept under a path that is not absolute, as that would be the working folder', () => {
    const here = readdirSync('.');
    expect(deviceName('cognito-quiz-device', fresh)).toBe('0123456789abcdef');
    expect(existsSync('cognito-quiz-device')).toBe(false);
    expect(readdirSync('.')).toEqual(here);
  });

  it('leaves the name of the one that came first', () => {
    const file = join(newFolder(), 'device');
    const late = (): string => {
      writeFileSync(file, 'firstcomer\n');
      return fresh();
    };
    deviceName(file, late);
    expect(deviceName(file, another)).toBe('firstcomer');
  });
});
