import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/store/make-folder.ts';
import { folderWith } from '../support/folder.ts';

/** A folder of answers below /proc hung the program for ever: Node's recursive way of making folders goes round in circles. */
describe.skipIf(process.platform !== 'linux')('making a folder', () => {
  it('fails where a file system makes none', () => {
    expect(() => makeFolder('/proc/nope/answers')).toThrow(/ENOENT|EACCES|EPERM/);
  });
});

describe('making a folder', () => {
  it('makes those above it, and is done where it is there', () => {
    const path = join(folderWith({}), 'a', 'b', 'c');
    makeFolder(path);
    makeFolder(path);
    expect(existsSync(path)).toBe(true);
  });

  it('fails where a file stands in the way', () => {
    const folder = folderWith({ file: '' });
    expect(() => makeFolder(join(folder, 'file', 'answers'))).toThrow(/ENOTDIR/);
    expect(() => makeFolder(join(folder, 'file'))).toThrow(/EEXIST/);
  });
});
