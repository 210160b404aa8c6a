import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { hastened } from '../../src/cli/hastened.ts';

const SOURCE = '(a) => a + 1';
let files = 0;
const kept = new Script(SOURCE).createCachedData();

/** Whether V8 has the flags under which the code was kept. */
function hasFlagsOfBefore(): boolean {
  files += 1;
  return new Script(SOURCE, { cachedData: kept, filename: `${files}.js` }).cachedDataRejected === false;
}

describe('work that is hastened', () => {
  it('gives what it gives, under other flags', () => {
    expect(hastened(hasFlagsOfBefore)).toBe(false);
  });

  it('leaves the flags as they were, so that kept code is taken', () => {
    hastened(() => undefined);
    expect(hasFlagsOfBefore()).toBe(true);
  });

  it('leaves them so where it fails too', () => {
    const fail = (): never => {
      throw new RangeError('no');
    };
    expect(() => hastened(fail)).toThrow(RangeError);
    expect(hasFlagsOfBefore()).toBe(true);
  });
});
