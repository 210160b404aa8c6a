import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../src/store/read-journal.ts';
import { bankOf, countOf } from '../support/fault-bank.ts';
import { bytesIn, type FaultWorld, faultWorld } from '../support/fault-world.ts';
import { folderWith } from '../support/folder.ts';
import { answered, id, write } from '../support/journal-events.ts';
import { BIN, runChild } from '../support/run-cli.ts';

/** Namespaces of its own, which need Linux and its leave. */
const canMount = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

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

  it('that is a file is named by every command that reads or writes answers, and stays as it is', () => {
    const { cwd, run } = faultWorld(1);
    const other = write(join(cwd, 'other'), 'phone', answered());
    writeFileSync(join(cwd, 'data'), 'mine');
    const commands = ['stats --notes bank.md', 'review --notes bank.md', 'progress check --notes bank.md'];
    const moves = [
      'progress reset --yes',
      `progress import ${other}`,
      'progress export all.jsonl',
      'config set limit 5',
    ];
    for (const command of [...commands, ...moves]) {
      const { status, stdout, stderr } = run(command);
      expect([command, status, stdout]).toEqual([command, 2, '']);
      expect(stderr).toMatch(/^error: .*data.*\nhint: .*\n$/);
    }
    expect(readFileSync(join(cwd, 'data'), 'utf8')).toBe('mine');
    expect(existsSync(join(cwd, 'all.jsonl'))).toBe(false);
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

describe('without HOME', () => {
  const unset = { HOME: undefined, XDG_DATA_HOME: undefined, XDG_CONFIG_HOME: undefined, XDG_STATE_HOME: undefined };
  const nowhere = { ...unset, COGNITO_QUIZ_DATA: undefined };

  it('the folder is in the home that the system knows', () => {
    const { run } = faultWorld(1);
    const { status, stdout, stderr } = run('progress path', { env: nowhere });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.startsWith(userInfo().homedir)).toBe(true);
  });

  it('answers go to the folder that XDG_DATA_HOME names', () => {
    const { cwd, play } = faultWorld(2);
    expect(play('12', { env: { ...nowhere, XDG_DATA_HOME: join(cwd, 'share') } }).status).toBe(0);
    expect(readJournal(join(cwd, 'share', 'cognito-quiz')).events.filter(({ type }) => type === 'answer')).toHaveLength(
      2,
    );
  });

  describe.skipIf(!canMount)(
    `a user whom the system does not know${canMount ? '' : ' (skipped: no user namespace)'}`,
    () => {
      /** User 54321 of a namespace of its own, which has no entry anywhere. */
      const runUnknown = (cwd: string, args: string, input = '') => {
        const command = ['-U', '--map-user=54321', process.execPath, BIN, ...args.split(' ')];
        return spawnSync('unshare', command, { cwd, input, encoding: 'utf8', env: { PATH: process.env['PATH'] } });
      };

      it('is told what to do', () => {
        const { cwd } = faultWorld(1);
        for (const command of ['play --notes bank.md', 'progress path', 'progress reset', 'config set limit 5']) {
          const { status, stderr } = runUnknown(cwd, command);
          expect([command, status]).toEqual([command, 2]);
          expect(stderr).toContain('hint: Set HOME, or name a folder with --data.');
          expect(stderr).not.toContain('bug');
        }
        const { status, stderr } = runUnknown(cwd, 'stats --notes bank.md');
        expect([status, stderr]).toEqual([2, expect.stringMatching(/^error: .*no folder for answers/m)]);
        expect(readdirSync(cwd)).toEqual(['bank.md']);
      });

      it('keeps answers in a folder that is named, and may read notes without one', () => {
        const { cwd } = faultWorld(2);
        const { status, stdout } = runUnknown(cwd, 'play --once --no-shuffle --notes bank.md --data kept', '1\n2\n');
        expect([status, stdout]).toEqual([0, expect.stringContaining('Score: 1 of 2 right')]);
        expect(readJournal(join(cwd, 'kept')).events.filter(({ type }) => type === 'answer')).toHaveLength(2);
        expect(runUnknown(cwd, 'list --notes bank.md').status).toBe(0);
        expect(readdirSync(cwd).sort()).toEqual(['bank.md', 'kept']);
      });
    },
  );
});

describe.skipIf(!canMount)(
  `a folder of answers that may only be read${canMount ? '' : ' (skipped: no mount namespace)'}`,
  () => {
    /** The program where the folder is mounted so that nobody writes to it, not even root. */
    const runReadOnly = ({ cwd, data }: FaultWorld, args: string, input = '') => {
      const mounts = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"';
      const command = ['-Urm', 'sh', '-c', mounts, data, process.execPath, BIN, ...args.split(' ')];
      return spawnSync('unshare', command, {
        cwd,
        input,
        encoding: 'utf8',
        env: { ...process.env, COGNITO_QUIZ_DATA: data },
      });
    };

    it('is read as ever, and exported elsewhere', () => {
      const me = faultWorld(3);
      me.play('12');
      const before = bytesIn(me.data);
      expect(JSON.parse(runReadOnly(me, 'stats --json --notes bank.md').stdout).answers).toEqual({
        total: 2,
        right: 1,
      });
      expect(JSON.parse(runReadOnly(me, 'review --list --json --notes bank.md').stdout).questions).toHaveLength(1);
      expect(runReadOnly(me, 'progress export all.jsonl').status).toBe(0);
      expect(readFileSync(join(me.cwd, 'all.jsonl'), 'utf8').match(/"type":"answer"/g)).toHaveLength(2);
      expect(bytesIn(me.data)).toEqual(before);
    });

    it('makes the quiz say NOT SAVED, and go on', () => {
      const me = faultWorld(3);
      me.play('12');
      const before = bytesIn(me.data);
      const { status, stdout, stderr } = runReadOnly(me, 'play --once --no-shuffle --notes bank.md', '1\n1\n1\n');
      expect(status).toBe(2);
      expect(stdout).toContain('Score: 3 of 3 right');
      expect(stdout).toContain('NOT SAVED: 3 of your answers and marks');
      expect(stderr.match(/^error: NOT SAVED: EROFS/gm)).toHaveLength(1);
      expect(bytesIn(me.data)).toEqual(before);
    });

    it('makes what would write end with what to do, and nothing changed', () => {
      const me = faultWorld(3);
      me.play('12');
      const other = write(join(me.cwd, 'other'), 'phone', answered());
      const before = bytesIn(me.data);
      for (const command of [
        'progress reset --yes',
        `progress import ${other}`,
        'progress export data/all.jsonl',
        'config set limit 5',
      ]) {
        const { status, stdout, stderr } = runReadOnly(me, command);
        expect([command, status, stdout]).toEqual([command, 2, '']);
        expect(stderr).toMatch(/^error: .*EROFS.*\nhint: .*\n$/);
      }
      expect(bytesIn(me.data)).toEqual(before);
    });
  },
);

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
