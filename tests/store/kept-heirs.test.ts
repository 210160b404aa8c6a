import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asQuestionId } from '../../src/domain/identity.ts';
import { readHeirs, writeHeirs } from '../../src/store/kept-heirs.ts';
import { folderWith } from '../support/folder.ts';

const MOVES = new Map([
  [asQuestionId('a'), { to: asQuestionId('ä b'), was: 'red', key: 'green' }],
  [asQuestionId('c'), { to: asQuestionId('d'), was: undefined, key: undefined }],
]);

it('gives what was decided by the same, and nothing where any byte of it is another or missing', () => {
  const file = join(folderWith({}), 'a.heirs');
  writeHeirs(file, { basis: 'basis', moves: MOVES }, 1_000_000);
  expect(readHeirs(file, 'basis')).toEqual(MOVES);
  expect(readHeirs(file, 'another')).toBeUndefined();
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at += 1) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, damaged);
    expect(readHeirs(file, 'basis'), `byte ${at}`).toBeUndefined();
    writeFileSync(file, bytes.subarray(0, at));
    expect(readHeirs(file, 'basis'), `cut at ${at}`).toBeUndefined();
  }
});
