import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { dropTyped, leaveRaw } from '../../src/terminal/drop-typed.ts';
import { Interrupted } from '../../src/terminal/interrupted.ts';

/** A terminal's input, with the modes that were asked of it. */
function keyboard() {
  const raw: boolean[] = [];
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (on: boolean) => raw.push(on) });
  return { input, raw };
}

/** All that waits to be read. */
const waiting = (input: PassThrough): string => String(input.read() ?? '');

describe('What was typed before there was anything to answer', () => {
  it('is dropped, and what comes later is not', async () => {
    const { input } = keyboard();
    input.write('12\r');
    await dropTyped(input);
    input.write('3');
    expect(waiting(input)).toBe('3');
  });

  it('is dropped also where it is read a round later than asked', async () => {
    const { input } = keyboard();
    const read = new Promise((resolve) => {
      setImmediate(() => setImmediate(() => resolve(input.write('1\r'))));
    });
    await Promise.all([read, dropTyped(input)]);
    expect(waiting(input)).toBe('');
  });

  it('is not shown by the terminal, and no line is held back', async () => {
    const { input, raw } = keyboard();
    await dropTyped(input);
    expect(raw).toEqual([true]);
  });

  it('is dropped by each screen, and each has paused the input', async () => {
    const { input } = keyboard();
    for (const typed of ['1\r', '2\r']) {
      input.write(typed);
      await dropTyped(input);
    }
    expect(waiting(input)).toBe('');
  });

  it('ends by Ctrl-D all the same', async () => {
    const { input } = keyboard();
    input.write('x\u0004');
    expect(await dropTyped(input)).toBe('end');
  });

  it('leaves a terminal that is gone for who asks next', async () => {
    const { input } = keyboard();
    const gone = Object.assign(input, { setRawMode: () => input.destroy(new Error('setRawMode EIO')) });
    await dropTyped(gone);
    expect(gone.destroyed).toBe(true);
    expect(() => leaveRaw(gone)).not.toThrow();
  });

  it('breaks off by Ctrl-C all the same', async () => {
    const { input } = keyboard();
    input.write('x\u0003');
    await expect(dropTyped(input)).rejects.toEqual(new Interrupted('SIGINT'));
  });

  it('is kept where it comes from no terminal: it was meant', async () => {
    const input = new PassThrough();
    input.write('12\r');
    await dropTyped(input);
    expect(waiting(input)).toBe('12\r');
  });

  it('leaves no listener behind, and a terminal that is gone meanwhile for who asks next', async () => {
    const { input } = keyboard();
    const dropped = dropTyped(input);
    input.destroy(new Error('EIO'));
    await dropped;
    expect([input.listenerCount('data'), input.listenerCount('error'), input.destroyed]).toEqual([0, 0, true]);
  });
});
