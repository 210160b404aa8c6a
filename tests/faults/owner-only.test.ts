import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bankOf } from '../support/fault-bank.ts';
import { folderWith } from '../support/folder.ts';
import { BIN } from '../support/run-cli.ts';

it('everything that is written is readable by its owner only, where all else would be open to everyone', () => {
  const cwd = folderWith({ 'bank.md': bankOf(2) });
  const home = join(cwd, 'home');
  mkdirSync(home);
  const run = (args: string, input = ''): void => {
    // The mask of the shell takes no right away, so what is missing was left out by the program.
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `umask 000; exec "$0" "$@"`, process.execPath, BIN, ...args.split(' ')],
      {
        cwd,
        input,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: home },
      },
    );
    expect([args, status, stderr]).toEqual([args, 0, expect.not.stringContaining('error')]);
  };
  run('play --once --no-shuffle --notes bank.md', '1\n2\n');
  run('config set limit 5');
  run('progress export home/all.jsonl');
  run('progress reset --yes');
  run('progress import home/all.jsonl');

  const shape = (name: string): string =>
    name
      .replace(/answers-import-\w+/, 'answers-import')
      .replace(/answers-[0-9a-f]{16}/, 'answers-device')
      .replace(/[0-9a-f]{16}\.bank/, 'notes.bank')
      .replace(/reset-.*?Z/, 'reset');
  const modes = Object.fromEntries(
    readdirSync(home, { recursive: true, encoding: 'utf8' }).map((name) => [
      shape(name),
      (statSync(join(home, name)).mode & 0o777).toString(8),
    ]),
  );
  expect(modes).toEqual({
    '.cache': '700',
    '.cache/cognito-quiz': '700',
    '.cache/cognito-quiz/notes': '700',
    '.cache/cognito-quiz/notes/notes.bank': '600',
    '.config': '700',
    '.config/cognito-quiz': '700',
    '.config/cognito-quiz/settings.json': '600',
    '.local': '700',
    '.local/share': '700',
    '.local/share/cognito-quiz': '700',
    '.local/share/cognito-quiz/answers-import.jsonl': '600',
    '.local/share/cognito-quiz/before-reset': '700',
    '.local/share/cognito-quiz/before-reset/answers-device.jsonl': '600',
    '.local/state': '700',
    '.local/state/cognito-quiz': '700',
    '.local/state/cognito-quiz/device': '600',
    'all.jsonl': '600',
  });
});
