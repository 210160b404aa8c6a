import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../src/store/read-journal.ts';
import { Interrupted } from '../../src/terminal/interrupted.ts';
import { readLines } from '../../src/terminal/line-reader.ts';
import { bankOf } from '../support/fault-bank.ts';
import { folderWith } from '../support/folder.ts';
import { confirmed, playInProcess } from '../support/quiz-process.ts';

const QUESTIONS = 400;

/**
 * Lines that were there already were taken in one turn of the event loop, in which no signal is told and no closed pipe
 * is seen: thousands of answers went by before the program listened again.
 */
describe('answers that wait in a pipe', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('do not keep %s waiting', async (signal, status) => {
    const folder = folderWith({ 'bank.md': bankOf(QUESTIONS) });
    const quiz = playInProcess(join(folder, 'bank.md'), join(folder, 'data'));
    quiz.type('1\n'.repeat(QUESTIONS));
    await quiz.says((stdout) => confirmed(stdout) > 0);
    quiz.child.kill(signal);
    expect(await quiz.ended).toBe(status);
    expect(confirmed(quiz.stdout())).toBeLessThan(QUESTIONS);
  });

  it('do not keep on being taken when nobody reads what is said', async () => {
    const folder = folderWith({ 'bank.md': bankOf(QUESTIONS) });
    const quiz = playInProcess(join(folder, 'bank.md'), join(folder, 'data'));
    quiz.type('1\n'.repeat(QUESTIONS));
    await quiz.says((stdout) => confirmed(stdout) > 0);
    quiz.child.stdout?.destroy();
    expect(await quiz.ended).toBe(0);
    expect(quiz.stderr()).toBe('');
    const { events } = readJournal(join(folder, 'data'));
    expect(events.filter(({ type }) => type === 'answer').length).toBeLessThan(QUESTIONS);
  });
});

describe('an input that comes faster than it is taken', () => {
  it('is not read on while lines of it wait', async () => {
    const input = new PassThrough();
    const reader = readLines(input, new AbortController().signal);
    input.write('1\n2\n');
    expect(await reader.next()).toBe('1');
    expect(input.isPaused()).toBe(true);
    expect(await reader.next()).toBe('2');
    const waiting = reader.next();
    input.write('3\n');
    expect(await waiting).toBe('3');
    reader.close();
  });

  it('ends where a line has no end, as that of /dev/zero', async () => {
    const input = new PassThrough();
    const reader = readLines(input, new AbortController().signal);
    const waiting = reader.next();
    const piece = Buffer.alloc(2 ** 16);
    input.on('drain', () => input.write(piece));
    while (input.write(piece));
    expect(await waiting).toBeUndefined();
    reader.close();
  });
});

describe('a terminal that is gone', () => {
  it('is told as the signal, though its input has ended as well', async () => {
    const input = new PassThrough();
    const controller = new AbortController();
    const waiting = readLines(input, controller.signal).next();
    await new Promise((resolve) => setImmediate(resolve));
    input.once('end', () => setImmediate(() => controller.abort('SIGHUP')));
    input.end();
    await expect(waiting).rejects.toBeInstanceOf(Interrupted);
  });
});
