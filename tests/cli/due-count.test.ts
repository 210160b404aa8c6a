import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadNotes } from '../../src/loader/load-notes.ts';
import { sha256 } from '../../src/loader/sha256.ts';
import { readBank } from '../../src/store/kept-bank.ts';
import { DEPTH, KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { folderWith } from '../support/folder.ts';
import { answered, write } from '../support/journal-events.ts';
import { BIN, type Run, runInProcess } from '../support/run-cli.ts';

const DAY = 24 * 3_600_000;
/** When the clock of runs in this process stands. */
const NOW = Date.UTC(2026, 10, 23, 10);

let cwd = '';
beforeEach(() => {
  cwd = folderWith({ 'notes/a.md': noteOf(LANTERN, KNOTS), 'notes/deep/b.md': noteOf(DEPTH) });
  for (const name of ['a.md', 'deep/b.md']) settle(name);
  vi.stubEnv('XDG_CACHE_HOME', join(cwd, 'cache'));
});
afterEach(() => vi.unstubAllEnvs());

const note = (name: string): string => join(cwd, 'notes', name);
/** Written long ago. */
const settle = (name: string): void => utimesSync(note(name), 1e9, 1e9);
const put = (name: string, text: string): void => {
  writeFileSync(note(name), text);
  settle(name);
};
const run = (args: string, input = ''): Promise<Run> => runInProcess(args.split(' '), { cwd, input, reader: 'this' });
const count = async (more = ''): Promise<string> => {
  const { status, stdout, stderr } = await run(`due --count --notes notes${more}`);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};
/** By the notes alone. */
const counted = (more = ''): Promise<string> => count(`${more} --no-cache`);
const kept = (): readonly string[] => {
  const folder = join(cwd, 'cache', 'cognito-quiz', 'notes');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bank')) : [];
  return names.map((name) => join(folder, name));
};
const ids = () => loadNotes([join(cwd, 'notes')]).questions.map(({ id, keyFingerprint: key }) => ({ id, key }));
const answer = (at: number, daysAgo: number, right = true): void => {
  const one = ids()[at];
  if (one === undefined) throw new Error('no such question');
  const event = answered({ question: one.id, key: one.key, atMs: NOW - daysAgo * DAY, session: `s${at}`, right });
  write(join(cwd, 'data'), 'laptop', event);
};

describe('due --count', () => {
  it('prints the number alone: what is due, and new ones that the day takes', async () => {
    expect(await count()).toBe('3\n');
    answer(0, 30);
    answer(1, 0);
    expect(await count()).toBe('2\n');
    expect(await count(' -n 1')).toBe('1\n');
    expect(await count(' --cram')).toBe('3\n');
  });

  it('prints 0 where there is nothing', async () => {
    for (const at of [0, 1, 2]) answer(at, 0);
    expect(await count()).toBe('0\n');
  });

  it('is as long as the list, whatever is asked for', async () => {
    answer(0, 30);
    for (const more of [
      '',
      ' --tag harbour',
      ' -x harbour',
      ' -n 2',
      ' --cram',
      ' --exam-date 2026-11-25',
      ' --no-shuffle',
    ]) {
      const { stdout } = await run(`due --list --notes notes${more}`);
      expect(await count(more)).toBe(`${stdout.split('\n').length - 1}\n`);
    }
  });

  it('goes by what the first count kept, readable by its owner only', async () => {
    // A minute from now nobody doubts what the times of the files tell.
    const later = (): number => Date.now() + 60_000;
    const args = ['due', '--count', '--notes', 'notes'];
    expect(await runInProcess(args, { cwd, now: later, reader: 'this' })).toMatchObject({ stdout: '3\n' });
    const [file = '', ...more] = kept();
    expect(more).toEqual([]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const times = statSync(note('a.md'));
    const bank = readBank(file, { reader: 'this', root: join(cwd, 'notes'), hash: sha256 }, false);
    expect(bank?.gives.questions.map(({ id }) => id)).toEqual(ids().map(({ id }) => id));
    expect(bank?.notes[0]?.stamp).toMatchObject({ size: times.size, mtimeMs: times.mtimeMs, settled: true });
  });

  it('tells a tag that no note has, with an index as without', async () => {
    const wrong = await run('due --count --notes notes --tag harbur');
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain('did you mean `harbour`?');
    await count();
    expect(await run('due --count --notes notes --tag harbur')).toEqual(wrong);
  });

  it('ends with 2 where answers cannot be read at all, and tells lines that cannot', async () => {
    mkdirSync(join(cwd, 'data'));
    writeFileSync(join(cwd, 'data', 'answers-x.jsonl'), 'garbage\n');
    for (let time = 0; time < 2; time += 1) {
      const { status, stdout, stderr } = await run('due --count --notes notes');
      expect([status, stdout]).toEqual([0, '3\n']);
      expect(stderr).toContain('1 line of answers was left out');
    }
    rmSync(join(cwd, 'data'), { recursive: true });
    writeFileSync(join(cwd, 'data'), 'no folder');
    const { status, stderr } = await run('due --count --notes notes');
    expect(status).toBe(2);
    expect(stderr).toContain('answers not readable');
  });

  it('follows a question whose wording was put right, in what was kept as in the notes', async () => {
    put('a.md', noteOf({ ...LANTERN, stem: LANTERN.stem.replace('lantern', 'lantren') }, KNOTS));
    await run('play --notes notes/a.md --no-shuffle -n 1', '1\n');
    expect(await count()).toBe('2\n');
    put('a.md', noteOf(LANTERN, KNOTS));
    expect([await counted(), await count(), await count()]).toEqual(['2\n', '2\n', '2\n']);
    // What is answered meanwhile says that it was there all along, and so is another question.
    answer(0, 20);
    const right = await counted();
    expect([await count(), await count()]).toEqual([right, right]);
  });

  it('goes by no index where answers came that tell of a question what it was before', async () => {
    put('a.md', noteOf({ ...LANTERN, stem: LANTERN.stem.replace('lantern', 'lantren') }, KNOTS));
    await run('play --notes notes/a.md --no-shuffle -n 1', '1\n');
    put('a.md', noteOf(LANTERN, KNOTS));
    renameSync(join(cwd, 'data'), join(cwd, 'elsewhere'));
    expect([await count(), await count()]).toEqual(['3\n', '3\n']);
    renameSync(join(cwd, 'elsewhere'), join(cwd, 'data'));
    expect([await count(), await count()]).toEqual(['2\n', '2\n']);
  });

  it('says the same from several processes at once, and leaves one whole bank', async () => {
    const counting = promisify(execFile);
    const env = { ...process.env, COGNITO_QUIZ_DATA: join(cwd, 'data') };
    const args = [BIN, 'due', '--count', '--notes', join(cwd, 'notes')];
    const runs = await Promise.all(Array.from({ length: 4 }, () => counting(process.execPath, args, { env })));
    expect(runs.map(({ stdout }) => stdout)).toEqual(['3\n', '3\n', '3\n', '3\n']);
    expect(kept()).toHaveLength(1);
    const { stdout } = await counting(process.execPath, args, { env });
    expect(stdout).toBe('3\n');
  });
});

describe('what is kept gives what the notes give after', () => {
  it.each<[string, () => unknown]>([
    ['a question was added', () => put('a.md', noteOf(LANTERN, KNOTS, { ...DEPTH, stem: 'How deep is it?' }))],
    ['a question was taken out', () => put('a.md', noteOf(KNOTS))],
    ['a key became another one', () => put('a.md', noteOf({ ...LANTERN, key: [2] }, KNOTS))],
    ['a question stands twice with two keys', () => put('c.md', noteOf({ ...LANTERN, key: [2] }))],
    [
      'an edit of the same length at the same time',
      () => put('a.md', readFileSync(note('a.md'), 'utf8').replace('<mark>1<', '<mork>1<')),
    ],
    ['a note came', () => put('c.md', noteOf({ ...DEPTH, stem: 'How deep is it?' }))],
    [
      'a folder came',
      () => {
        mkdirSync(note('new'));
        put('new/c.md', noteOf({ ...DEPTH, stem: 'How deep?' }));
      },
    ],
    ['a note is gone', () => rmSync(note('a.md'))],
    ['a note has another name', () => renameSync(note('a.md'), note('z.md'))],
    ['a note is no note any more', () => renameSync(note('a.md'), note('a.txt'))],
    ['a note was put in the place of another', () => renameSync(note('deep/b.md'), note('a.md'))],
    ['a note may not be read', () => chmodSync(note('a.md'), 0o000)],
    ['tags became others', () => put('a.md', noteOf(LANTERN).replace('harbour', 'sea'))],
    ['an answer was given', () => answer(0, 0)],
    ['a question became due', () => answer(0, 40)],
    ['a question was missed', () => answer(1, 1, false)],
    [
      'an answered question was taken out for good',
      () => {
        answer(0, 0);
        put('a.md', noteOf(KNOTS));
      },
    ],
    ['the day takes fewer new ones', () => run('config set new-per-day 1')],
    ['the day takes none', () => run('config set new-per-day 0')],
    ['a session has a limit', () => run('config set limit 2')],
    ['an exam was set', () => run('config set exam-date 2026-11-25')],
    ['what was kept was cut', () => truncateSync(kept()[0] ?? '', 90)],
    ['what was kept was emptied', () => truncateSync(kept()[0] ?? '')],
    ['what was kept is something else', () => writeFileSync(kept()[0] ?? '', 'not one\n')],
    [
      'what was kept was changed',
      () =>
        writeFileSync(
          kept()[0] ?? '',
          readFileSync(kept()[0] ?? '').map((byte) => byte ^ 1),
        ),
    ],
    ['what was kept is gone', () => rmSync(kept()[0] ?? '')],
    [
      'what was kept is a folder',
      () => {
        rmSync(kept()[0] ?? '');
        mkdirSync(join(cwd, 'cache', 'cognito-quiz', 'notes', 'x.bank'));
      },
    ],
  ])('%s', async (_what, change) => {
    await count();
    expect(kept()).toHaveLength(1);
    await change();
    for (const more of ['', ' --tag harbour', ' --cram']) {
      const tagless = more === ' --tag harbour' && !loadNotes([join(cwd, 'notes')]).tags.includes('harbour');
      if (tagless) continue;
      const right = await counted(more);
      // The first may keep something else, by which the second goes.
      expect([await count(more), await count(more)]).toEqual([right, right]);
    }
    for (const what of ['list --json --notes notes', 'lint --json --notes notes', 'tags --notes notes']) {
      const right = await run(`${what} --no-cache`);
      expect([await run(what), await run(what)]).toEqual([right, right]);
    }
  });
});
