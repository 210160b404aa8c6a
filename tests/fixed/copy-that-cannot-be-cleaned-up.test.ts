import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeCopy } from '../../src/store/copy-file.ts';
import { folderWith } from '../support/folder.ts';

// What is kept is written while a screen is open: an error there would end the program with the terminal as it is.
it('leaves a copy out without a word, also where what was half written cannot be removed', () => {
  const folder = folderWith({});
  const file = join(folder, 'notes.bank');
  // As where another program holds it: neither written nor removed.
  mkdirSync(`${file}.${process.pid}.part`);
  expect(() => writeCopy(file, () => [Buffer.from('bank')])).not.toThrow();
  expect(readdirSync(folder)).toEqual([`notes.bank.${process.pid}.part`]);
});
