import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { hastened } from '../../src/cli/hastened.ts';

const SOURCE = '(a) => a + 1';
let files = 0;
const kept = new Script(SOURCE).createCachedData();

/** Whether V8 has the flags under which the code was kept. */
async function hasFlagsOfBefore(): Promise<boolean> {
  files += 1;
  return new Script(SOURCE, { cachedData: kept, filename: `${files}.js` }).cachedDataRejected === false;
}

describe('work that is hastened', () => {
  it('gives what it gives, under other flags', async () => {
    expect(await hastened(hasFlagsOfBefore)).toBe(false);
  });

  it('is under them until it is over', async () => {
    expect(await hastened(() => Promise.resolve().then(hasFlagsOfBefore))).toBe(false);
  });

  it('leaves the flags as they were, so that kept code is taken', async () => {
    await hastened(() => Promise.resolve());
    expect(await hasFlagsOfBefore()).toBe(true);
  });

  it('leaves them so where it fails too', async () => {
    await expect(hastened(() => Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError);
    expect(await hasFlagsOfBefore()).toBe(true);
  });
});
