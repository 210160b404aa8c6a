import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectGolden, GOLDEN, sessionText } from '../support/golden-session.ts';
import { SESSIONS } from './plain-sessions.ts';

describe('a whole session in plain mode', () => {
  it.each(Object.entries(SESSIONS))('%s', async (name, { files, sittings }) => {
    expectGolden(name, await sessionText(files, sittings));
  });

  it('has a file that a test reads, and no other file is there', () => {
    const names = Object.keys(SESSIONS).map((name) => `${name}.txt`);
    expect(readdirSync(GOLDEN).toSorted()).toEqual(names.toSorted());
  });
});
