import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import { writeSetting } from '../../src/store/settings.ts';
import { folderWith } from '../support/folder.ts';

const newFolder = (): string => folderWith({});

/** conf takes JSON that is no object for an empty store and writes over it. */
describe('a file that is JSON but holds no settings', () => {
  it.each(['null', '42', 'true', '"text"', '[1, 2]'])('%s is left as it is by a write, which says so', async (text) => {
    const file = join(newFolder(), 'settings.json');
    writeFileSync(file, text);
    const refused = await writeSetting(file, 'limit', 7).catch((error: unknown) => error);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(refused).toBeInstanceOf(UserError);
  });
});
