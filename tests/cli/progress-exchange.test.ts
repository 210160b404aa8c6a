import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bankOf } from '../support/fault-bank.ts';
import { folderWith } from '../support/folder.ts';
import { answered, id, write } from '../support/journal-events.ts';
import { runInProcess } from '../support/run-cli.ts';

const FIRST = answered({ atMs: 1, question: id('one') });
const SECOND = answered({ atMs: 2, question: id('two') });
const THIRD = answered({ atMs: 3, question: id('three') });

/** A folder with answers of a laptop; `run` runs a command of `progress` on it. */
function world(...events: readonly ReturnType<typeof answered>[]) {
  const cwd = folderWith({ 'bank.md': bankOf(1) });
  if (events.length > 0) write(join(cwd, 'data'), 'laptop', ...events);
  return { cwd, run: (...args: readonly string[]) => runInProcess(['progress', ...args], { cwd }) };
}

describe('progress export', () => {
  it('writes the events of all devices into one file, each once, oldest first', async () => {
    const { cwd, run } = world(SECOND, FIRST);
    write(join(cwd, 'data'), 'phone', THIRD, FIRST);
    expect((await run('export', 'all.jsonl')).stderr).toContain('3 events in all.jsonl');
    const lines = readFileSync(join(cwd, 'all.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).question)).toEqual(['one', 'two', 'three']);
    expect(statSync(join(cwd, 'all.jsonl')).mode & 0o777).toBe(0o600);
    expect((await run('export')).stdout).toBe(readFileSync(join(cwd, 'all.jsonl'), 'utf8'));
  });

  it('overwrites nothing', async () => {
    const { cwd, run } = world(FIRST);
    writeFileSync(join(cwd, 'mine.txt'), 'mine');
    expect(await run('export', 'mine.txt')).toMatchObject({ status: 2 });
    expect(readFileSync(join(cwd, 'mine.txt'), 'utf8')).toBe('mine');
  });
});

describe('progress import', () => {
  it('adds what is new, says how much that is, and changes nothing the second time', async () => {
    const here = world(FIRST);
    const there = world(FIRST, SECOND, THIRD);
    await there.run('export', 'all.jsonl');
    const file = join(there.cwd, 'all.jsonl');
    expect((await here.run('import', file)).stdout).toBe('2 new events of 3 events\n');
    const files = readdirSync(join(here.cwd, 'data'));
    expect((await here.run('import', file)).stdout).toBe('0 new events of 3 events\n');
    expect(readdirSync(join(here.cwd, 'data'))).toEqual(files);
    const stats = await runInProcess(['stats', '--json', '--notes', 'bank.md'], { cwd: here.cwd });
    expect(JSON.parse(stats.stdout).answers.total).toBe(3);
  });

  it('takes a file of another device as it is, into a folder that is not there yet', async () => {
    const here = world();
    const there = world(FIRST, SECOND);
    const file = join(there.cwd, 'data', 'answers-laptop.jsonl');
    expect((await here.run('import', file)).stdout).toBe('2 new events of 2 events\n');
    for (const name of readdirSync(join(here.cwd, 'data')))
      expect(statSync(join(here.cwd, 'data', name)).mode & 0o777).toBe(0o600);
  });

  it('reads what can be read of a damaged file, and tells the rest', async () => {
    const { cwd, run } = world();
    const file = join(cwd, 'torn.jsonl');
    const whole = readFileSync(write(join(cwd, 'other'), 'laptop', FIRST, SECOND), 'utf8');
    writeFileSync(file, `\0\0\n${whole.slice(0, -20)}`);
    const { stdout, stderr } = await run('import', file);
    expect(stdout).toBe('1 new event of 1 event\n');
    expect(stderr).toContain('2 lines of answers were left out, the first at torn.jsonl:1');
  });

  it.each(['nothing.jsonl', '.'])('of %s ends with an error and changes nothing', async (path) => {
    const { cwd, run } = world(FIRST);
    expect(await run('import', path)).toMatchObject({ status: 2, stdout: '' });
    expect(readdirSync(join(cwd, 'data'))).toEqual(['answers-laptop.jsonl']);
  });
});
