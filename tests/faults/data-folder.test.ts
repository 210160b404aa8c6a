import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../src/store/read-journal.ts';
import { bankOf, countOf } from '../support/fault-bank.ts';
import { folderWith } from '../support/folder.ts';
import { answered, id, write } from '../support/journal-events.ts';
import { runChild } from '../support/run-cli.ts';

const play = (cwd: string, env: Readonly<Record<string, string>> = {}) =>
  runChild(['play', '--once', '--no-shuffle', '--notes', 'bank.md'], { cwd, input: '1\n1\n', env });

describe('a data folder', () => {
  it('that is missing is made, for its owner alone', () => {
    const cwd = folderWith({ 'bank.md': bankOf(2) });
    expect(play(cwd).status).toBe(0);
    expect(statSync(join(cwd, 'data')).mode & 0o777).toBe(0o700);
    expect(readJournal(join(cwd, 'data')).events.filter(({ type }) => type === 'answer')).toHaveLength(2);
  });

  it('that is a file is left as it is; the quiz goes on, and says that nothing is saved', () => {
    const cwd = folderWith({ 'bank.md': bankOf(2), data: 'mine' });
    const { status, stdout, stderr } = play(cwd);
    expect(status).toBe(2);
    expect(stdout + stderr).toContain('NOT SAVED: 2 of your answers and marks');
    expect(readFileSync(join(cwd, 'data'), 'utf8')).toBe('mine');
  });

  it('that cannot be found, as with HOME empty, is told with what to do', () => {
    const cwd = folderWith({ 'bank.md': bankOf(2) });
    const nowhere = { HOME: '', XDG_DATA_HOME: '', XDG_CONFIG_HOME: '', XDG_STATE_HOME: '', COGNITO_QUIZ_DATA: '' };
    const { status, stderr } = play(cwd, nowhere);
    expect(existsSync(join(cwd, '.local'))).toBe(false);
    expect(status).toBe(2);
    expect(stderr).toContain('Set HOME, or name a folder with --data.');
  });
});

describe('a journal', () => {
  it.each(['__proto__', 'constructor', 'a.b', 'x'.repeat(10_000)])('with the id %.20s counts', (name) => {
    const cwd = folderWith({ 'bank.md': bankOf(1) });
    write(join(cwd, 'data'), 'laptop', answered({ question: id(name) }));
    const { status, stdout } = runChild(['stats', '--json', '--notes', 'bank.md'], { cwd });
    expect([status, JSON.parse(stdout).answers.total]).toEqual([0, 1]);
  });

  const MEGABYTES = countOf(8, 300);
  it(`of ${MEGABYTES} MB is read, and written to`, () => {
    const cwd = folderWith({ 'bank.md': bankOf(2) });
    const file = write(join(cwd, 'data'), 'laptop', answered({ atMs: 1, question: id('q'.repeat(900)) }));
    const line = readFileSync(file, 'utf8');
    const many = Math.ceil((MEGABYTES * 1024 * 1024) / line.length);
    writeFileSync(file, Buffer.alloc(line.length * many, line));
    const stats = runChild(['stats', '--json', '--notes', 'bank.md'], { cwd });
    expect(JSON.parse(stats.stdout).answers.total).toBe(1);
    expect(play(cwd).status).toBe(0);
  }, 600_000);
});
