import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readingFlags } from '../../src/cli/hastened.ts';

const SOURCE = '(a) => a + 1';
let files = 0;
const kept = new Script(SOURCE).createCachedData();

/** Whether V8 has the flags under which the code was kept. */
function hasFlagsOfBefore(): boolean {
  files += 1;
  return new Script(SOURCE, { cachedData: kept, filename: `${files}.js` }).cachedDataRejected === false;
}

const soon = async <Result>(work: () => Result): Promise<Result> => work();

describe('work that is hastened', () => {
  it('gives what it gives, under other flags', async () => {
    expect(await readingFlags().hastened(() => soon(hasFlagsOfBefore))).toBe(false);
  });

  it('is under them until it is over', async () => {
    expect(await readingFlags().hastened(() => Promise.resolve().then(hasFlagsOfBefore))).toBe(false);
  });

  it('leaves the flags as they were, so that kept code is taken', async () => {
    await readingFlags().hastened(() => Promise.resolve());
    expect(hasFlagsOfBefore()).toBe(true);
  });

  it('leaves them so where it fails too', async () => {
    await expect(readingFlags().hastened(() => Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError);
    expect(hasFlagsOfBefore()).toBe(true);
  });

  it('leaves them to other threads where these set them, and sets them back', async () => {
    expect(await readingFlags().hastened(() => soon(hasFlagsOfBefore), true)).toBe(true);
    const other = readingFlags();
    let end = (): void => undefined;
    const others = other.hastened(() => new Promise<void>((resolve) => (end = resolve)));
    await readingFlags().hastened(() => Promise.resolve(), true);
    expect(hasFlagsOfBefore()).toBe(true);
    end();
    await others;
  });

  it('may have a part that is under the flags by default, so that kept code is taken there', async () => {
    const { hastened, byDefault } = readingFlags();
    const found = await hastened(() => soon(() => [byDefault(hasFlagsOfBefore), hasFlagsOfBefore()]));
    expect(found).toEqual([true, false]);
  });

  it('is under them again where that part fails', async () => {
    const { hastened, byDefault } = readingFlags();
    const fail = (): never => {
      throw new RangeError('no');
    };
    const found = await hastened(() =>
      soon(() => {
        expect(() => byDefault(fail)).toThrow(RangeError);
        return hasFlagsOfBefore();
      }),
    );
    expect(found).toBe(false);
  });
});

describe('work under the flags by default', () => {
  it('is done as it is where nothing is hastened', () => {
    expect(readingFlags().byDefault(hasFlagsOfBefore)).toBe(true);
  });
});
