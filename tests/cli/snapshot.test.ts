import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/store/snapshot.ts';
import { bankOf } from '../support/fault-bank.ts';
import { folderWith } from '../support/folder.ts';
import { answered, id, marked, undone, write } from '../support/journal-events.ts';
import { runChild } from '../support/run-cli.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
/** Enough answers that a snapshot is worth it; every third is wrong. */
const MANY = Array.from({ length: 700 }, (_none, at) =>
  answered({
    session: `s${at}`,
    atMs: START + at * HOUR,
    question: id(`q${at % 50}`),
    chosen: [`option-${at % 4}`],
    right: at % 3 > 0,
  }),
);
const LATER = START + 800 * HOUR;

let cwd = '';
beforeEach(() => {
  cwd = folderWith({ 'bank.md': bankOf(3) });
  write(join(cwd, 'data'), 'laptop', ...MANY);
});

const run = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runChild([...words, '--notes', 'bank.md'], { cwd, env });
const stats = (env: Readonly<Record<string, string>> = {}) => run(['stats', '--json'], env).stdout;
const cache = () => join(cwd, 'cache', 'cognito-quiz', 'answers');
const snapshots = () => (existsSync(cache()) ? readdirSync(cache()) : []);

/** What the journal alone says. */
function withoutSnapshot(env: Readonly<Record<string, string>> = {}): string {
  return stats({ ...env, XDG_CACHE_HOME: join(cwd, 'none', String(Math.random())) });
}

describe('a long journal', () => {
  it('is kept as a snapshot by whoever reads it, and says the same from there', () => {
    const journal = join(cwd, 'data', 'answers-laptop.jsonl');
    utimesSync(journal, 1e9, 1e9);
    const first = stats();
    expect(snapshots()).toHaveLength(1);
    expect(JSON.parse(first).answers).toEqual({ total: 700, right: 466 });
    // What it covers is read no more: a change that nothing shows from outside is not seen.
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('"right":false', '"right":null '));
    utimesSync(journal, 1e9, 1e9);
    expect(withoutSnapshot()).not.toBe(first);
    expect(stats()).toBe(first);
  });

  it('is in the snapshot with what a quiz added to it', () => {
    stats();
    write(join(cwd, 'data'), 'laptop', ...Array.from({ length: 15 }, (_none, at) => answered({ atMs: LATER + at })));
    const { status } = runChild(['play', '--once', '--notes', 'bank.md'], { cwd, input: '1\n1\n1\n' });
    expect(status).toBe(0);
    const covered = readSnapshot(join(cache(), snapshots()[0] ?? ''))?.covered ?? [];
    const sizes = readdirSync(join(cwd, 'data')).map((name) => [name, statSync(join(cwd, 'data', name)).size]);
    expect(covered.map(({ name, bytes }) => [name, bytes])).toEqual(sizes);
    expect(stats()).toBe(withoutSnapshot());
  });

  it('that is short is not', () => {
    rmSync(join(cwd, 'data'), { recursive: true });
    write(join(cwd, 'data'), 'laptop', ...MANY.slice(0, 19));
    stats();
    expect(snapshots()).toEqual([]);
  });

  it.each([
    ['an answer came', () => write(join(cwd, 'data'), 'laptop', answered({ session: 'n', atMs: LATER }))],
    ['an old answer was taken back', () => write(join(cwd, 'data'), 'laptop', undone(LATER, MANY[9]?.id ?? ''))],
    ['a mark came', () => write(join(cwd, 'data'), 'laptop', marked(LATER, true))],
    ['another device came', () => write(join(cwd, 'data'), 'phone', answered({ session: 'n', atMs: START + 5 }))],
    ['a copy came', () => write(join(cwd, 'data'), 'copy', ...MANY.slice(100, 200))],
    ['garbage came', () => appendFileSync(join(cwd, 'data', 'answers-laptop.jsonl'), '{"v":1,"id"\n')],
    [
      'the journal was put back to an older copy',
      () => truncateSync(join(cwd, 'data', 'answers-laptop.jsonl'), 90_000),
    ],
    ['the journal is gone', () => rmSync(join(cwd, 'data', 'answers-laptop.jsonl'))],
    ['the snapshot is damaged', () => truncateSync(join(cache(), snapshots()[0] ?? ''), 900)],
    ['the snapshot is none', () => writeFileSync(join(cache(), snapshots()[0] ?? ''), 'not one')],
  ])('tells no more and no less after %s', (_what, change) => {
    stats();
    expect(snapshots()).toHaveLength(1);
    change();
    expect(stats()).toBe(withoutSnapshot());
    // Nor the next time, when it may have been written anew.
    expect(stats()).toBe(withoutSnapshot());
  });

  it('tells days by the local date of today, not by that of the snapshot', () => {
    stats({ TZ: 'Europe/Berlin' });
    for (const TZ of ['America/Los_Angeles', 'Asia/Tokyo', 'UTC']) expect(stats({ TZ })).toBe(withoutSnapshot({ TZ }));
    expect(stats({ TZ: 'UTC' })).not.toBe(stats({ TZ: 'Asia/Tokyo' }));
  });

  it('tells of lines that cannot be read each time, though they are read once', () => {
    appendFileSync(join(cwd, 'data', 'answers-laptop.jsonl'), 'garbage\n');
    for (let time = 0; time < 2; time += 1)
      expect(run(['stats']).stderr).toContain(
        '1 line of answers was left out, the first at data/answers-laptop.jsonl:701',
      );
    expect(snapshots()).toHaveLength(1);
  });

  it('leaves nothing behind when a person starts over', () => {
    stats();
    expect(runChild(['progress', 'reset', '--yes'], { cwd }).status).toBe(0);
    expect(snapshots()).toEqual([]);
    expect(JSON.parse(stats()).answers.total).toBe(0);
  });

  it('is read all the same where no snapshot can be written', () => {
    writeFileSync(join(cwd, 'file'), '');
    const { status, stdout, stderr } = run(['stats', '--json'], { XDG_CACHE_HOME: join(cwd, 'file') });
    expect([status, stderr, JSON.parse(stdout).answers.total]).toEqual([0, '', 700]);
  });
});
