import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/terminal/line-reader.ts';

/** readline hands an error of its input on as an error of its own, which nothing listened to: the program died of it. */
describe('an input that fails', () => {
  it('is one that ended', async () => {
    const input = new PassThrough();
    const reader = readLines(input, new AbortController().signal);
    expect(() => input.emit('error', new Error('EIO'))).not.toThrow();
    expect(await reader.next()).toBeUndefined();
  });
});
