import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Interrupted } from '../../src/terminal/interrupted.ts';
import { type LineReader, readLines } from '../../src/terminal/line-reader.ts';

const never = new AbortController().signal;

async function all(reader: LineReader): Promise<readonly string[]> {
  const lines: string[] = [];
  for (let line = await reader.next(); typeof line === 'string'; line = await reader.next()) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it.each([
    ['lines', ['1\n2\n'], ['1', '2']],
    ['a last line without an end', ['1\n2'], ['1', '2']],
    ['lines that come in pieces', ['1', ' 5\n', 'q\n'], ['1 5', 'q']],
    ['empty lines', ['\n\n1\n'], ['', '', '1']],
    ['Windows line ends', ['1\r\n2\r\n'], ['1', '2']],
    ['nothing', [], []],
  ])('gives %s and then the end', async (_what, pieces, expected) => {
    const input = Readable.from(pieces.map((piece) => Buffer.from(piece)));
    expect(await all(readLines(input, never))).toEqual(expected);
  });

  it('keeps lines that come before they are asked for', async () => {
    const input = new PassThrough();
    const reader = readLines(input, never);
    input.write('1\n2\n3\n');
    expect([await reader.next(), await reader.next(), await reader.next()]).toEqual(['1', '2', '3']);
    reader.close();
  });

  it('leaves lines that nobody asked for to the next reader of the same input', async () => {
    const input = new PassThrough();
    const first = readLines(input, never);
    input.write('1\n2\n3\n');
    expect(await first.next()).toBe('1');
    first.close();
    const second = readLines(input, never);
    expect([await second.next(), await second.next()]).toEqual(['2', '3']);
    second.close();
  });

  it('gives the end of an input that a reader before has come to', async () => {
    const input = Readable.from([Buffer.from('1\n')]);
    expect(await all(readLines(input, never))).toEqual(['1']);
    expect(await all(readLines(input, never))).toEqual([]);
  });

  it('waits for a line that is not there yet', async () => {
    const input = new PassThrough();
    const reader = readLines(input, never);
    const waiting = reader.next();
    input.write('late\n');
    expect(await waiting).toBe('late');
    reader.close();
  });

  it('says the end again when asked again', async () => {
    const reader = readLines(Readable.from([]), never);
    expect([await reader.next(), await reader.next()]).toEqual([undefined, undefined]);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('is broken off by %s, also while it waits', async (name) => {
    const controller = new AbortController();
    const reader = readLines(new PassThrough(), controller.signal);
    const waiting = reader.next();
    controller.abort(name);
    const expected = expect.objectContaining({ signal: name });
    await expect(waiting).rejects.toEqual(expected);
    await expect(waiting).rejects.toBeInstanceOf(Interrupted);
    await expect(reader.next()).rejects.toEqual(expected);
    reader.close();
  });

  it('leaves no listener on its input', () => {
    const input = new PassThrough();
    const controller = new AbortController();
    readLines(input, controller.signal).close();
    expect(input.listenerCount('data')).toBe(0);
    expect(input.isPaused()).toBe(true);
  });
});
